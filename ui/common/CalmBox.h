// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace laari::ui {

/// Laari's own message: a heading, a text, buttons, the margins of the other dialogs and no picture. `tell` says its
/// words, now and again in another language.
class CalmBox final : public QDialog {
    Q_OBJECT

public:
    using Tell = std::function<void(CalmBox &)>;

    /// Of the window it stands over: how much larger than at a desk its letters are; without it as at a desk.
    static constexpr const char *lettersProperty = "laariLetters";

    CalmBox(QWidget *parent, const QString &objectName, int textWidth = 420);

    /// The last one is at the far right. `result` is what exec() gives when it is pressed.
    QPushButton *addButton(const QString &objectName, int result);
    /// Accent, focus, and what Enter presses.
    void setMain(QPushButton *button);
    void setTell(Tell tell);

    void setHeading(const QString &heading);
    void setText(const QString &text);
    void setHtml(const QString &html);
    void setButtonText(QPushButton *button, const QString &text);

    int exec() override;

private:
    void growWith(const QWidget *parent);
    void retell();
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    QLabel *m_heading;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    Tell m_tell;
    int m_textWidth;
};

} // namespace laari::ui
