// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AccountTimeline.h"
#include "ui/charts/MarkLayout.h"

#include <QCoreApplication>

#include <functional>

namespace laari::ui {

struct Colours;

/// The Beta range of a day (insight::rangeOn over the book's model).
using RangeOf = std::function<trust::Range(const insight::TimelineDay &)>;

/// A day of the chart in words: for the tool tip, the screen reader and the table.
class DayText {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::DayText)

public:
    static QString trustLine(const insight::TimelineDay &day, const RangeOf &rangeOf);
    static QString cxLine(const insight::TimelineDay &day);
    static QString layersLine(const insight::TimelineDay &day);
    static QString markLine(const insight::Timeline &timeline, size_t mark, const MarkTexts &texts);
    /// What was answered on the day to surveys of the state of trust: a line each.
    static QStringList answerLines(const insight::Timeline &timeline, Day day);
    /// All of it, one line a sentence, as a screen reader says it.
    static QString plain(const insight::Timeline &timeline, const insight::TimelineDay &day,
                         const std::vector<size_t> &marks, const MarkTexts &texts, const RangeOf &rangeOf);
    /// The same as a tool tip.
    static QString rich(const insight::Timeline &timeline, const insight::TimelineDay &day,
                        const std::vector<size_t> &marks, const MarkTexts &texts, const RangeOf &rangeOf,
                        const Colours &colours);
};

/// Indices of the marks of a day.
std::vector<size_t> marksOn(const insight::Timeline &timeline, Day day);

} // namespace laari::ui
