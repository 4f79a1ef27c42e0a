// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace laari::ui {

class ElidedLabel;

/// Whether all is saved, what happened last, and how to take it back.
class StatusLine final : public QFrame {
    Q_OBJECT

public:
    /// Makes a text in the language of the moment.
    using Text = std::function<QString()>;

    explicit StatusLine(QWidget *parent = nullptr);

    enum class State { Closed, Saved, ReadOnly };
    /// `why` says more of the state: who has the file, that it is damaged.
    void setState(State state, Text why = {});
    /// What should be put right, in the colour of loss, until it is: a backup that could not be made. Empty: nothing.
    void setWarning(Text warning);
    QString warning() const;
    /// Said until the next one, or until something else is on screen.
    void say(Text message);
    /// The same of a file that was written, with a link that opens it.
    void sayOfFile(Text message, const QString &path);
    void setUndo(Text name); ///< a link that takes back what is so called; empty: none
    void clear();            ///< the message
    QString message() const;

Q_SIGNALS:
    void undoRequested();
    void openRequested(const QString &path);

private:
    void changeEvent(QEvent *event) override;
    void retranslate();

    QLabel *m_state;
    ElidedLabel *m_message;
    ElidedLabel *m_warning;
    QPushButton *m_open;
    QPushButton *m_undo;
    State m_current = State::Closed;
    Text m_why;
    Text m_text;
    Text m_warningText;
    Text m_undoText;
    QString m_file; ///< that the message is about; empty: none
};

} // namespace laari::ui
