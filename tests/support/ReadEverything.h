// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"

namespace laari {

/// Asks every repository of a book, whatever it says: of a damaged one, answers and errors are equally good.
inline void readEverything(const Book &opened)
{
    const Day today = opened.clock().today();
    const auto people = opened.stakeholders().all();
    const auto accounts = opened.accounts().all();
    if (accounts) {
        for (const Account &account : *accounts) {
            (void)opened.touchpoints().ofAccount(account.id);
            (void)opened.touchpoints().openFailures(account.id, today);
            (void)opened.stakeholders().ofAccount(account.id);
            (void)opened.ledger().postings(account.id);
            (void)opened.ledger().stateSeries(account.id, today - 400, today);
            (void)opened.promises().ofAccount(account.id);
            (void)opened.surveys().ofAccount(account.id);
            (void)opened.cases().ofAccount(account.id);
            (void)opened.values().driversOf(account.id);
            (void)opened.values().ratingsOf(account.id, today);
        }
    }
    if (people) {
        for (const Stakeholder &person : *people)
            (void)opened.ledger().history(person.id);
    }
    for (const ListKind list :
         {ListKind::Cause, ListKind::JourneyStage, ListKind::OurFunction, ListKind::Emotion, ListKind::Sign})
        (void)opened.lists().items(list);
    (void)opened.ledger().statesOfAll(today - 90, today);
    (void)opened.promises().company();
    if (const auto surveys = opened.surveys().all())
        for (const Survey &survey : *surveys)
            (void)opened.surveys().people(survey.id);
    (void)opened.cases().open();
    (void)opened.emotionGoals().all();
    (void)opened.trustGoals().all();
    (void)opened.experience().emotions(today - 400, today, std::nullopt);
    (void)opened.ownPeople().all();
    (void)opened.partners().all();
    (void)opened.projects().all();
    (void)opened.settings().parameters();
    (void)opened.settings().author();
    (void)opened.imports().findByKey(ImportedKind::Account, QStringLiteral("A"));
    (void)opened.changeLog().newest(1000);
    (void)opened.search().names(QStringLiteral("a"), 100);
    (void)opened.search().notes(QStringLiteral("n x"), 100);
}

} // namespace laari
