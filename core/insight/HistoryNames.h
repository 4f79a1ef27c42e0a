// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/History.h"

#include <map>
#include <utility>

namespace laari::insight {

/// What ids in the log of changes stand for today, each looked up once.
class HistoryNames {
public:
    explicit HistoryNames(const Book &book) : m_book(book) {}

    /// A text, a ListItem or a TouchpointName, or Gone. Empty for an account's unnamed contact.
    Result<HistoryValue> of(Named what, qint64 id);

private:
    Result<HistoryValue> look(Named what, qint64 id) const;

    const Book &m_book;
    std::map<std::pair<Named, qint64>, HistoryValue> m_known;
};

} // namespace laari::insight
