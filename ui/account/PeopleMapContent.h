// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountData.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace laari::ui {

/// What the people map shows, in words: made anew with the data and the language.
class PeopleMapContent {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::PeopleMapContent)

public:
    enum class Kind {
        Person,
        Chair,   ///< of one who left and whom nobody follows
        Unnamed, ///< expected, but nobody has named them
    };
    struct Person {
        Kind kind = Kind::Person;
        StakeholderId id; ///< of a chair the leaver's; of an unnamed none
        Role role = Role::Contact;
        int influence = 3;
        std::optional<StakeholderId> reportsTo;
        QString name;
        QString caption;    ///< title
        QString line;       ///< how we stand: band and last contact
        QString told;       ///< all of it, a fact a line: tool tip and screen reader
        bool known = false; ///< has evidence; else the face is hollow
        double trust = 50;
        double u = 1;
        bool warns = false; ///< the last contact is longer ago than the rhythm
        bool advocate = false;
    };
    struct Own {
        OwnPersonId id;
        QString name;
        QString line; ///< how many they know
        QString told;
    };
    struct Tie {
        size_t own = 0;
        StakeholderId person;
        bool met = false;   ///< else only judged
        bool fresh = false; ///< met within the rhythm of the person's role
        QString line;       ///< how recent, and the level
    };

    PeopleMapContent() = default;
    PeopleMapContent(const AccountData &data, bool figures);

    std::vector<Person> people; ///< in order of name, those without one last
    std::vector<Own> ours;      ///< who know anybody here, in order of name
    std::vector<Tie> ties;

    static QString levelWord(RelationshipLevel level);

private:
    Person personOf(const AccountData &data, const insight::PersonFigures &figures, bool figuresShown) const;
    void addChairs(const AccountData &data);
    void addUnnamed(const AccountData &data);
    void addOurs(const AccountData &data);
};

} // namespace laari::ui
