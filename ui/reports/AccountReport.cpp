// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/AccountReport.h"

#include "ui/common/ChangeLineWords.h"
#include "ui/common/ChangeSentences.h"
#include "ui/common/Format.h"
#include "ui/common/GoalWords.h"
#include "ui/common/PromiseWords.h"
#include "ui/common/SurveyWords.h"
#include "ui/common/UserText.h"
#include "ui/common/Words.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace laari::ui {

namespace {

constexpr int mostCauses = 10;
const QString factDot = QStringLiteral(" · ");

ReportFigure wordFigure(const QString &caption, const QString &text)
{
    return {caption, text, CellKind::Text, {}};
}

ReportFigure numberFigure(const QString &caption, const QString &text, CellKind kind, double value)
{
    return {caption, text, kind, value};
}

ReportCell dayCell(const std::optional<Day> &day)
{
    return day ? ReportCell(*day) : ReportCell();
}

/// What a narrow column has room for.
ReportSection narrowed(ReportSection section, const std::vector<size_t> &columns)
{
    if (!section.table)
        return section;
    const auto kept = [&columns](const auto &all) {
        std::remove_cvref_t<decltype(all)> some;
        for (const size_t column : columns)
            some.push_back(all[column]);
        return some;
    };
    section.table->columns = kept(section.table->columns);
    for (ReportRow &row : section.table->rows)
        row = kept(row);
    return section;
}

} // namespace

ReportContent AccountReport::begun(ReportKind kind) const
{
    ReportContent content;
    content.kind = kind;
    content.kindName = kind == ReportKind::Brief ? tr("Account on a page") : tr("Account report");
    content.title = m_facts.account.name;
    content.facts = factsLine();
    content.day = m_facts.today;
    content.foot = tr("Trust figures are our own estimate.");
    content.figures = figures();
    content.account = {
        m_facts.figures.reading.opinion, m_facts.figures.reading.trust, m_facts.timeline, m_words.marks(), {}};
    if (m_facts.goal && m_facts.goal->goal.level)
        content.account->paths = {ChartPath::toGoal(m_facts.goal->goal)};
    content.series = series();
    return content;
}

ReportContent AccountReport::brief() const
{
    ReportContent content = begun(ReportKind::Brief);
    content.sections.push_back(why(true));
    content.sections.push_back(narrowed(people(), {0, 1, 3}));          // name, role, trust
    content.sections.push_back(narrowed(promises(true), {0, 1, 4, 5})); // due, what, state
    content.sections.push_back(narrowed(followUps(true), {0, 1, 2}));   // due, what, who
    return content;
}

ReportContent AccountReport::full(const ReportRequest &request) const
{
    ReportContent content = begun(ReportKind::Account);
    if (!request.has(ReportPart::Chart))
        content.series.reset();
    using Make = ReportSection (AccountReport::*)() const;
    const std::pair<ReportPart, Make> rest[] = {
        {ReportPart::Touchpoints, &AccountReport::touchpoints},
        {ReportPart::Ledger, &AccountReport::ledger},
        {ReportPart::Surveys, &AccountReport::surveys},
        {ReportPart::Value, &AccountReport::value},
    };
    if (request.has(ReportPart::Why))
        content.sections.push_back(why(false));
    if (request.has(ReportPart::People))
        content.sections.push_back(people());
    if (request.has(ReportPart::Promises))
        content.sections.push_back(promises(false));
    if (request.has(ReportPart::FollowUps))
        content.sections.push_back(followUps(false));
    for (const auto &[part, make] : rest)
        if (request.has(part))
            content.sections.push_back((this->*make)());
    return content;
}

