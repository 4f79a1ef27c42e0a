// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/store/StoreContext.h"

#include <QString>

#include <optional>
#include <vector>

namespace laari {

/// Finds names and notes by the beginnings of their words, whatever their case and diacritics ("makinen" finds
/// Mäkinen). Each word typed must begin some word of the text. Cost goes with what is found, not with the book.
class SearchRepository {
public:
    explicit SearchRepository(StoreContext &context) : m_context(context) {}

    struct Name {
        AccountId account;
        QString accountName;
        std::optional<StakeholderId> person; ///< empty: the account itself
        QString personName;
        QString title;
        QString email;
    };
    struct Note {
        TouchpointId touchpoint;
        AccountId account;
        QString accountName;
        Day day;
        QString note; ///< its first 4,000 letters
        bool isPrivate = false;
    };

    /// At most so many accounts and so many people, the newest entered first. Nothing typed finds nothing.
    Result<std::vector<Name>> names(const QString &typed, int most) const;
    /// At most so many, the newest day first.
    Result<std::vector<Note>> notes(const QString &typed, int most) const;

private:
    StoreContext &m_context;
};

/// The words of a text as the index takes them: runs of letters and digits.
QStringList wordsOf(const QString &text);

} // namespace laari
