// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ValueRepository.h"

#include "core/store/FoldedName.h"
#include "core/store/StoreContextImpl.h"
#include "core/store/Validation.h"

#include <algorithm>

namespace laari {

namespace {

const std::string selectDrivers = "SELECT id, uid, account_id, finnish, english FROM value_driver ";

ValueDriver readDriver(sql::Statement &row)
{
    ValueDriver driver;
    sql::Columns(row).intoAll(driver.id, driver.uid, driver.account, driver.finnish, driver.english);
    return driver;
}

ValueRating readRating(sql::Statement &row)
{
    ValueRating rating;
    sql::Columns(row).intoAll(rating.driver, rating.person, rating.day, rating.expectation, rating.delivery,
                              rating.sacrifice);
    return rating;
}

bool sharesName(const ValueDriver &a, const QString &name)
{
    const QString folded = foldedName(name);
    return foldedName(a.finnish) == folded || foldedName(a.english) == folded;
}

} // namespace

Result<ValueDriver> ValueRepository::find(ValueDriverId id) const
{
    LAARI_ASSIGN(const std::vector<ValueDriver> found,
                 m_context.db.all<ValueDriver>(selectDrivers + "WHERE id = ?", readDriver, id));
    if (found.empty())
        return fail(ErrorCode::NotFound, {QStringLiteral("value_driver")});
    return found.front();
}

Result<std::vector<ValueDriver>> ValueRepository::driversOf(AccountId account) const
{
    return m_context.db.all<ValueDriver>(selectDrivers + "WHERE account_id = ? ORDER BY position, id", readDriver,
                                         account);
}

Result<std::vector<ValueRating>> ValueRepository::ratingsOf(AccountId account, Day upTo) const
{
    return m_context.db.all<ValueRating>(
        "SELECT driver_id, stakeholder_id, day, expectation, delivery, sacrifice FROM value_driver AS driver "
        "JOIN value_rating ON driver_id = driver.id WHERE driver.account_id = ? AND day <= ? "
        "ORDER BY driver_id, stakeholder_id, day",
        readRating, account, upTo);
}

Result<ValueDriver> ValueRepository::checked(ValueDriver driver) const
{
    if (driver.finnish.trimmed().isEmpty())
        driver.finnish = driver.english;
    if (driver.english.trimmed().isEmpty())
        driver.english = driver.finnish;
    LAARI_ASSIGN(driver.finnish, checkedName(driver.finnish));
    LAARI_ASSIGN(driver.english, checkedName(driver.english));
    LAARI_ASSIGN(const std::vector<ValueDriver> others, driversOf(driver.account));
    for (const ValueDriver &other : others)
        for (const QString &name : {driver.finnish, driver.english})
            if (other.id != driver.id && sharesName(other, name))
                return fail(ErrorCode::NameTaken, {name});
    return driver;
}

Result<ValueDriverId> ValueRepository::insert(const ValueDriver &driver)
{
    ValueDriver d = driver;
    d.id = {};
    LAARI_ASSIGN(d, checked(d));
    LAARI_ASSIGN(const std::optional<AccountId> account,
                 m_context.db.value<AccountId>("SELECT id FROM account WHERE id = ?", d.account));
    if (!account)
        return fail(ErrorCode::NotFound, {QStringLiteral("account")});
    LAARI_TRY(
        m_context.db.run("INSERT INTO value_driver (uid, account_id, finnish, english, position) VALUES (?, ?, ?, "
                         "?, (SELECT ifnull(max(position), 0) + 1 FROM value_driver WHERE account_id = ?))",
                         d.uid.isEmpty() ? m_context.newUid() : d.uid, d.account, d.finnish, d.english, d.account));
    m_context.touch(d.account);
    return ValueDriverId{m_context.db.lastInsertId()};
}

Result<void> ValueRepository::update(const ValueDriver &driver)
{
    LAARI_ASSIGN(const ValueDriver before, find(driver.id));
    ValueDriver d = driver;
    d.account = before.account;
    LAARI_ASSIGN(d, checked(d));
    d.uid = before.uid;
    if (d == before)
        return {};
    m_context.touch(d.account);
    return m_context.db.run("UPDATE value_driver SET finnish = ?, english = ? WHERE id = ?", d.finnish, d.english,
                            d.id);
}

Result<void> ValueRepository::remove(ValueDriverId id)
{
    LAARI_ASSIGN(const ValueDriver before, find(id));
    LAARI_TRY(m_context.db.run("DELETE FROM value_rating WHERE driver_id = ?", id));
    LAARI_TRY(m_context.db.run("DELETE FROM value_driver WHERE id = ?", id));
    m_context.touch(before.account);
    return {};
}

Result<void> ValueRepository::setOrder(AccountId account, const std::vector<ValueDriverId> &order)
{
    LAARI_ASSIGN(std::vector<ValueDriver> drivers, driversOf(account));
    const auto placeOf = [&](const ValueDriver &driver) { return std::ranges::find(order, driver.id) - order.begin(); };
    std::ranges::stable_sort(drivers, {}, placeOf);
    for (size_t i = 0; i < drivers.size(); ++i)
        LAARI_TRY(m_context.db.run("UPDATE value_driver SET position = ?1 WHERE id = ?2 AND position <> ?1",
                                   qint64(i + 1), drivers[i].id));
    m_context.touch(account);
    return {};
}

Result<void> ValueRepository::rate(const ValueRating &rating)
{
    LAARI_ASSIGN(const ValueDriver driver, find(rating.driver));
    LAARI_ASSIGN(const std::optional<AccountId> account,
                 m_context.db.value<AccountId>("SELECT account_id FROM stakeholder WHERE id = ? AND kind = 'person'",
                                               rating.person));
    if (account != driver.account)
        return fail(ErrorCode::PersonUnknown);
    LAARI_TRY(checkNotFuture(rating.day, m_context.clock));
    for (const std::optional<int> &step : {rating.expectation, rating.delivery, rating.sacrifice})
        LAARI_TRY(checkStep(step));
    m_context.touch(driver.account);
    if (rating.isEmpty())
        return m_context.db.run("DELETE FROM value_rating WHERE driver_id = ? AND stakeholder_id = ? AND day = ?",
                                rating.driver, rating.person, rating.day);
    return m_context.db.run("INSERT INTO value_rating (driver_id, stakeholder_id, day, expectation, delivery, "
                            "sacrifice) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (driver_id, stakeholder_id, day) DO "
                            "UPDATE SET expectation = excluded.expectation, delivery = excluded.delivery, sacrifice = "
                            "excluded.sacrifice",
                            rating.driver, rating.person, rating.day, rating.expectation, rating.delivery,
                            rating.sacrifice);
}

} // namespace laari
