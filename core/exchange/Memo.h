// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <unordered_map>

namespace laari::exchange {

/// What a text was found to mean, for texts that come again and again in a column: dates, words, names.
template <typename Value> class Memo {
public:
    /// What `work` gives for the text, remembered from its first time.
    template <typename Work> const Value &of(const QString &text, Work work)
    {
        if (const auto known = m_known.find(text); known != m_known.end())
            return known->second;
        if (m_known.size() >= mostKnown) // a column in which nothing comes again
            m_known.clear();
        return m_known.try_emplace(text, work(text)).first->second;
    }

private:
    static constexpr size_t mostKnown = 20'000;
    std::unordered_map<QString, Value> m_known;
};

} // namespace laari::exchange
