// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Search.h"

#include <QAbstractListModel>
#include <QList>

class QAction;

namespace laari::ui {

/// What the palette lists: accounts, people, touchpoints and commands, each group under a heading that cannot be
/// chosen.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Heading, Account, Person, Touchpoint, Command };
    struct Row {
        Kind kind = Kind::Heading;
        QString title;
        QString caption;   ///< what tells it from others
        QString end;       ///< at the far end: a date, a key
        AccountId account; ///< of all but commands
        qint64 id = 0;     ///< of the person or touchpoint
        QAction *action = nullptr;
    };
    enum Roles { KindRole = Qt::UserRole, CaptionRole, EndRole };

    using QAbstractListModel::QAbstractListModel;

    /// `typed` is what the findings are for: notes are shown around its words.
    void setFindings(const insight::SearchFindings &found, const QList<QAction *> &commands, const QString &typed);
    const Row &row(int index) const { return m_rows[index]; }
    /// The first that can be chosen at `from` or beyond, going by `step`; -1: none.
    int nextChoice(int from, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void addGroup(const QString &heading, QList<Row> rows);

    QList<Row> m_rows;
};

} // namespace laari::ui