QString AccountReport::factsLine() const
{
    const Account &account = m_facts.account;
    QStringList facts{Words::capital(Words::of(account.stageOn(m_facts.today)))};
    if (!m_facts.ownerName.isEmpty())
        facts << tr("owner %1").arg(UserText::isolated(m_facts.ownerName));
    if (account.annualRevenue)
        //: revenue, "€2.34 M a year"; Finnish: "2,34 M€/v"
        facts << tr("%1 a year").arg(Format::moneyShort(*account.annualRevenue));
    if (account.customerSince)
        //: customer since a year
        facts << tr("since %1").arg(account.customerSince->toDate().year());
    if (!account.industry.isEmpty())
        facts << account.industry;
    if (!m_facts.parentName.isEmpty())
        //: of a parent account, %1: its name
        facts << tr("part of %1").arg(m_facts.parentName);
    return facts.join(factDot);
}

std::vector<ReportFigure> AccountReport::figures() const
{
    const insight::AccountFigures &all = m_facts.figures;
    const trust::AccountReading &reading = all.reading;
    const QString dash = QStringLiteral("–");
    std::vector<ReportFigure> figures;
    figures.push_back(numberFigure(tr("Trust index"), Format::number(reading.trust), CellKind::Tenths, reading.trust));
    figures.push_back(
        numberFigure(tr("Change in 90 days"), Format::signedNumber(all.velocity), CellKind::Signed, all.velocity));
    //: caption of the place in the portfolio: Strong, At risk …
    figures.push_back(wordFigure(tr("Portfolio field"), Words::of(insight::portfolioField(reading))));
    figures.push_back(
        reading.cx ? numberFigure(tr("Customer experience"), Format::number(*reading.cx), CellKind::Tenths, *reading.cx)
                   : wordFigure(tr("Customer experience"), dash));
    figures.push_back(reading.knownTrust
                          ? numberFigure(tr("Trust, people we know"), Format::number(*reading.knownTrust),
                                         CellKind::Tenths, *reading.knownTrust)
                          : wordFigure(tr("Trust, people we know"), dash));
    //: deciders known of those expected
    figures.push_back(numberFigure(tr("Deciders known"),
                                   tr("%1 of %2").arg(reading.decidersKnown).arg(reading.decidersExpected),
                                   CellKind::Whole, reading.decidersKnown));
    figures.push_back({tr("Deciders expected"), {}, CellKind::Whole, double(reading.decidersExpected), true});
    figures.push_back(numberFigure(
        //: caption over "2 serious failures"; together: would carry 2 serious failures; Finnish: Kestäisi
        tr("Would carry"),
        //: under "Would carry"
        all.carries == 0 ? tr("no serious failure") : tr("%n serious failures", nullptr, all.carries), CellKind::Whole,
        all.carries));
    figures.push_back(all.heardFromCustomer
                          ? numberFigure(tr("Heard from the customer"), Format::percent(*all.heardFromCustomer),
                                         CellKind::Percent, *all.heardFromCustomer)
                          : wordFigure(tr("Heard from the customer"), dash));
    ReportFigure contact = wordFigure(
        tr("Last contact"), all.lastContact ? Format::daysAgo(m_facts.today - *all.lastContact) : tr("never"));
    if (all.lastContact) {
        contact.kind = CellKind::Date;
        contact.value = *all.lastContact;
    }
    figures.push_back(contact);
    const auto &days = m_facts.timeline.days;
    const auto ahead = std::ranges::find(days, m_facts.today + reportDays, &insight::TimelineDay::day);
    if (ahead != days.end()) {
        const double then = ahead->trust;
        //: a narrow caption: trust index 90 days from now if nobody is in contact; Finnish: Ennuste 90 pv, ei yhteyttä
        figures.push_back(numberFigure(tr("Forecast 90 d, no contact"), Format::number(then), CellKind::Tenths, then));
    }
    return figures;
}

