// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/DayText.h"

#include "ui/charts/ReservoirLayout.h"
#include "ui/charts/ReservoirWidget.h"
#include "ui/common/Format.h"
#include "ui/common/SurveyWords.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

namespace laari::ui {

QString DayText::trustLine(const insight::TimelineDay &day, const RangeOf &rangeOf)
{
    const QString index = tr("Trust index %1").arg(Format::number(day.trust));
    if (!rangeOf)
        return index;
    const trust::Range range = rangeOf(day);
    //: evidence range after the trust index: "Trust index 60, between 25 and 90 on this evidence"
    return index +
           tr(", between %1 and %2 on this evidence").arg(Format::number(range.low), Format::number(range.high));
}

QString DayText::cxLine(const insight::TimelineDay &day)
{
    if (!day.cx || day.forecast)
        return {};
    const QString cx = tr("Customer experience %1").arg(Format::number(*day.cx));
    if (day.daysSinceContact > 90)
        //: after "Customer experience 62"
        return cx + tr(", no contact for %n days", nullptr, day.daysSinceContact);
    return cx;
}

QString DayText::layersLine(const insight::TimelineDay &day)
{
    const auto percents = layerPercents(day.opinion);
    QStringList parts;
    for (const Layer layer : {Layer::Trust, Layer::NotKnown, Layer::Distrust})
        parts << ReservoirWidget::layerWord(layer) + u' ' + Format::percent(percents[size_t(layer)] / 100.0);
    return parts.join(QStringLiteral(" · "));
}

QString DayText::markLine(const insight::Timeline &timeline, size_t mark, const MarkTexts &texts)
{
    const insight::TimelineMark &touchpoint = timeline.marks[mark];
    QString what = texts.value(touchpoint.touchpoint).detail;
    if (what.isEmpty())
        what = Words::of(touchpoint.channel);
    if (isRecovery(touchpoint))
        what = tr("Recovery: %1").arg(what);
    else if (isFailure(touchpoint) && touchpoint.mends)
        //: an attempt to mend a failure that was a failure itself
        what = tr("Failed again: %1").arg(what);
    else if (isFailure(touchpoint))
        what = tr("Failure: %1").arg(what);
    QStringList figures;
    if (std::abs(touchpoint.effect) >= 0.05)
        //: largest effect of a touchpoint on the trust index of somebody who was there, a signed number
        figures << tr("effect on the person %1").arg(Format::signedNumber(touchpoint.effect, 1));
    if (!touchpoint.x)
        figures << tr("contact only");
    else if (touchpoint.source == Source::Hearsay)
        figures << Words::of(touchpoint.source);
    return figures.isEmpty() ? what : what + QStringLiteral(" (") + figures.join(QStringLiteral(", ")) + u')';
}

QStringList DayText::answerLines(const insight::Timeline &timeline, Day day)
{
    QStringList lines;
    for (const insight::TimelineAnswer &each : timeline.answers) {
        if (each.answer.day != day)
            continue;
        //: "Survey: NPS 9 – Aino Laine"
        QString line = tr("%1 – %2").arg(SurveyWords::named(each.survey, each.answer), each.person);
        if (std::abs(each.effect) >= 0.05)
            line +=
                QStringLiteral(" (") + tr("effect on the person %1").arg(Format::signedNumber(each.effect, 1)) + u')';
        lines << line;
    }
    return lines;
}

QString DayText::plain(const insight::Timeline &timeline, const insight::TimelineDay &day,
                       const std::vector<size_t> &marks, const MarkTexts &texts, const RangeOf &rangeOf)
{
    QStringList lines{day.forecast ? tr("%1, forecast without contact").arg(Format::longDate(day.day))
                                   : Format::longDate(day.day),
                      trustLine(day, rangeOf)};
    if (const QString cx = cxLine(day); !cx.isEmpty())
        lines << cx;
    lines << layersLine(day);
    for (const size_t mark : marks)
        lines << markLine(timeline, mark, texts);
    lines << answerLines(timeline, day.day);
    return lines.join(u'\n');
}

QString DayText::rich(const insight::Timeline &timeline, const insight::TimelineDay &day,
                      const std::vector<size_t> &marks, const MarkTexts &texts, const RangeOf &rangeOf,
                      const Colours &colours)
{
    QString date = Format::date(day.day).toHtmlEscaped();
    if (day.forecast)
        date += QStringLiteral(" · ") + tr("forecast without contact").toHtmlEscaped();
    const auto line = [](const QString &text, const QColor &colour) {
        return QStringLiteral("<div style='color:%1'>%2</div>").arg(colour.name(), text.toHtmlEscaped());
    };
    QString html = QStringLiteral("<div style='font-weight:600;color:%1'>%2</div>").arg(colours.ink.name(), date);
    html += line(trustLine(day, rangeOf), colours.trust);
    if (const QString cx = cxLine(day); !cx.isEmpty())
        html += line(cx, colours.cxText);
    html += line(layersLine(day), colours.muted);
    for (const size_t mark : marks) {
        const insight::TimelineMark &touchpoint = timeline.marks[mark];
        const bool failure = isFailure(touchpoint);
        const bool recovery = isRecovery(touchpoint);
        const QString sign = failure ? QStringLiteral("▼ ") : recovery ? QStringLiteral("▲ ") : QString();
        html += line(sign + markLine(timeline, mark, texts), failure    ? colours.distrust
                                                             : recovery ? colours.good
                                                                        : colours.ink);
    }
    for (const QString &answer : answerLines(timeline, day.day))
        html += line(answer, colours.ink);
    return html;
}

std::vector<size_t> marksOn(const insight::Timeline &timeline, Day day)
{
    std::vector<size_t> marks;
    for (size_t i = 0; i < timeline.marks.size(); ++i) {
        if (timeline.marks[i].day == day)
            marks.push_back(i);
    }
    return marks;
}

} // namespace laari::ui
