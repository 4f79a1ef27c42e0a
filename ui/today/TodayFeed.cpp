// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayFeed.h"

#include "ui/common/UiContext.h"

#include <QTimer>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace laari::ui {

namespace {

/// Beyond so many, one reading of all is cheaper than one of each.
constexpr int fewAccounts = 20;

} // namespace

TodayFeed::TodayFeed(Book &book, UiContext &context, QObject *parent)
    : QObject(parent), m_book(book), m_context(context)
{
    connect(&book, &Book::changed, this, &TodayFeed::bookChanged);
}

void TodayFeed::start()
{
    if (!m_started)
        refresh();
}

void TodayFeed::refresh()
{
    m_started = true;
    m_everything = true;
    renew();
}

void TodayFeed::bookChanged(const ChangeSet &changes)
{
    if (!m_started)
        return;
    m_everything = m_everything || changes.everything;
    m_changed += changes.accounts;
    if (std::exchange(m_queued, true))
        return;
    QTimer::singleShot(0, this, &TodayFeed::renew); // several changes in a row are one reading
}

void TodayFeed::renew()
{
    m_queued = false;
    m_error.reset();
    const Day today = m_context.clock.today();
    const auto failed = [this](const Error &error) {
        m_error = error;
        spdlog::warn("what asks for attention: {}", codeName(error.code).data());
    };
    readOwner();
    if (m_everything || m_changed.size() > fewAccounts) {
        if (auto items = insight::attention(m_book, today))
            m_items = *std::move(items);
        else
            failed(items.error());
    } else {
        std::erase_if(m_items, [this](const insight::AttentionItem &item) {
            return !item.account || m_changed.contains(item.account);
        });
        // No account tells that it changed.
        if (const auto items = insight::attentionOfPortfolio(m_book, today))
            m_items.insert(m_items.end(), items->begin(), items->end());
        else
            failed(items.error());
        for (const AccountId account : std::as_const(m_changed)) {
            const auto items = insight::attentionOf(m_book, account, today);
            if (items)
                m_items.insert(m_items.end(), items->begin(), items->end());
            else if (items.error().code != ErrorCode::NotFound) // it is gone, and what it asked for with it
                failed(items.error());
        }
        std::ranges::stable_sort(m_items, insight::moreUrgent);
    }
    m_everything = false;
    m_changed.clear();
    Q_EMIT changed();
}

void TodayFeed::readOwner()
{
    const auto author = m_book.settings().author();
    m_author = author ? *author : std::nullopt;
    m_knowsMine = false;
    if (const auto accounts = m_book.accounts().all(); m_author && accounts)
        m_knowsMine = std::any_of(accounts->begin(), accounts->end(),
                                  [this](const Account &account) { return account.owner == m_author; });
}

bool TodayFeed::isMine(const insight::AttentionItem &item) const
{
    return !item.whose || item.whose == m_author;
}

int TodayFeed::mine() const
{
    return int(std::count_if(m_items.begin(), m_items.end(),
                             [this](const insight::AttentionItem &item) { return !m_knowsMine || isMine(item); }));
}

} // namespace laari::ui
