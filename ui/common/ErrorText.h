// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QCoreApplication>
#include <QString>

namespace laari::ui {

/// Turns error codes into sentences in the user's language: what happened, what was kept, what to do.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::ErrorText)

public:
    // Second arguments that say more of where a date was typed.
    static inline const QString ahead = QStringLiteral("ahead"); ///< DateInvalid: a day to come was asked for
    /// DateInvalid: it is a date, but not from the third argument (to the fourth, if any); both in ISO form.
    static inline const QString within = QStringLiteral("within");
    static inline const QString dayOnly = QStringLiteral("day_only"); ///< TimeInvalid: no time was asked for

    /// First argument of NameEmpty: somebody was to be chosen, or a failure.
    static inline const QString whom = QStringLiteral("whom");
    static inline const QString leaver = QStringLiteral("leaver");
    static inline const QString failure = QStringLiteral("failure");

    static QString of(const Error &error);
    /// A few words over the sentence; they name the file where the error knows its path.
    static QString heading(const Error &error);
    /// Of a record in a file to import: nobody typed it, so it says how such a file writes it.
    static QString ofRecord(const Error &error);

private:
    // By where the error comes from; empty if it is none of theirs.
    static QString ofFile(const Error &error);
    static QString ofField(const Error &error);
    static QString ofMeaning(const Error &error);
    static QString ofImport(const Error &error);
    static QString parameterRule(const QString &rule);
};

} // namespace laari::ui
