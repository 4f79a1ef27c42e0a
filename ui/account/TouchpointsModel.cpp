// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/TouchpointsModel.h"

#include "ui/account/TouchpointText.h"
#include "ui/common/CellsOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

namespace laari::ui {

void TouchpointsModel::setData(const AccountDataPtr &data)
{
    replaceRows([&] {
        m_data = data;
        m_effects.clear();
        for (const insight::TimelineMark &mark : data->timeline.marks)
            m_effects.insert(mark.touchpoint, mark.effect);
    });
}

QString TouchpointsModel::text(const Touchpoint &touchpoint, int column, insight::PrivateNotes notes) const
{
    switch (column) {
    case Date: return Format::date(touchpoint.day);
    case Channel: return Words::of(touchpoint.channel);
    case What: {
        QString what = TouchpointText::what(*m_data, touchpoint, notes);
        if (touchpoint.mends) {
            if (const Touchpoint *failure = m_data->touchpoint(*touchpoint.mends))
                what = tr("mends %1: %2", "date of the failure, what was done").arg(Format::date(failure->day), what);
        }
        return what;
    }
    case Who: return TouchpointText::who(*m_data, touchpoint);
    case Felt: return TouchpointText::felt(touchpoint);
    case Source: return Words::capital(Words::of(touchpoint.source));
    case Effect: {
        const double effect = m_effects.value(touchpoint.id);
        return std::abs(effect) < 0.05 ? QString() : Format::signedNumber(effect, 1);
    }
    default: return {};
    }
}

QVariant TouchpointsModel::sortKey(const Touchpoint &touchpoint, int column) const
{
    if (column == Date) // the time of the day too, where it is known
        return qint64(touchpoint.day.value) * 86'400'000 +
               (touchpoint.time ? touchpoint.time->msecsSinceStartOfDay() : 0);
    if (column == Felt)
        return touchpoint.score().value_or(-2);
    if (column == Effect)
        return m_effects.value(touchpoint.id);
    return text(touchpoint, column);
}

QVariant TouchpointsModel::cell(int row, int column, int role) const
{
    const Touchpoint &touchpoint = m_data->touchpoints[size_t(row)];
    switch (role) {
    case Qt::DisplayRole: return text(touchpoint, column);
    case CellsOut::Role:
        return column == What ? QVariant(text(touchpoint, column, insight::PrivateNotes::Hide)) : QVariant();
    case Qt::ToolTipRole: return column == What || column == Who ? QVariant(text(touchpoint, column)) : QVariant();
    case Qt::ForegroundRole:
        if (column == Effect)
            return m_effects.value(touchpoint.id) < 0 ? m_theme.colours().distrust : m_theme.colours().good;
        if (column == Source)
            return m_theme.colours().muted;
        if (column == Felt && !touchpoint.score())
            return m_theme.colours().muted;
        return {};
    case SortRole: return sortKey(touchpoint, column);
    case IdRole: return touchpoint.id.value;
    default: return {};
    }
}

QString TouchpointsModel::title(int column) const
{
    switch (column) {
    case Date: return tr("Date");
    case Channel: return tr("Channel");
    case What: return tr("What");
    case Who: return tr("Who");
    case Felt: return tr("How it went");
    case Source: return tr("Source");
    case Effect: return tr("Effect", "on the trust index");
    default: return {};
    }
}

} // namespace laari::ui
