// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Invocation.h"

#include <QJsonArray>

#include <algorithm>

namespace laari::ctl {

namespace {

struct Line {
    QString person;
    QString touchpoint; ///< uid; empty for what is no touchpoint
    QString survey;     ///< name; an answer to it that is evidence by itself. Both empty: an opening estimate
    trust::Posting posting;
};

/// Oldest first.
Result<std::vector<Line>> lines(const Book &book, const QString &accountName)
{
    LAARI_ASSIGN(const Account account, findAccount(book, accountName));
    LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().ofAccount(account.id));
    LAARI_ASSIGN(const std::vector<Touchpoint> touchpoints, book.touchpoints().ofAccount(account.id));
    LAARI_ASSIGN(const auto postings, book.ledger().postings(account.id));

    QHash<StakeholderId, QString> names;
    for (const Stakeholder &person : people)
        names.insert(person.id, person.kind == StakeholderKind::Organisation ? organisationName() : person.name);
    QHash<qint64, QString> uids;
    for (const Touchpoint &touchpoint : touchpoints)
        uids.insert(touchpoint.id.value, touchpoint.uid);

    LAARI_ASSIGN(const auto campaigns, book.surveys().ofAccount(account.id));
    QHash<qint64, QString> surveys;
    for (const SurveyRepository::OfAccount &each : campaigns)
        if (each.answer)
            surveys.insert(each.answer->id.value, each.survey.name);

    std::vector<Line> all;
    all.reserve(postings.size());
    for (const auto &each : postings) {
        Line line{names.value(each.person), {}, {}, each.posting};
        if (each.posting.entry.kind == trust::EntryKind::Touchpoint)
            line.touchpoint = uids.value(each.posting.entry.value);
        else if (each.posting.entry.kind == trust::EntryKind::Survey)
            line.survey = surveys.value(each.posting.entry.value);
        all.push_back(std::move(line));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Line &a, const Line &b) { return a.posting.day < b.posting.day; });
    return all;
}

QJsonObject asJson(const Line &line)
{
    const trust::Posting &posting = line.posting;
    return {
        {QStringLiteral("date"), isoDate(posting.day)},
        {QStringLiteral("person"), line.person},
        {QStringLiteral("touchpoint"),
         line.touchpoint.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(line.touchpoint)},
        {QStringLiteral("survey"), line.survey.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(line.survey)},
        {QStringLiteral("deposited"), posting.deposited.toPoints()},
        {QStringLiteral("overflowed"), posting.overflowed.toPoints()},
        {QStringLiteral("withdrawn"), posting.withdrawn.toPoints()},
        {QStringLiteral("cushioned"), posting.cushioned.toPoints()},
        {QStringLiteral("forgiven"), posting.forgiven.toPoints()},
        {QStringLiteral("effect"), posting.effect.toPoints()},
        {QStringLiteral("trust"), posting.trust.toPoints()},
    };
}

QString what(const Line &line)
{
    if (!line.survey.isEmpty())
        return QStringLiteral("survey: ") + line.survey;
    return line.touchpoint.isEmpty() ? QStringLiteral("opening estimate") : line.touchpoint;
}

QStringList asRow(const Line &line)
{
    const auto points = [](MicroPoints amount) {
        return amount.value == 0 ? QString() : QString::number(amount.toPoints(), 'f', 2);
    };
    const trust::Posting &posting = line.posting;
    return {isoDate(posting.day),
            line.person,
            points(posting.deposited),
            points(posting.overflowed),
            points(posting.withdrawn),
            points(posting.cushioned),
            points(posting.forgiven),
            QString::asprintf("%+.1f", posting.effect.toPoints()),
            QString::number(posting.trust.toPoints(), 'f', 1),
            what(line)};
}

} // namespace

int runLedger(const Invocation &invocation)
{
    Options options(invocation,
                    {valueOption("account", "NAME", "whose ledger; required"), switchOption("json", "print JSON")},
                    {QStringLiteral("BOOK")});
    options.require("account");
    if (!options.ok() || options.wantsHelp())
        return options.tell();

    const bool json = options.has("json");
    const auto book = openToRead(invocation, options);
    if (!book)
        return invocation.console.failed(book.error(), json);
    const auto all = lines(**book, options.text("account"));
    if (!all)
        return invocation.console.failed(all.error(), json);

    if (json) {
        QJsonArray entries;
        for (const Line &line : *all)
            entries.append(asJson(line));
        invocation.console.json({{QStringLiteral("entries"), entries}});
        return Done;
    }
    std::vector<QStringList> rows;
    for (const Line &line : *all)
        rows.push_back(asRow(line));
    const auto right = [](const char *title) { return Column{QString::fromLatin1(title), Align::Right}; };
    invocation.console.table({{QStringLiteral("Date")},
                              {QStringLiteral("Person")},
                              right("Deposited"),
                              right("Overflowed"),
                              right("Withdrawn"),
                              right("Cushioned"),
                              right("Forgiven"),
                              right("Effect"),
                              right("Trust"),
                              {QStringLiteral("Touchpoint")}},
                             rows);
    return Done;
}

} // namespace laari::ctl
