// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/WhyModel.h"

#include "ui/account/TouchpointText.h"
#include "ui/common/CellsOut.h"
#include "ui/common/Format.h"
#include "ui/common/SurveyWords.h"
#include "ui/common/Theme.h"

#include <QFont>

#include <algorithm>
#include <cmath>
#include <functional>

namespace laari::ui {

namespace {

int inTenths(double points)
{
    return int(std::lround(points * 10));
}

} // namespace

void WhyModel::setChange(const AccountDataPtr &data, const trust::Change &change)
{
    replaceRows([&] {
        m_data = data;
        m_rows.clear();
        int sum = 0;
        const auto add = [&](Row row) {
            sum += row.tenths;
            m_rows.push_back(row);
        };
        double others = 0;
        int count = 0;
        // As in the sentences: what a failure took, and apart from it what its recovery gave back.
        std::vector<trust::Cause> causes = change.causes;
        std::ranges::stable_sort(causes, std::greater(),
                                 [](const trust::Cause &each) { return std::abs(each.unmended); });
        for (const trust::Cause &cause : causes) {
            if (int(m_rows.size()) < mostCauses && inTenths(cause.unmended) != 0) {
                add({Line::Cause, inTenths(cause.unmended), cause.entry, cause.cushioned, 0});
            } else {
                others += cause.unmended;
                ++count;
            }
        }
        if (count > 0)
            add({Line::Others, inTenths(others), {}, 0, count});
        const int total = inTenths(change.trustAfter - change.trustBefore);
        // One of them takes the rounding, so that the column adds up to the tenth.
        if (causes.size() < 2) {
            if (total != sum || m_rows.empty())
                add({Line::Fading, total - sum, {}, 0, 0});
        } else {
            if (inTenths(change.fading) != 0)
                add({Line::Fading, inTenths(change.fading), {}, 0, 0});
            if (total != sum)
                add({Line::Together, total - sum, {}, 0, 0});
        }
        m_rows.push_back({Line::Total, total, {}, 0, 0});
    });
}

void WhyModel::clear()
{
    replaceRows([&] { m_rows.clear(); });
}

std::optional<AnswerId> WhyModel::answer(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return std::nullopt;
    const Row &row = m_rows[size_t(index.row())];
    return row.line == Line::Cause && row.entry.kind == trust::EntryKind::Survey
               ? std::optional(AnswerId{row.entry.value})
               : std::nullopt;
}

QString WhyModel::total() const
{
    return m_rows.empty() ? QString() : Format::signedNumber(m_rows.back().tenths / 10.0, 1);
}

QString WhyModel::text(const Row &row, int column, insight::PrivateNotes notes) const
{
    const Touchpoint *touchpoint = row.line == Line::Cause && row.entry.kind == trust::EntryKind::Touchpoint
                                       ? m_data->touchpoint(TouchpointId{row.entry.value})
                                       : nullptr;
    const SurveyRepository::OfAccount *given = row.line == Line::Cause && row.entry.kind == trust::EntryKind::Survey
                                                   ? m_data->answer(AnswerId{row.entry.value})
                                                   : nullptr;
    switch (column) {
    case Points: return Format::signedNumber(row.tenths / 10.0, 1);
    case What:
        switch (row.line) {
        case Line::Cause:
            if (touchpoint)
                return TouchpointText::sentence(*m_data, *touchpoint, notes);
            if (given)
                //: "Survey: NPS 9, 12.3.2026"
                return tr("%1, %2").arg(SurveyWords::named(given->survey, *given->answer),
                                        Format::date(given->answer->day));
            return tr("Opening estimate of %1").arg(TouchpointText::person(*m_data, StakeholderId{row.entry.value}));
        case Line::Others: return tr("%n other touchpoints", nullptr, row.count);
        case Line::Fading: return tr("Settling and fading of what came before, and changes of people");
        case Line::Together: return tr("What these did to one another's effect");
        case Line::Total: return tr("Total change");
        }
        return {};
    case Who:
        if (given)
            return given->name;
        return touchpoint ? TouchpointText::who(*m_data, *touchpoint) : QString();
    case Cushioned:
        //: points of the trust index that trust kept away; Finnish: laari kantoi 3,1 pistettä
        return row.cushioned >= 0.05 ? tr("cushioned %1 points").arg(Format::number(row.cushioned, 1)) : QString();
    default: return {};
    }
}

QString WhyModel::toolTip(const Row &row, int column) const
{
    if (column == What || column == Who)
        return text(row, column);
    if (column == Cushioned && !text(row, column).isEmpty())
        return tr("Without the trust there was, the trust index would be %1 points lower")
            .arg(Format::number(row.cushioned, 1));
    return {};
}

QVariant WhyModel::cell(int row, int column, int role) const
{
    const Row &line = m_rows[size_t(row)];
    switch (role) {
    case Qt::DisplayRole: return text(line, column);
    case CellsOut::Role: return column == What ? QVariant(text(line, column, insight::PrivateNotes::Hide)) : QVariant();
    case Qt::ToolTipRole: return toolTip(line, column);
    case Qt::ForegroundRole:
        if (column == Points && line.tenths != 0)
            return line.tenths > 0 ? m_theme.colours().good : m_theme.colours().distrust;
        if (column > What || (line.line != Line::Cause && line.line != Line::Total))
            return m_theme.colours().muted;
        return {};
    case Qt::FontRole:
        if (column == Points || line.line == Line::Total) {
            QFont bold;
            bold.setPixelSize(13);
            bold.setBold(true);
            return bold;
        }
        return {};
    case IdRole:
        return line.line == Line::Cause && line.entry.kind == trust::EntryKind::Touchpoint ? line.entry.value
                                                                                           : qint64(0);
    default: return {};
    }
}

QString WhyModel::title(int column) const
{
    switch (column) {
    case Points: return tr("Points");
    case What: return tr("What");
    case Who: return tr("Who");
    default: return {};
    }
}

} // namespace laari::ui