/// What it was and when, if it is one.
ReportRow AccountReport::causeRow(const insight::ChangeLine &line) const
{
    QString what = tr("Opening estimate");
    ReportCell day;
    if (line.entry.kind == trust::EntryKind::Touchpoint) {
        if (const Touchpoint *touchpoint = m_facts.touchpoint({line.entry.value})) {
            what = m_words.sentence(*touchpoint);
            day = touchpoint->day;
        }
    } else if (line.entry.kind == trust::EntryKind::Survey) {
        if (const SurveyRepository::OfAccount *given = m_facts.answer({line.entry.value})) {
            what = SurveyWords::named(given->survey, *given->answer) + QStringLiteral(", ") +
                   Format::date(given->answer->day);
            day = given->answer->day;
        }
    }
    if (const QString cushioned = ChangeLineWords::cushioned(line); !cushioned.isEmpty())
        what += QStringLiteral(" – ") + cushioned;
    return {ChangeLineWords::of(line, what), day};
}

ReportSection AccountReport::why(bool brief) const
{
    ReportSection section{ReportPart::Why, tr("Why it changed"), {}, {}, {}, {}};
    const trust::Change &change = m_facts.change;
    section.sentences << ChangeSentences(m_facts.story, ChangeSentences::People::ByRole).text();
    if (brief || (insight::tenthsOf(change) == 0 && change.causes.empty()))
        return section;
    ReportTable table{tr("Why it changed"),
                      {{tr("Points"), CellKind::Signed, 1},
                       {tr("What"), CellKind::Text, 8},
                       {tr("Date"), CellKind::Date, 1, Medium::Sheet}},
                      {}};
    for (const insight::ChangeLine &line : insight::changeLines(change, m_facts.story, mostCauses)) {
        const double points = line.tenths / 10.0;
        ReportRow row = causeRow(line);
        row.insert(row.begin(), line.counts() ? ReportCell(points) : ReportCell());
        table.rows.push_back(std::move(row));
    }
    table.rows.push_back({insight::tenthsOf(change) / 10.0, ChangeLineWords::total(), {}});
    section.table = std::move(table);
    return section;
}

ReportSection AccountReport::people() const
{
    ReportSection section{ReportPart::People, tr("People"), {}, {}, {}, {}};
    std::vector<const insight::PersonFigures *> people;
    for (const insight::PersonFigures &person : m_facts.figures.people)
        if (person.kind == StakeholderKind::Person && person.active)
            people.push_back(&person);
    std::stable_sort(people.begin(), people.end(), [](const auto *a, const auto *b) {
        return a->role != b->role ? a->role < b->role : a->influence > b->influence;
    });
    QStringList coverage;
    const std::pair<Role, QString> roles[] = {
        {Role::Decider, tr("Decision makers")}, {Role::Influencer, tr("Influencers")}, {Role::Contact, tr("Contacts")}};
    for (const auto &[role, word] : roles) {
        const insight::RoleCoverage &of = m_facts.coverage.of(role);
        const int all = std::max(of.named, of.expected.value_or(0));
        if (all > 0)
            //: %1: decision makers, influencers or contacts; there is evidence of %2 of them, of %3. How much of their
            //: trust is known is another matter. Finnish: "Päättäjät: näyttöä 2/3"
            coverage << tr("%1: evidence of %2 of %3").arg(word).arg(of.known).arg(all);
    }
    if (people.empty()) {
        section.sentences << tr("Nobody at this customer is named yet.");
        return section;
    }
    // The dot stays with the words before it.
    section.sentences << coverage.join(QStringLiteral("\u00A0· "));
    ReportTable table{tr("People"),
                      {{tr("Name"), CellKind::Text, 3},
                       {tr("Role"), CellKind::Text, 2},
                       {tr("Title"), CellKind::Text, 3},
                       {tr("Trust"), CellKind::Text, 1.4},
                       {tr("Last contact"), CellKind::Date, 1.6}},
                      {}};
    for (const insight::PersonFigures *person : people) {
        const auto stored = m_facts.people.find(person->id);
        const QString title = stored == m_facts.people.end() ? QString() : stored->second.title;
        const QString band =
            person->doNotScore ? QStringLiteral("–") : Words::trustBand(person->trust, person->opinion.u);
        table.rows.push_back({person->name, Words::of(person->role), title, band, dayCell(person->lastContact)});
    }
    section.table = std::move(table);
    section.note = tr("A person's trust is told in words: high, fair, thin, low or not known. It is our estimate.");
    return section;
}

