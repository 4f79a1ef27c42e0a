// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ListItem.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/FindEdit.h"

#include <vector>

namespace laari::ui {

/// Signs to tick, and a line under them where one that is not among them can be typed: it is added when all is saved.
class SignField final : public QWidget {
    Q_OBJECT

public:
    SignField(Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    /// Anew for another language: what is ticked stays.
    void offer(const std::vector<ListItem> &signs);
    void load(const QSet<int> &ticked); ///< forgets what was typed
    QSet<int> ticked() const;           ///< of the book
    QStringList newSigns() const;       ///< ticked and not in the book
    bool holds() const { return !m_row->values().isEmpty() || !m_line->text().trimmed().isEmpty(); }
    void addNew(const QString &name) { take(name); } ///< as if it were typed and taken
    /// What is still in the line becomes a sign.
    void finishTyping();
    QString pendingText() const { return m_line->text(); }
    void setPendingText(const QString &text) { m_line->setText(text); }
    void setWords(const QString &placeholder, const QString &newText);
    void setLineName(const QString &name) { m_line->setAccessibleName(name); }
    ChoiceRow *row() const { return m_row; }

Q_SIGNALS:
    void changed(); ///< by the user

private:
    void tick(int value);
    void take(const QString &typed);

    ChoiceRow *m_row;
    FindEdit *m_line;
    std::vector<ListItem> m_signs;
    QStringList m_typed; ///< their values are below 0
};

} // namespace laari::ui
