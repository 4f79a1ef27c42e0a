// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"

#include <QRandomGenerator>

#include <vector>

namespace laari {

/// Does one thing after another to a book as users and imports do, of every kind there is, the same each run.
class RandomUser {
public:
    RandomUser(Book &book, quint32 seed) : m_book(book), m_random(seed) {}

    /// One action that changed the book. What the book refuses (a name that is in use, somebody needed) or what
    /// changes nothing is tried in another way; any other error is returned.
    Result<ChangeSet> act();

private:
    using Action = Result<void> (RandomUser::*)(WriteUnit &);

    int below(int n) { return int(m_random.bounded(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    Day anyDay();
    QString anyText();
    template <typename T> const T *oneOf(const std::vector<T> &all)
    {
        return all.empty() ? nullptr : &all[size_t(below(int(all.size())))];
    }

    Result<void> addAccount(WriteUnit &unit);
    Result<void> editAccount(WriteUnit &unit);
    Result<void> removeAccount(WriteUnit &unit);
    Result<void> addPerson(WriteUnit &unit);
    Result<void> editPerson(WriteUnit &unit);
    Result<void> removePerson(WriteUnit &unit);
    Result<void> logTouchpoint(WriteUnit &unit);
    Result<void> editTouchpoint(WriteUnit &unit);
    Result<void> removeTouchpoint(WriteUnit &unit);
    Result<void> editLists(WriteUnit &unit);
    Result<void> editOwnPeople(WriteUnit &unit);
    Result<void> editPartners(WriteUnit &unit);
    Result<void> editProjects(WriteUnit &unit);
    Result<void> editParameters(WriteUnit &unit);
    Result<void> import(WriteUnit &unit);
    Result<void> editFollowUps(WriteUnit &unit);
    Result<void> editPromises(WriteUnit &unit);
    Result<void> editRelationships(WriteUnit &unit);
    // In RandomUserTold.cpp: what customers were told, and what they say
    Result<void> settlePromise(WriteUnit &unit);
    Result<void> editSurveys(WriteUnit &unit);
    Result<void> editAnswers(WriteUnit &unit);
    Result<void> editCases(WriteUnit &unit);
    Result<void> editEmotionGoals(WriteUnit &unit);
    Result<void> editTrustGoals(WriteUnit &unit);
    Result<void> editValues(WriteUnit &unit);
    Result<void> editReviews(WriteUnit &unit);

    Result<Touchpoint> fill(Touchpoint t);
    Result<void> addWho(Touchpoint &t);
    template <typename T, typename Repository> Result<void> editNamed(Repository &repository);

    Book &m_book;
    QRandomGenerator m_random;
    int m_names = 0;
};

} // namespace laari