ReportSection AccountReport::promises(bool openOnly) const
{
    ReportSection section{ReportPart::Promises, openOnly ? tr("Open promises") : tr("Promises"), {}, {}, {}, {}};
    if (m_facts.promises.empty()) {
        section.sentences << tr("Nothing has been promised.");
        return section;
    }
    if (m_facts.promiseCount.settled() > 0)
        section.sentences << Words::capital(PromiseWords::rate(m_facts.promiseCount)) + u'.';
    ReportTable table{tr("Promises"),
                      {{tr("Due", "of a promise or a follow-up"), CellKind::Date, 1.6},
                       {tr("What"), CellKind::Text, 4},
                       {tr("To", "to whom it was promised"), CellKind::Text, 2},
                       {tr("By", "who promised"), CellKind::Text, 2},
                       {tr("State"), CellKind::Text, 2.2, Medium::Paper},
                       {tr("State"), CellKind::Text, 1, Medium::Sheet},
                       //: of a promise: the day it was kept, broken or withdrawn
                       {tr("Settled on"), CellKind::Date, 1, Medium::Sheet}},
                      {}};
    for (const insight::PromiseLine &line : m_facts.promises) {
        if (openOnly && line.promise.state != PromiseState::Open)
            continue;
        table.rows.push_back({line.promise.due, line.promise.what, line.personName, line.whoName,
                              PromiseWords::state(line.promise, m_facts.today),
                              PromiseWords::became(line.promise, m_facts.today), dayCell(line.promise.settledOn)});
    }
    if (table.rows.empty())
        section.sentences << tr("No promise is open.");
    else
        section.table = std::move(table);
    return section;
}

ReportSection AccountReport::followUps(bool openOnly) const
{
    ReportSection section{ReportPart::FollowUps, openOnly ? tr("Next steps") : tr("Follow-ups"), {}, {}, {}, {}};
    ReportTable table{tr("Follow-ups"),
                      {{tr("Due", "of a promise or a follow-up"), CellKind::Date, 1.6},
                       {tr("What"), CellKind::Text, 5},
                       {tr("Who"), CellKind::Text, 2},
                       {tr("State"), CellKind::Text, 2.2, Medium::Paper},
                       {tr("State"), CellKind::Text, 1, Medium::Sheet},
                       //: of a follow-up: the day it was done
                       {tr("Done on"), CellKind::Date, 1, Medium::Sheet}},
                      {}};
    if (m_facts.goal) // they are the plan that leads there
        section.sentences << GoalWords::goal(m_facts.goal->goal) + QStringLiteral(". ") +
                                 GoalWords::standing(*m_facts.goal);
    for (const FollowUp &each : m_facts.followUps) {
        if (openOnly && each.doneOn)
            continue;
        QString state;
        if (each.doneOn)
            //: of a follow-up, %1: a date
            state = tr("done %1").arg(Format::date(*each.doneOn));
        else if (each.isLate(m_facts.today))
            state = tr("%n days late", nullptr, m_facts.today - each.due);
        else
            //: of a follow-up
            state = tr("open");
        table.rows.push_back({each.due, each.what, each.who ? m_facts.ownPeople.value(*each.who) : QString(), state,
                              //: of a follow-up
                              each.doneOn ? tr("done") : state, dayCell(each.doneOn)});
    }
    if (table.rows.empty())
        section.sentences << (openOnly ? tr("No follow-up is open.") : tr("No follow-ups yet."));
    else
        section.table = std::move(table);
    return section;
}

