// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"

namespace laari::insight {

/// What was found for what was typed. In each list those that hold the words as typed come before those that only do
/// without their diacritics ("saa" finds Saara before Sääksi), each newest first.
struct SearchFindings {
    std::vector<SearchRepository::Name> accounts;
    std::vector<SearchRepository::Name> people;
    std::vector<SearchRepository::Note> notes;
};

/// At most `most` of each kind. Of very many that fit, the newest few hundred are looked at.
Result<SearchFindings> search(const Book &book, const QString &typed, size_t most);

/// A piece of a note of about so many characters around the first word typed, "…" where it is cut.
QString excerpt(const QString &note, const QString &typed, qsizetype length);

} // namespace laari::insight
