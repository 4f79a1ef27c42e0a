// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Invocation.h"
#include "core/usecases/LogTouchpoint.h"

#include <QJsonArray>

#include <algorithm>

namespace laari::ctl {

namespace {

Result<StakeholderId> findPerson(const Book &book, const Account &account, const QString &name)
{
    LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().findByName(account.id, name));
    if (people.empty())
        return fail(ErrorCode::PersonUnknown, {name, account.name});
    if (people.size() > 1)
        return fail(ErrorCode::PersonAmbiguous, {name, account.name});
    return people.front().id;
}

/// Who was there outweighs who was told, and nobody takes part twice.
Result<void> addParticipants(const Book &book, const Account &account, const QStringList &names, Presence presence,
                             Touchpoint &touchpoint)
{
    for (const QString &name : names) {
        LAARI_ASSIGN(const StakeholderId id, findPerson(book, account, name));
        const bool known = std::any_of(touchpoint.participants.cbegin(), touchpoint.participants.cend(),
                                       [&](const Participant &each) { return each.stakeholder == id; });
        if (!known)
            touchpoint.participants.append(Participant{id, presence});
    }
    return {};
}

/// What the names on the command line mean in this book.
Result<usecases::TouchpointDraft> resolved(const Book &book, Touchpoint touchpoint, const Options &options)
{
    LAARI_ASSIGN(const Account account, findAccount(book, options.text("account")));
    touchpoint.account = account.id;
    LAARI_TRY(addParticipants(book, account, options.texts("person"), Presence::There, touchpoint));
    LAARI_TRY(addParticipants(book, account, options.texts("told"), Presence::Told, touchpoint));
    if (options.has("mends")) {
        LAARI_ASSIGN(const std::optional<Touchpoint> failure, book.touchpoints().findByUid(options.text("mends")));
        if (!failure)
            return fail(ErrorCode::TouchpointUnknown, {options.text("mends")});
        touchpoint.mends = failure->id;
    }
    usecases::TouchpointDraft draft;
    draft.touchpoint = std::move(touchpoint);
    if (options.has("cause"))
        draft.newCause = options.text("cause");
    if (options.has("delivered-by"))
        draft.newPartner = options.text("delivered-by");
    return draft;
}

QJsonObject asJson(const usecases::Logged &logged)
{
    QJsonArray postings;
    for (const usecases::PostedTo &posted : logged.postings) {
        postings.append(QJsonObject{
            {QStringLiteral("person"), posted.name.isEmpty() ? organisationName() : posted.name},
            {QStringLiteral("deposited"), posted.deposited.toPoints()},
            {QStringLiteral("withdrawn"), posted.withdrawn.toPoints()},
            {QStringLiteral("cushioned"), posted.cushioned.toPoints()},
            {QStringLiteral("forgiven"), posted.forgiven.toPoints()},
            {QStringLiteral("effect"), sixDecimals(posted.effect)},
        });
    }
    return {{QStringLiteral("uid"), logged.uid}, {QStringLiteral("postings"), postings}};
}

} // namespace

int runLog(const Invocation &invocation)
{
    Options options(invocation,
                    {valueOption("account", "NAME", "with whom; required"),
                     valueOption("date", "YYYY-MM-DD", "when; required"),
                     valueOption("channel", "C",
                                 "meeting, teams, call, email, message, visit, delivery, service, complaint or "
                                 "invoice; required"),
                     valueOption("emotion", "1..5", "from upset to delighted; required"),
                     valueOption("effectiveness", "1..5", "from not done to excellently"),
                     valueOption("ease", "1..5", "from very hard to effortless"),
                     valueOption("person", "NAME", "who was there; may be given many times"),
                     valueOption("told", "NAME", "who heard of it; may be given many times"),
                     valueOption("importance", "WORD", "routine, minor, normal, major or critical; else by channel"),
                     valueOption("source", "WORD", "customer, observed or hearsay; observed if left out"),
                     valueOption("type", "WORD", "ability, benevolence or integrity; ability if left out"),
                     valueOption("cause", "TEXT", "one of the file's causes, or a new one"),
                     valueOption("mends", "UID", "the failure that this mends"),
                     valueOption("delivered-by", "PARTNER", "one of the file's partners, or a new one"),
                     valueOption("note", "TEXT", "what happened"), takeOverOption(),
                     switchOption("json", "print uid and effects as JSON")},
                    {QStringLiteral("BOOK")});
    for (const char *name : {"account", "date", "channel", "emotion"})
        options.require(name);

    Touchpoint touchpoint;
    const auto step = [&](const char *name) -> std::optional<int> {
        const auto value = options.number(name, 1, 5);
        return value ? std::optional<int>(int(*value)) : std::nullopt;
    };
    touchpoint.day = options.day("date").value_or(Day{});
    touchpoint.channel = options.word<Channel>("channel").value_or(Channel::Meeting);
    touchpoint.importance = options.word<Importance>("importance").value_or(defaultImportance(touchpoint.channel));
    touchpoint.source = options.word<Source>("source").value_or(Source::Observed);
    touchpoint.factor = options.word<TrustFactor>("type").value_or(TrustFactor::Ability);
    touchpoint.emotion = step("emotion");
    touchpoint.effectiveness = step("effectiveness");
    touchpoint.ease = step("ease");
    touchpoint.note = options.text("note");
    for (const char *name : {"cause", "delivered-by"})
        if (options.has(name))
            options.require(name);
    if (!options.ok() || options.wantsHelp())
        return options.tell();

    const bool json = options.has("json");
    const auto book = openToWrite(invocation, options);
    if (!book)
        return invocation.console.failed(book.error(), json);
    const auto draft = resolved(**book, touchpoint, options);
    if (!draft)
        return invocation.console.failed(draft.error(), json);
    const auto logged = usecases::logTouchpoint(**book, *draft);
    if (!logged)
        return invocation.console.failed(logged.error(), json);
    if (json)
        invocation.console.json(asJson(*logged));
    else
        invocation.console.line(logged->uid);
    return Done;
}

} // namespace laari::ctl
