// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Promises.h"

#include <algorithm>
#include <map>

namespace laari::insight {

namespace {

/// Names by id, each asked for once.
class PromiseNames {
public:
    explicit PromiseNames(const Book &book) : m_book(book) {}

    Result<const Account *> account(AccountId id)
    {
        return known(m_accounts, id, [this](AccountId each) { return m_book.accounts().find(each); });
    }
    Result<PromiseLine> line(const Promise &promise)
    {
        PromiseLine line;
        line.promise = promise;
        LAARI_ASSIGN(const Account *const account, this->account(promise.account));
        line.accountName = account->name;
        line.whose = promise.who ? promise.who : account->owner;
        if (promise.person) {
            LAARI_ASSIGN(const Stakeholder person, m_book.stakeholders().find(*promise.person));
            line.personName = person.name;
        }
        if (promise.who) {
            LAARI_ASSIGN(const OwnPerson *const who, known(m_ownPeople, *promise.who, [this](OwnPersonId each) {
                             return m_book.ownPeople().find(each);
                         }));
            line.whoName = who->name;
        }
        return line;
    }
    Result<std::vector<PromiseLine>> lines(const std::vector<Promise> &promises)
    {
        std::vector<PromiseLine> lines;
        lines.reserve(promises.size());
        for (const Promise &promise : promises) {
            LAARI_ASSIGN(PromiseLine each, line(promise));
            lines.push_back(std::move(each));
        }
        return lines;
    }

private:
    template <typename Id, typename T, typename Find>
    static Result<const T *> known(std::map<Id, T> &cache, Id id, Find find)
    {
        const auto at = cache.find(id);
        if (at != cache.end())
            return &at->second;
        LAARI_ASSIGN(T found, find(id));
        return &cache.emplace(id, std::move(found)).first->second;
    }

    const Book &m_book;
    std::map<AccountId, Account> m_accounts;
    std::map<OwnPersonId, OwnPerson> m_ownPeople;
};

void mostSettledFirst(std::vector<PromiseKeeper> &keepers)
{
    std::ranges::stable_sort(
        keepers, [](const PromiseKeeper &a, const PromiseKeeper &b) { return a.count.settled() > b.count.settled(); });
}

} // namespace

std::optional<double> PromiseCount::rate() const
{
    return settled() == 0 ? std::nullopt : std::optional(double(kept) / settled());
}

void PromiseCount::add(PromiseState state)
{
    switch (state) {
    case PromiseState::Kept: ++kept; break;
    case PromiseState::KeptLate: ++keptLate; break;
    case PromiseState::Broken: ++broken; break;
    case PromiseState::Open:
    case PromiseState::Withdrawn: break;
    }
}

Result<std::vector<PromiseLine>> openPromises(const Book &book)
{
    LAARI_ASSIGN(const std::vector<Promise> promises, book.promises().open());
    return PromiseNames(book).lines(promises);
}

Result<std::vector<PromiseLine>> settledPromises(const Book &book, Day from, Day to)
{
    LAARI_ASSIGN(const std::vector<Promise> promises, book.promises().settledBetween(from, to));
    return PromiseNames(book).lines(promises);
}

Result<std::vector<PromiseLine>> promisesOf(const Book &book, AccountId account)
{
    LAARI_ASSIGN(const std::vector<Promise> promises, book.promises().ofAccount(account));
    return PromiseNames(book).lines(promises);
}

Result<PromiseRates> promiseRates(const Book &book, Day from, Day to)
{
    LAARI_ASSIGN(const std::vector<Promise> promises, book.promises().settledBetween(from, to));
    PromiseRates rates;
    std::map<std::optional<ListItemId>, PromiseCount> byFunction;
    std::map<std::optional<PartnerId>, PromiseCount> byPartner;
    std::map<AccountId, PromiseCount> byAccount;
    for (const Promise &promise : promises) {
        if (promise.state == PromiseState::Withdrawn)
            continue;
        rates.all.add(promise.state);
        byFunction[promise.ourFunction].add(promise.state);
        byPartner[promise.deliveredBy].add(promise.state);
        byAccount[promise.account].add(promise.state);
    }
    for (const auto &[id, count] : byFunction) {
        PromiseKeeper keeper{{}, {}, {}, count};
        if (id) {
            LAARI_ASSIGN(keeper.ourFunction, book.lists().find(*id));
        }
        rates.byFunction.push_back(std::move(keeper));
    }
    for (const auto &[id, count] : byPartner) {
        PromiseKeeper keeper{{}, {}, {}, count};
        if (id) {
            LAARI_ASSIGN(const Partner partner, book.partners().find(*id));
            keeper.name = partner.name;
        }
        rates.byPartner.push_back(std::move(keeper));
    }
    for (const auto &[id, count] : byAccount) {
        LAARI_ASSIGN(const Account account, book.accounts().find(id));
        rates.byAccount.push_back({{}, id, account.name, count});
    }
    for (std::vector<PromiseKeeper> *keepers : {&rates.byFunction, &rates.byPartner, &rates.byAccount})
        mostSettledFirst(*keepers);
    return rates;
}

Result<PromiseCount> promiseCountOf(const Book &book, AccountId account)
{
    LAARI_ASSIGN(const std::vector<Promise> promises, book.promises().ofAccount(account));
    PromiseCount count;
    for (const Promise &promise : promises)
        count.add(promise.state);
    return count;
}

} // namespace laari::insight
