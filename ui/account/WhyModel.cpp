// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/WhyModel.h"

#include "ui/account/TouchpointText.h"
#include "ui/common/CellsOut.h"
#include "ui/common/ChangeLineWords.h"
#include "ui/common/Format.h"
#include "ui/common/SurveyWords.h"
#include "ui/common/Theme.h"

#include <QFont>

#include <algorithm>
#include <cmath>

namespace laari::ui {

namespace {

/// A cause, and not a sum or what is left.
bool isOne(const insight::ChangeLine &line)
{
    return line.kind == insight::ChangeLine::Kind::Cause || line.kind == insight::ChangeLine::Kind::OfFailures;
}

} // namespace

void WhyModel::setChange(const AccountDataPtr &data, const trust::Change &change, const insight::ChangeStory &story)
{
    replaceRows([&] {
        m_data = data;
        m_change = change;
        m_lines = insight::changeLines(change, story, mostCauses);
    });
}

void WhyModel::clear()
{
    replaceRows([&] {
        m_data.reset();
        m_lines.clear();
    });
}

QString WhyModel::told(trust::EntryId entry, bool alone) const
{
    const auto found = std::ranges::find(m_change.causes, entry, &trust::Cause::entry);
    if (!m_data || found == m_change.causes.end())
        return {};
    const insight::ChangeLine line{
        alone ? Kind::OfFailures : Kind::Cause, int(std::lround(found->unmended * 10)), entry, 0, 1, false};
    const QString what = ChangeLineWords::of(line, cause(line, insight::PrivateNotes::Show));
    //: one of the touchpoints of a sum; %1: a signed number of points of the trust index, %2: what it was
    return alone ? what : tr("%1: %2").arg(Format::signedNumber(found->unmended, 1), what);
}

std::optional<trust::EntryId> WhyModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= int(m_lines.size()))
        return std::nullopt;
    const insight::ChangeLine &line = m_lines[size_t(index.row())];
    return isOne(line) ? std::optional(line.entry) : std::nullopt;
}

QString WhyModel::total() const
{
    return m_data ? Format::signedNumber(insight::tenthsOf(m_change) / 10.0, 1) : QString();
}

const Touchpoint *WhyModel::touchpoint(const insight::ChangeLine &line) const
{
    return isOne(line) && line.entry.kind == trust::EntryKind::Touchpoint
               ? m_data->touchpoint(TouchpointId{line.entry.value})
               : nullptr;
}

const SurveyRepository::OfAccount *WhyModel::answerOf(const insight::ChangeLine &line) const
{
    return isOne(line) && line.entry.kind == trust::EntryKind::Survey ? m_data->answer(AnswerId{line.entry.value})
                                                                      : nullptr;
}

QString WhyModel::cause(const insight::ChangeLine &line, insight::PrivateNotes notes) const
{
    if (const Touchpoint *met = touchpoint(line))
        return TouchpointText::sentence(*m_data, *met, notes);
    if (const SurveyRepository::OfAccount *given = answerOf(line))
        //: "Survey: NPS 9, 12.3.2026"
        return tr("%1, %2").arg(SurveyWords::named(given->survey, *given->answer), Format::date(given->answer->day));
    return tr("Opening estimate of %1").arg(TouchpointText::person(*m_data, StakeholderId{line.entry.value}));
}

QString WhyModel::text(int row, int column, insight::PrivateNotes notes) const
{
    if (isTotal(row))
        return column == Points ? total() : column == What ? ChangeLineWords::total() : QString();
    const insight::ChangeLine &line = m_lines[size_t(row)];
    switch (column) {
    case Points: return line.counts() ? Format::signedNumber(line.tenths / 10.0, 1) : QString();
    case What: return ChangeLineWords::of(line, isOne(line) ? cause(line, notes) : QString());
    case Who:
        if (const SurveyRepository::OfAccount *given = answerOf(line))
            return given->name;
        return touchpoint(line) ? TouchpointText::who(*m_data, *touchpoint(line)) : QString();
    case Cushioned: return ChangeLineWords::cushioned(line);
    default: return {};
    }
}

QString WhyModel::toolTip(int row, int column) const
{
    if (column == What || column == Who)
        return text(row, column);
    if (column == Cushioned && !text(row, column).isEmpty())
        return tr("Without the trust there was, the trust index would be %1 points lower")
            .arg(Format::number(m_lines[size_t(row)].cushioned, 1));
    return {};
}

QVariant WhyModel::colour(int row, int column) const
{
    const bool total = isTotal(row);
    const int tenths = total ? insight::tenthsOf(m_change) : m_lines[size_t(row)].tenths;
    if (column == Points && tenths != 0)
        return tenths > 0 ? m_theme.colours().good : m_theme.colours().distrust;
    const Kind kind = total ? Kind::Cause : m_lines[size_t(row)].kind;
    if (column > What || (kind != Kind::Cause && kind != Kind::Failures))
        return m_theme.colours().muted;
    return {};
}

QVariant WhyModel::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case CellsOut::Role: return column == What ? QVariant(text(row, column, insight::PrivateNotes::Hide)) : QVariant();
    case Qt::ToolTipRole: return toolTip(row, column);
    case Qt::ForegroundRole: return colour(row, column);
    case Qt::FontRole:
        if (column == Points || isTotal(row)) {
            QFont bold;
            bold.setPixelSize(13);
            bold.setBold(true);
            return bold;
        }
        return {};
    case IdRole:
        return !isTotal(row) && touchpoint(m_lines[size_t(row)]) ? m_lines[size_t(row)].entry.value : qint64(0);
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
