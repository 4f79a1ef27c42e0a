// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Attention.h"
#include "core/store/Book.h"

#include <QObject>
#include <QSet>

#include <optional>
#include <vector>

namespace laari::ui {

struct UiContext;

/// What asks for attention in the open book, kept up to date: all of it is read once, after that only the accounts
/// that changed. Nothing is read before start(): the window shows first.
class TodayFeed final : public QObject {
    Q_OBJECT

public:
    /// `book` and `context` outlive it.
    TodayFeed(Book &book, UiContext &context, QObject *parent = nullptr);

    /// Reads everything, unless that was done; what cannot be read is said once by `error`.
    void start();
    void refresh(); ///< everything anew: also when the day has turned
    bool isStarted() const { return m_started; }
    const std::vector<insight::AttentionItem> &items() const { return m_items; }
    /// Of the user's own accounts and follow-ups, and those that belong to nobody.
    bool isMine(const insight::AttentionItem &item) const;
    /// Whether there is a difference between mine and all: the user is named and owns something.
    bool knowsMine() const { return m_knowsMine; }
    int mine() const;
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void bookChanged(const ChangeSet &changes);
    void renew();
    void readOwner();

    Book &m_book;
    UiContext &m_context;
    std::vector<insight::AttentionItem> m_items;
    std::optional<OwnPersonId> m_author;
    bool m_knowsMine = false;
    std::optional<Error> m_error;
    QSet<AccountId> m_changed;
    bool m_everything = false;
    bool m_started = false;
    bool m_queued = false;
};

} // namespace laari::ui
