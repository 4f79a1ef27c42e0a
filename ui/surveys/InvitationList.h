// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"

#include <QCoreApplication>

class QWidget;

namespace laari::ui {

/// Who was invited and has not answered, as a CSV that a survey program takes in.
class InvitationList {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::InvitationList)

public:
    static QString askPath(QWidget *parent, const QString &surveyName); ///< empty: cancelled
    /// Gives how many people it holds; CannotWrite.
    static Result<int> write(const Book &book, SurveyId survey, const QString &path);
};

} // namespace laari::ui
