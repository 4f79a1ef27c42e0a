// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Attention.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace laari::ui {

/// What Today says of what asks for attention, in the chosen language.
class TodayWords {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::TodayWords)

public:
    static QString sentence(const insight::AttentionItem &item);
    /// What makes it plain: who, how much. May be empty.
    static QString detail(const insight::AttentionItem &item);
    /// How long, as of `now`: "3 days without a response", "2 days late", "75 days ago".
    static QString when(const insight::AttentionItem &item, const QDateTime &now);
    /// The one thing to do about it.
    static QString action(const insight::AttentionItem &item);
    /// All of it in one sentence, for a screen reader.
    static QString spoken(const insight::AttentionItem &item, const QDateTime &now);
    /// Cannot wait.
    static bool isLate(const insight::AttentionItem &item, const QDateTime &now);

private:
    static QString caseAction(CaseStep next);
};

} // namespace laari::ui
