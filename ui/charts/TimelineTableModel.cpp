// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TimelineTableModel.h"

#include "ui/charts/ReservoirLayout.h"
#include "ui/common/CellsOut.h"
#include "ui/common/Format.h"
#include "ui/common/Words.h"

#include <algorithm>

namespace laari::ui {

void TimelineTableModel::setTimeline(insight::Timeline timeline, RangeOf rangeOf)
{
    beginResetModel();
    m_timeline = std::move(timeline);
    m_rangeOf = std::move(rangeOf);
    m_rows.clear();
    if (!m_timeline.days.empty()) {
        const Day first = m_timeline.days.front().day;
        std::vector<std::vector<size_t>> marks(m_timeline.days.size());
        for (size_t i = 0; i < m_timeline.marks.size(); ++i) {
            const int at = m_timeline.marks[i].day - first;
            if (at >= 0 && size_t(at) < marks.size())
                marks[size_t(at)].push_back(i);
        }
        for (size_t i = m_timeline.days.size(); i-- > 0;) {
            const Day day = m_timeline.days[i].day;
            const QDate date = day.toDate();
            if (!marks[i].empty() || date.day() == date.daysInMonth() || day == m_timeline.today)
                m_rows.push_back({i, std::move(marks[i])});
        }
    }
    endResetModel();
}

void TimelineTableModel::setMarkTexts(MarkTexts texts)
{
    m_texts = std::move(texts);
    retranslate();
}

void TimelineTableModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int TimelineTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TimelineTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString TimelineTableModel::text(const Row &row, int column) const
{
    const insight::TimelineDay &day = m_timeline.days[row.day];
    const auto percent = [&](Layer layer) {
        return Format::percent(layerPercents(day.opinion)[size_t(layer)] / 100.0);
    };
    switch (column) {
    case DayColumn: return Format::date(day.day);
    case TrustColumn: return Format::number(day.trust, 1);
    case RangeColumn: {
        if (!m_rangeOf)
            return {};
        const trust::Range range = m_rangeOf(day);
        return Format::number(range.low) + QStringLiteral("–") + Format::number(range.high);
    }
    case CxColumn: return day.cx && !day.forecast ? Format::number(*day.cx, 1) : QStringLiteral("–");
    case TrustLayer: return percent(Layer::Trust);
    case NotKnownLayer: return percent(Layer::NotKnown);
    case DistrustLayer: return percent(Layer::Distrust);
    case WhatColumn: {
        if (day.forecast)
            return tr("forecast", "tight column");
        QStringList lines;
        for (const size_t mark : row.marks)
            lines << DayText::markLine(m_timeline, mark, m_texts);
        return lines.join(QStringLiteral("; "));
    }
    default: return {};
    }
}

QVariant TimelineTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() != WhatColumn)
            return {};
        return m_timeline.days[row.day].forecast ? tr("forecast without contact") : text(row, WhatColumn);
    case CellsOut::Role: {
        if (index.column() != RangeColumn || !m_rangeOf)
            return {};
        const trust::Range range = m_rangeOf(m_timeline.days[row.day]);
        return QVariantList{Format::number(range.low), Format::number(range.high)};
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter |
                   (index.column() == DayColumn || index.column() == WhatColumn ? Qt::AlignLeft : Qt::AlignRight));
    case TouchpointRole: return row.marks.empty() ? qint64(0) : m_timeline.marks[row.marks.front()].touchpoint.value;
    default: return {};
    }
}

QVariant TimelineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == DayColumn || section == WhatColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role == CellsOut::Role && section == RangeColumn)
        //: columns: evidence range of the trust index
        return QStringList{tr("Range, from"), tr("Range, to")};
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn: return tr("Day");
    case TrustColumn: return tr("Trust index");
    case RangeColumn: return tr("Range", "column: evidence range of the trust index");
    case CxColumn: return tr("CX", "tight column: customer experience");
    case TrustLayer: return tr("Trust", "column: layer of the reservoir");
    case NotKnownLayer: return tr("Not known yet", "column: layer of the reservoir");
    case DistrustLayer: return tr("Distrust", "column: layer of the reservoir");
    case WhatColumn: return tr("Touchpoint");
    default: return {};
    }
}

} // namespace laari::ui
