// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Reviews.h"

#include <QCoreApplication>
#include <QString>

namespace laari::ui {

/// What is said of reviews, in the chosen language.
class ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::ReviewWords)

public:
    static QString of(ReviewKind kind);            ///< "Account review"
    static QString of(insight::Outcome outcome);   ///< "open", "late", "done", "dropped"
    static QString sign(insight::Outcome outcome); ///< so that no colour says it alone: a box, a tick, a cross
    /// Its name, or what it is of.
    static QString title(const Review &review, const QString &accountName);
    /// Who does it and by when: "Aino Laine, 12 Dec 2026"; of a decision nothing.
    static QString whoAndWhen(const insight::AgreedLine &line);
    /// "+4 since the review of 12 May 2026".
    static QString change(double points, Day since);
    /// Who took part: our own by name, theirs by name or role.
    static Result<QString> participants(const Book &book, const Review &review, bool names);
};

} // namespace laari::ui
