// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/HistoryNames.h"

namespace laari::insight {

namespace {

template <typename T, typename NameOf>
Result<HistoryValue> nameOrGone(const Result<T> &found, Named what, NameOf nameOf)
{
    if (found)
        return HistoryValue(nameOf(*found));
    if (found.error().code == ErrorCode::NotFound)
        return HistoryValue(Gone{what});
    return fail(found.error());
}

const auto itsName = [](const auto &row) { return row.name; };

} // namespace

Result<HistoryValue> HistoryNames::of(Named what, qint64 id)
{
    const auto key = std::make_pair(what, id);
    const auto known = m_known.find(key);
    if (known != m_known.end())
        return known->second;
    LAARI_ASSIGN(HistoryValue value, look(what, id));
    return m_known.emplace(key, std::move(value)).first->second;
}

Result<HistoryValue> HistoryNames::look(Named what, qint64 id) const
{
    switch (what) {
    case Named::Account: return nameOrGone(m_book.accounts().find({id}), what, itsName);
    case Named::Person: return nameOrGone(m_book.stakeholders().find({id}), what, itsName);
    case Named::OwnPerson: return nameOrGone(m_book.ownPeople().find({id}), what, itsName);
    case Named::Partner: return nameOrGone(m_book.partners().find({id}), what, itsName);
    case Named::Project: return nameOrGone(m_book.projects().find({id}), what, itsName);
    case Named::ListItem: return nameOrGone(m_book.lists().find({id}), what, [](const ListItem &item) { return item; });
    case Named::Touchpoint:
        return nameOrGone(m_book.touchpoints().find({id}), what, [](const Touchpoint &touchpoint) {
            return TouchpointName{touchpoint.day, touchpoint.channel};
        });
    }
    return HistoryValue();
}

} // namespace laari::insight
