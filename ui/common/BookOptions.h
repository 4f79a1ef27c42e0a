// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Book.h"
#include "ui/common/FindEdit.h"

#include <QCoreApplication>
#include <QSet>

namespace laari::ui {

/// What the book offers to be found by typing, in the chosen language, in order of name.
class BookOptions {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::BookOptions)

public:
    static Result<QList<FindOption>> accounts(const Book &book);
    /// The account's named people with their role on a day; who was no longer active then comes last and says so.
    static Result<QList<FindOption>> people(const Book &book, AccountId account, Day day);
    /// In the list's own order. Retired words only where `keep` names them.
    static Result<QList<FindOption>> list(const Book &book, ListKind kind, const QSet<qint64> &keep = {});
    static Result<QList<FindOption>> ownPeople(const Book &book);
    static Result<QList<FindOption>> partners(const Book &book);
    static Result<QList<FindOption>> projects(const Book &book);
    /// Failures of the account that wait to be mended on a day, newest first, and those that `keep` names.
    static Result<QList<FindOption>> openFailures(const Book &book, AccountId account, Day day,
                                                  std::optional<TouchpointId> keep, TouchpointId except);
};

} // namespace laari::ui
