// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/PaletteModel.h"

#include "ui/common/Format.h"

#include <QAction>

namespace laari::ui {

namespace {

constexpr qsizetype excerptLength = 72;

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : first + QStringLiteral(" · ") + second;
}

/// As it stands in the menu, without the dots that say that a dialog follows.
QString commandText(const QAction &action)
{
    QString text = action.iconText();
    return text.remove(QStringLiteral("…"));
}

} // namespace

void PaletteModel::addGroup(const QString &heading, QList<Row> rows)
{
    if (rows.isEmpty())
        return;
    Row head;
    head.title = heading;
    m_rows.append(head);
    m_rows.append(rows);
}

void PaletteModel::setFindings(const insight::SearchFindings &found, const QList<QAction *> &commands,
                               const QString &typed)
{
    QList<Row> accounts;
    for (const SearchRepository::Name &each : found.accounts)
        accounts.append({Kind::Account, each.accountName, {}, {}, each.account});
    QList<Row> people;
    for (const SearchRepository::Name &each : found.people)
        people.append({Kind::Person,
                       each.personName,
                       joined(each.title, each.accountName),
                       {},
                       each.account,
                       each.person->value});
    QList<Row> notes;
    for (const SearchRepository::Note &each : found.notes)
        notes.append({Kind::Touchpoint,
                      each.isPrivate ? tr("Private note") : insight::excerpt(each.note, typed, excerptLength),
                      each.accountName, Format::date(each.day), each.account, each.touchpoint.value});
    QList<Row> actions;
    for (QAction *action : commands)
        actions.append({Kind::Command,
                        commandText(*action),
                        {},
                        action->shortcut().toString(QKeySequence::NativeText),
                        {},
                        0,
                        action});

    beginResetModel();
    m_rows.clear();
    addGroup(tr("Accounts"), accounts);
    addGroup(tr("People"), people);
    addGroup(tr("Touchpoints"), notes);
    addGroup(tr("Commands"), actions);
    endResetModel();
}

int PaletteModel::nextChoice(int from, int step) const
{
    for (int i = from; i >= 0 && i < int(m_rows.size()); i += step)
        if (m_rows[i].kind != Kind::Heading)
            return i;
    return -1;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, row.caption, row.end};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole: return row.kind == Kind::Touchpoint ? row.title : QVariant();
    case KindRole: return int(row.kind);
    case CaptionRole: return row.caption;
    case EndRole: return row.end;
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const bool choice = index.isValid() && m_rows[index.row()].kind != Kind::Heading;
    return choice ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace laari::ui
