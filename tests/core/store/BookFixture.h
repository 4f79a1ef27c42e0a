// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Uid.h"
#include "core/store/Book.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <memory>

namespace laari {

void PrintTo(const Error &error, std::ostream *stream);
void PrintTo(ErrorCode code, std::ostream *stream);

/// The value, or a failure of the test and a value-initialised stand-in.
template <typename T> T must(Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << testing::PrintToString(result.error());
        return T();
    }
    return std::move(*result);
}
inline void must(const Result<void> &result)
{
    if (!result)
        ADD_FAILURE() << testing::PrintToString(result.error());
}

/// The code of the error, or a failure of the test.
template <typename T> ErrorCode errorOf(const Result<T> &result)
{
    if (result) {
        ADD_FAILURE() << "expected an error";
        return ErrorCode::Internal;
    }
    return result.error().code;
}

inline Day day(int year, int month, int dayOfMonth)
{
    return Day::fromDate(QDate(year, month, dayOfMonth));
}

/// A fresh book a test, on a day that stands still: 21 November 2026.
class BookTest : public testing::Test {
protected:
    BookTest();

    QString pathOf(const char *name) const { return folder.filePath(QLatin1String(name)); }
    std::unique_ptr<Book> open(const QString &path) { return must(Book::open(path, clock, uids)); }
    void reopen();

    /// One write that must succeed.
    template <typename F> ChangeSet write(F &&change, ActionKind kind = ActionKind::EditSettings)
    {
        return must(book->write(kind, std::forward<F>(change)));
    }
    AccountId addAccount(const QString &name);
    StakeholderId addPerson(AccountId account, const QString &name);
    /// What another program does to the file, and the book then takes as seen.
    void tamper(const QByteArray &sql);
    TouchpointId log(const Touchpoint &touchpoint);
    /// A meeting seen by us.
    Touchpoint meeting(AccountId account, std::vector<StakeholderId> people, Day when, int emotion) const;

    QTemporaryDir folder;
    FixedClock clock;
    UidSource uids;
    Day today;
    std::unique_ptr<Book> book;
};

QByteArray contentOf(const QString &path);

} // namespace laari
