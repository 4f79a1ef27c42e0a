// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FindEdit.h"

#include <QAbstractButton>
#include <QFrame>

namespace laari::ui {

class ChipButton;
class FlowLayout;

/// One thing chosen in a ChipEdit.
struct Chip {
    qint64 id = 0; ///< 0: new, known by its text
    QString text;
    QString caption = {};
    bool marked = false;    ///< "told of it"
    bool suggested = false; ///< filled in by us, not yet confirmed by the user
};

/// A frame of chips with a line to find more. Backspace or Left at the line's start goes to the chips; there Space
/// turns the mark, Delete takes away, the arrows move.
class ChipEdit final : public QFrame {
    Q_OBJECT

public:
    ChipEdit(Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    void setOptions(const QList<FindOption> &options);
    /// See FindEdit::setNewText.
    void setNewText(const QString &pattern);
    void setPlaceholder(const QString &text);
    /// What a chip says of its mark ("was there", "told of it"); empty: chips have no mark.
    void setMarkWords(const QString &unmarked, const QString &marked);
    void setStateWords(const QString &newWord, const QString &suggestedWord);

    QList<Chip> chips() const;
    void setChips(const QList<Chip> &chips);
    void addChip(const Chip &chip);
    bool holds(qint64 id) const;
    /// Text that is not a chip yet becomes one. False: it is unknown and nothing new is allowed.
    bool finishTyping();
    QString pendingText() const;
    FindEdit *line() const { return m_line; }

Q_SIGNALS:
    void changed(); ///< by the user

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offerRest();
    void insertChip(const Chip &chip);
    void removeChip(ChipButton *chip);
    void focusChip(qsizetype index);
    void retellChips();

    Theme &m_theme;
    FlowLayout *m_layout;
    FindEdit *m_line;
    QList<FindOption> m_options;
    QList<ChipButton *> m_chips;
    QString m_unmarkedWord;
    QString m_markedWord;
    QString m_newWord;
    QString m_suggestedWord;
};

} // namespace laari::ui
