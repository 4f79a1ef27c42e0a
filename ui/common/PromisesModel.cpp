// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PromisesModel.h"

#include "ui/common/Format.h"
#include "ui/common/PromiseWords.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <algorithm>

namespace laari::ui {

namespace {

const QString unfoldedMark = QStringLiteral("▾ ");
const QString foldedMark = QStringLiteral("▸ ");
const QString partIndent = QStringLiteral("    ");

} // namespace

void PromisesModel::setLines(std::vector<insight::PromiseLine> lines, Day today)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_today = today;
    arrange();
    endResetModel();
}

/// A promise to a segment stands where its first part would, its parts under it.
void PromisesModel::arrange()
{
    m_rows.clear();
    QSet<CompanyPromiseId> told;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const std::optional<CompanyPromiseId> company = m_lines[i].promise.company;
        const auto whole =
            std::ranges::find_if(m_whole, [&](const CompanyPromise &each) { return company && each.id == *company; });
        if (whole == m_whole.end()) {
            m_rows.push_back({i, std::nullopt, 0, false});
            continue;
        }
        if (told.contains(whole->id))
            continue;
        told.insert(whole->id);
        const size_t head = m_rows.size();
        m_rows.push_back({i, size_t(whole - m_whole.begin()), 0, false});
        for (size_t part = i; part < m_lines.size(); ++part) {
            if (m_lines[part].promise.company != company)
                continue;
            ++m_rows[head].parts;
            if (m_unfolded.contains(whole->id))
                m_rows.push_back({part, std::nullopt, 0, true});
        }
    }
}

const insight::PromiseLine *PromisesModel::line(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[size_t(index.row())].whole)
        return nullptr;
    return &m_lines[m_rows[size_t(index.row())].line];
}

const CompanyPromise *PromisesModel::companyPromise(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows[size_t(index.row())].whole)
        return nullptr;
    return &m_whole[*m_rows[size_t(index.row())].whole];
}

bool PromisesModel::isUnfolded(const QModelIndex &index) const
{
    const CompanyPromise *whole = companyPromise(index);
    return whole && m_unfolded.contains(whole->id);
}

void PromisesModel::unfold(const QModelIndex &index, bool open)
{
    const CompanyPromise *whole = companyPromise(index);
    if (!whole || open == m_unfolded.contains(whole->id))
        return;
    beginResetModel();
    if (open)
        m_unfolded.insert(whole->id);
    else
        m_unfolded.remove(whole->id);
    arrange();
    endResetModel();
}

QString PromisesModel::wholeText(const Row &row, int column) const
{
    const CompanyPromise &whole = m_whole[*row.whole];
    switch (column) {
    case What: return (m_unfolded.contains(whole.id) ? unfoldedMark : foldedMark) + whole.what;
    case Account: {
        const QString customers = tr("%n customers", nullptr, row.parts);
        return whole.segment.isEmpty() ? customers : QStringLiteral("%1 · %2").arg(customers, whole.segment);
    }
    case Due: return Format::date(whole.due);
    case State: return PromiseWords::state(m_lines[row.line].promise, m_today);
    default: return {};
    }
}

QString PromisesModel::text(const Row &row, int column) const
{
    if (row.whole)
        return wholeText(row, column);
    const insight::PromiseLine &line = m_lines[row.line];
    switch (column) {
    case What: return row.isPart ? partIndent + line.promise.what : line.promise.what;
    case Account: return line.accountName;
    case Whom: return line.personName;
    case Who: return line.whoName;
    case Due: return Format::date(line.promise.due);
    case State: return PromiseWords::state(line.promise, m_today);
    case Importance: return Words::of(line.promise.importance);
    default: return {};
    }
}

QVariant PromisesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const Promise &promise = m_lines[row.line].promise;
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
        return promise.newDates > 0 && index.column() == Due && !row.whole
                   ? QVariant(tr("A new date was agreed %n times", nullptr, promise.newDates))
                   : QVariant(text(row, index.column()).trimmed());
    case IdRole: return row.whole ? -m_whole[*row.whole].id.value : promise.id.value;
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | Qt::AlignLeft);
    case Qt::ForegroundRole:
        if (index.column() != State)
            return promise.settledOn ? QVariant(m_theme.colours().muted) : QVariant();
        if (promise.isLate(m_today) || promise.state == PromiseState::Broken)
            return m_theme.colours().distrust;
        return promise.state == PromiseState::Kept ? QVariant(m_theme.colours().good) : QVariant();
    default: return {};
    }
}

QVariant PromisesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: column: what was promised
    case What: return tr("Promise");
    case Account: return tr("Account");
    //: column: the person to whom it was promised
    case Whom: return tr("To whom");
    //: column: of our own people, who promised
    case Who: return tr("By whom");
    //: column: the day on which a promise is due
    case Due: return tr("Due");
    //: column: of a promise: late, open, kept…
    case State: return tr("State");
    case Importance: return tr("Importance");
    default: return {};
    }
}

void PromisesModel::refreshTexts()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Importance));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Importance);
}

} // namespace laari::ui