ReportSection AccountReport::touchpoints() const
{
    ReportSection section{ReportPart::Touchpoints, tr("Touchpoints"), {}, {}, {}, {}};
    ReportTable table{tr("Touchpoints"),
                      {{tr("Date"), CellKind::Date, 1.6},
                       {tr("Kind", "of a touchpoint: its channel"), CellKind::Text, 1.6},
                       {tr("What"), CellKind::Text, 5},
                       {tr("Who"), CellKind::Text, 2.6},
                       {tr("How it went"), CellKind::Text, 1.9},
                       {tr("Source"), CellKind::Text, 2}},
                      {}};
    for (const Touchpoint &each : m_facts.touchpoints)
        table.rows.push_back({each.day, m_words.kind(each), m_words.what(each), m_words.who(each),
                              each.recorded ? QString() : m_words.felt(each), Words::of(each.source)});
    if (table.rows.empty())
        section.sentences << tr("No touchpoint has been logged yet.");
    else
        section.table = std::move(table);
    return section;
}

QString AccountReport::faded(const insight::StatementLine &line)
{
    QStringList parts;
    if (line.fadedGoodwill >= 0.005)
        parts << tr("goodwill %1", "ledger: points faded").arg(Format::number(line.fadedGoodwill, 2));
    if (line.fadedGrievance >= 0.005)
        parts << tr("grievance %1", "ledger: points faded").arg(Format::number(line.fadedGrievance, 2));
    const QString month = tr("Faded in %1", "a month").arg(Format::month(line.day));
    return parts.isEmpty() ? month : month + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

ReportSection AccountReport::ledger() const
{
    ReportSection section{ReportPart::Ledger, tr("Ledger"), {}, {}, {}, {}};
    ReportTable table{tr("Ledger"),
                      {{tr("Date"), CellKind::Date, 1.6},
                       {tr("What"), CellKind::Text, 5},
                       {tr("Deposit", "column of the ledger; Finnish: laariin"), CellKind::Points, 1.2},
                       {tr("Withdrawal", "column of the ledger; Finnish: laarista"), CellKind::Points, 1.4},
                       {tr("Cushioned", "column of the ledger; Finnish: laari kantoi"), CellKind::Points, 1.5},
                       {tr("Forgiven", "column of the ledger: grievance a recovery took away"), CellKind::Points, 1.3}},
                      {}};
    // A touchpoint is a line for each of its people: summed, for what it did to each of them is theirs.
    const insight::StatementLine *before = nullptr;
    for (const insight::StatementLine &line : m_facts.ledger) {
        using Kind = insight::StatementLineKind;
        const bool same = before && line.kind == before->kind && line.kind != Kind::Faded && line.day == before->day &&
                          line.touchpoint == before->touchpoint && line.answer == before->answer;
        before = &line;
        if (!same) {
            QString what;
            if (line.kind == Kind::Faded)
                what = faded(line);
            else if (line.kind == Kind::OpeningEstimate)
                what = tr("Opening estimate");
            else if (const Touchpoint *touchpoint = m_facts.touchpoint(line.touchpoint)) {
                const QString more = m_words.what(*touchpoint);
                what = m_words.kind(*touchpoint) + (more.isEmpty() ? QString() : QStringLiteral(": ") + more);
            } else if (const SurveyRepository::OfAccount *given = m_facts.answer(line.answer))
                what = SurveyWords::of(given->survey.instrument);
            table.rows.push_back({line.day, what, 0.0, 0.0, 0.0, 0.0});
        }
        ReportRow &row = table.rows.back();
        const auto add = [&row](size_t column, MicroPoints amount) {
            std::get<double>(row[column]) += amount.toPoints();
        };
        add(2, line.posting.deposited);
        add(3, line.posting.withdrawn);
        add(4, line.posting.cushioned);
        add(5, line.posting.forgiven);
    }
    if (table.rows.empty())
        section.sentences << tr("Nothing has gone into the reservoir or out of it yet.");
    else
        section.table = std::move(table);
    section.note = tr("Points of evidence, summed over the people of each touchpoint.");
    return section;
}

} // namespace laari::ui
