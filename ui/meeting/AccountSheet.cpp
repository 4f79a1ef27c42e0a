// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one account, for us.
#include "ui/charts/ReservoirWidget.h"
#include "ui/charts/TrustPlot.h"
#include "ui/common/ChangeSentences.h"
#include "ui/common/Format.h"
#include "ui/common/GoalWords.h"
#include "ui/common/ReviewWords.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/meeting/Magnified.h"
#include "ui/meeting/MeetingSheets.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace laari::ui {

namespace {

constexpr double chartFactor = 1.85; ///< its letters have 11 pixels: no less than 20 here
constexpr int numberLetters = 132;
constexpr int changeLetters = 28;
constexpr int factsLetters = 24;
constexpr int meetingCauses = 3;
constexpr int longestName = 40; ///< of a person or a partner within a line
constexpr size_t handful = 6;   ///< people of a role who are named one by one
constexpr size_t named = 4;     ///< where they are more, and the others are counted

/// Who it is: by role, unless names may show.
QString whoIs(const MeetingAccount &account, StakeholderId id, Role role, bool names)
{
    const QString name = names ? account.names.value(id) : QString();
    return name.isEmpty() ? Words::of(role) : oneLine(name, longestName);
}

Role roleOf(const MeetingAccount &account, StakeholderId id)
{
    const auto &people = account.figures.people;
    const auto person = std::ranges::find(people, id, &insight::PersonFigures::id);
    return person == people.end() ? Role::Contact : person->role;
}

/// As the line of the chart that it is about, too.
QString coloured(const QString &text, const QColor &colour)
{
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), text.toHtmlEscaped());
}

/// A name of a hundred letters would leave no room for the causes after it.
insight::ChangeStory shortNames(insight::ChangeStory story)
{
    for (insight::StoryPart &part : story.parts) {
        part.partner = shortened(part.partner, longestName);
        part.personName = shortened(part.personName, longestName);
        if (part.cause) {
            part.cause->finnish = shortened(part.cause->finnish, longestName);
            part.cause->english = shortened(part.cause->english, longestName);
        }
    }
    return story;
}

/// Nothing is known of it and nobody was met: what the model says then is no finding.
bool isUntouched(const MeetingAccount &account)
{
    return !account.story.known && !account.figures.lastContact;
}

} // namespace

AccountSheet::AccountSheet(UiContext &context, QWidget *parent)
    : MeetingSheet(context, parent), m_number(new QLabel), m_change(new QLabel),
      m_reservoir(new ReservoirWidget(context.theme)), m_largeReservoir(new Magnified(m_reservoir)),
      m_plot(new TrustPlot(context.theme)), m_largePlot(new Magnified(m_plot)), m_line(new QLabel),
      m_why(new MeetingList(context)), m_gaps(new MeetingList(context)), m_before(new MeetingList(context)),
      m_agreed(new AgreeList(context, QStringLiteral("meetingLine"))), m_column(new QVBoxLayout),
      m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("meetingAccount"));
    m_number->setObjectName(QStringLiteral("meetingNumber"));
    m_change->setObjectName(QStringLiteral("meetingChange"));
    m_line->setObjectName(QStringLiteral("meetingFacts"));
    m_why->setObjectName(QStringLiteral("meetingWhy"));
    m_gaps->setObjectName(QStringLiteral("meetingGaps"));
    m_before->setObjectName(QStringLiteral("meetingBefore"));
    for (QLabel *label : {m_number, m_change, m_line})
        label->setMinimumWidth(1); // what is too long is cut off; it pushes nothing apart
    m_change->setWordWrap(true);
    m_change->setTextFormat(Qt::RichText);
    m_line->setTextFormat(Qt::RichText);
    m_line->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_number);
    left->addWidget(m_change);
    left->addWidget(m_largeReservoir, 1);
    auto *upper = new QHBoxLayout;
    upper->addLayout(left, 5);
    upper->addWidget(m_largePlot, 15);
    body()->addLayout(upper, 6);
    body()->addWidget(m_line);
    m_column->addWidget(m_gaps, 1);
    m_column->addWidget(m_before, 1);
    m_grid->addWidget(m_why, 0, 0);
    m_grid->addLayout(m_column, 0, 1);
    m_grid->addWidget(m_agreed, 0, 2); // all of a column: it grows while one meets
    m_grid->setColumnStretch(0, 5);
    m_grid->setColumnStretch(1, 4);
    m_grid->setColumnStretch(2, 5);
    body()->addLayout(m_grid, 5);
    connect(m_why, &MeetingList::linkActivated, this, &AccountSheet::showOnChart);
}

void AccountSheet::setScale(double scale)
{
    MeetingSheet::setScale(scale);
    const Colours &c = m_context.theme.colours();
    dressNumber();
    dressLetters(m_change, px(changeLetters), c.muted);
    dressLetters(m_line, px(factsLetters), c.muted);
    m_change->setContentsMargins(0, 0, 0, px(12)); // the reservoir's scale begins at its very top
    m_largeReservoir->setFactor(scale * chartFactor);
    m_largePlot->setFactor(scale * chartFactor);
    for (MeetingList *list : {m_why, m_gaps, m_before})
        list->setScale(scale);
    m_agreed->setScale(scale);
    m_grid->setHorizontalSpacing(px(48));
    m_column->setSpacing(px(20));
    static_cast<QBoxLayout *>(body()->itemAt(0)->layout())->setSpacing(px(32));
    m_number->setFixedHeight(px(numberLetters * 1.08));
    share();
}

/// A figure that is mostly not known is no bold one.
void AccountSheet::dressNumber()
{
    const Colours &c = m_context.theme.colours();
    dressLetters(m_number, px(numberLetters), m_sure ? c.ink : c.muted, m_sure);
}

void AccountSheet::share()
{
    const bool alone = m_before->isHidden();
    shareColumn(m_column, m_gaps, alone ? 0 : m_before->heightForAll(), alone ? 0 : m_before->heightFor(1));
}

/// By name each of a few, and of many those who matter most; by role several are one line, for nobody could tell theirs
/// apart.
QStringList AccountSheet::notMet(const MeetingAccount &account, bool names) const
{
    QStringList told;
    const insight::Coverage &coverage = account.coverage;
    const auto add = [&](const insight::CoveredPerson &person, const QString &who) {
        if (person.freshness == insight::Freshness::Never)
            told << tr("never met: %1").arg(who);
        else
            told << tr("not met for a long time: %1 (%n days)", nullptr, coverage.asOf - *person.lastContact).arg(who);
    };
    for (const Role role : {Role::Decider, Role::Influencer, Role::Contact}) {
        std::vector<insight::CoveredPerson> never;
        std::vector<insight::CoveredPerson> longAgo;
        for (const insight::CoveredPerson &person : coverage.people)
            if (person.role == role && person.freshness == insight::Freshness::Never)
                never.push_back(person);
            else if (person.role == role && role != Role::Contact && person.lastContact &&
                     person.freshness == insight::Freshness::Stale)
                longAgo.push_back(person);
        for (auto *group : {&never, &longAgo}) {
            const bool many = group->size() > handful;
            if (many && names) // of the same influence, whom nobody has met for the longest time
                std::ranges::stable_sort(*group, {}, [](const insight::CoveredPerson &person) {
                    return std::pair(-person.influence, person.lastContact.value_or(Day{}));
                });
            const size_t alone = names ? (many ? named : group->size()) : group->size() == 1 ? 1 : 0;
            for (size_t i = 0; i < alone; ++i)
                add((*group)[i], whoIs(account, (*group)[i].id, role, names).toHtmlEscaped());
            const std::span rest = std::span(*group).subspan(alone);
            if (rest.empty())
                continue;
            const QString who = alone > 0 ? countOfOthers(role, int(rest.size())) : countOf(role, int(rest.size()));
            if (rest.front().freshness == insight::Freshness::Never) {
                told << tr("never met: %1").arg(who);
                continue;
            }
            const auto newest = std::ranges::max_element(rest, {}, &insight::CoveredPerson::lastContact);
            //: %1: how many people of a role
            told << tr("%1 last met over %n days ago", nullptr, coverage.asOf - *newest->lastContact - 1).arg(who);
        }
    }
    return told;
}

QString AccountSheet::countOf(Role role, int people)
{
    switch (role) {
    case Role::Decider: return tr("%n decision makers", nullptr, people);
    case Role::Influencer: return tr("%n influencers", nullptr, people);
    case Role::Contact: return tr("%n contacts", nullptr, people);
    }
    return {};
}

QString AccountSheet::countOfOthers(Role role, int people)
{
    switch (role) {
    //: than those named before. Finnish: 143 muuta päättäjää
    case Role::Decider: return tr("%n other decision makers", nullptr, people);
    case Role::Influencer: return tr("%n other influencers", nullptr, people);
    case Role::Contact: return tr("%n other contacts", nullptr, people);
    }
    return {};
}

QStringList AccountSheet::blindSpots(const MeetingAccount &account, bool names) const
{
    QStringList told;
    const insight::Coverage &coverage = account.coverage;
    const insight::RoleCoverage &deciders = coverage.of(Role::Decider);
    const int expected = deciders.expected.value_or(deciders.named);
    if (deciders.known < expected)
        told << tr("decision makers known %1 of %2").arg(deciders.known).arg(expected);
    told << notMet(account, names);
    for (const insight::EmptyChair &chair : coverage.chairs)
        //: somebody has left the customer and nobody is known in their place; %1: a role
        told << tr("empty chair: %1").arg(Words::of(chair.role));
    if (coverage.restsOn)
        told << tr("%1 of trust rests on one person").arg(Format::percent(coverage.restsOn->share));
    if (isUntouched(account))
        told << tr("no touchpoint yet");
    else if (account.story.known && account.figures.heardFromCustomer.value_or(0) < 0.05)
        told << tr("hardly anything heard from the customer, it is our own judgement");
    return told;
}

QStringList AccountSheet::latePromises(const MeetingAccount &account, bool names) const
{
    Q_UNUSED(names)
    QStringList told;
    const Day now = account.figures.asOf;
    const QString colour = m_context.theme.colours().distrust.name();
    for (const insight::PromiseLine &line : account.promises)
        if (line.promise.isLate(now))
            told << QStringLiteral("%1 <span style='color:%2'>\u2014 %3</span>")
                        .arg(oneLine(line.promise.what, 90).toHtmlEscaped(), colour,
                             tr("late, was due %1").arg(Format::date(line.promise.due)));
    return told;
}

/// How it stands in a word: its figures are above, and the way to it on the chart.
QString AccountSheet::goalLine(const insight::AccountGoal &goal) const
{
    using State = insight::GoalState;
    const Colours &c = m_context.theme.colours();
    const State state = goal.standing.state;
    return GoalWords::goal(goal.goal).toHtmlEscaped() + QStringLiteral("&nbsp; · &nbsp;") +
           coloured(GoalWords::state(state), state == State::Behind || state == State::Missed ? c.distrust : c.good);
}

void AccountSheet::fill(const MeetingAccount &account, bool names, std::vector<OwnPerson> people)
{
    const Colours &c = m_context.theme.colours();
    const Day now = account.figures.asOf;
    const trust::AccountReading &reading = account.figures.reading;
    QStringList facts;
    if (account.account.annualRevenue)
        facts << tr("%1 a year").arg(Format::moneyShort(*account.account.annualRevenue));
    if (account.account.customerSince)
        //: %1: a year
        facts << tr("customer since %1").arg(account.account.customerSince->toDate().year());
    setTitle(account.account.name, facts.join(QStringLiteral(" · ")));

    const bool known = account.story.known; // anything at all
    m_sure = !reading.notKnownYet();
    dressNumber();
    m_number->setText(known ? Format::number(reading.trust) : QStringLiteral("\u2013"));
    //: accessible name of the large figure
    m_number->setAccessibleName(known ? tr("Trust index %1").arg(Format::number(reading.trust))
                                      : tr("Trust index: not known yet"));
    const int whole =
        int(std::lround(account.last ? reading.trust - account.last->figures.trust : account.figures.velocity));
    const QString moved = account.last ? ReviewWords::change(whole, account.last->day)
                                       //: %1: a signed number of points
                                       : tr("%1 in 90 days").arg(Format::signedNumber(whole));
    const QColor colour = whole < 0 ? c.distrust : whole > 0 ? c.good : c.muted;
    m_change->setText(coloured(tr("trust index"), c.trust) + QStringLiteral("<br>") +
                      (m_sure  ? coloured(moved, colour)
                       : known ? coloured(tr("not known yet") + QStringLiteral(" · ") + moved, c.muted)
                               : coloured(tr("not known yet"), c.muted)));
    m_reservoir->setOpinion(reading.opinion, reading.trust);
    m_largeReservoir->setAccessibleName(m_reservoir->summary());
    const std::shared_ptr<const trust::Model> model = account.model;
    insight::Timeline timeline = account.timeline;
    for (insight::TimelineAnswer &each : timeline.answers)
        each.person = whoIs(account, each.answer.person, roleOf(account, each.answer.person), names);
    m_plot->setTimeline(std::move(timeline),
                        [model](const insight::TimelineDay &day) { return insight::rangeOn(*model, day); });
    m_plot->setPaths(account.goal && account.goal->goal.level
                         ? std::vector<ChartPath>{ChartPath::toGoal(account.goal->goal)}
                         : std::vector<ChartPath>{});
    m_plot->setHomeSince(m_plot->full().from);
    m_largePlot->setAccessibleName(m_plot->accessibleName());
    m_largeReservoir->update();
    m_largePlot->update();

    QStringList line;
    if (reading.cx)
        line << coloured(tr("customer experience %1").arg(Format::number(*reading.cx)), c.cxText);
    if (isUntouched(account))
        line << tr("no touchpoint yet");
    else if (known)
        line << (account.figures.carries > 0
                     ? tr("would carry about %n serious failures", nullptr, account.figures.carries)
                     : tr("would not carry a serious failure"));
    line << tr("decision makers known %1 of %2").arg(reading.decidersKnown).arg(reading.decidersExpected);
    if (account.figures.lastContact)
        //: %1: "4 days ago"
        line << tr("last contact %1").arg(Format::daysAgo(now - *account.figures.lastContact));
    if (account.figures.heardFromCustomer)
        line << tr("heard from the customer %1").arg(Format::percent(*account.figures.heardFromCustomer));
    QString told = line.join(QStringLiteral("&nbsp; · &nbsp;"));
    if (account.goal)
        told += QStringLiteral("<br>") + goalLine(*account.goal);
    m_line->setText(told);

    showWhy(account, names);
    const QStringList late = latePromises(account, names);
    const QStringList blind = blindSpots(account, names);
    m_gaps->setHeading(late.isEmpty() ? tr("Blind spots") : tr("Late and blind spots"));
    m_gaps->setLines(late.isEmpty() && blind.isEmpty() ? QStringList(tr("None")) : late + blind);
    QStringList before;
    std::vector<insight::AgreedLine> earlier = account.before;
    openFirst(earlier);
    for (const insight::AgreedLine &each : earlier)
        before << agreedHtml(m_context, each, true, newestDay(earlier));
    m_before->setVisible(!before.isEmpty());
    m_before->setHeading(tr("Decided last time"));
    m_before->setLines(before);
    m_agreed->setHeading(tr("Decisions and follow-ups"));
    m_agreed->setPeople(std::move(people));
    m_agreed->setLines(account.agreed);
    m_agreed->retranslate();
    share();
}

/// The causes that the chart can show have their numbers, which are keys.
void AccountSheet::showWhy(const MeetingAccount &account, bool names)
{
    const Colours &c = m_context.theme.colours();
    const ChangeSentences why(shortNames(account.story),
                              names ? ChangeSentences::People::ByName : ChangeSentences::People::ByRole);
    QStringList lines{why.head().toHtmlEscaped()};
    m_causes.clear();
    for (const Clause &clause : why.shortened(meetingCauses)) {
        QString sign = QStringLiteral("\u2013");
        if (const QString link = ChangeSentences::linkOf(clause); !link.isEmpty()) {
            m_causes << link;
            sign = QString::number(m_causes.size());
        }
        QString text = ChangeSentences::html(clause);
        text.replace(QStringLiteral("<a "),
                     QStringLiteral("<a style='color:%1;text-decoration:none' ").arg(c.ink.name()));
        lines << coloured(sign, c.muted) + QStringLiteral("&nbsp; ") + text;
    }
    m_why->setHeading(tr("Why"));
    m_why->setLines(lines);
}

void AccountSheet::showOnChart(const QString &cause)
{
    const insight::Timeline &timeline = m_plot->state().timeline;
    std::optional<Day> day;
    if (const auto touchpoint = ChangeSentences::touchpointOf(cause)) {
        const auto mark = std::ranges::find(timeline.marks, *touchpoint, &insight::TimelineMark::touchpoint);
        if (mark != timeline.marks.end())
            day = mark->day;
    } else if (const auto answer = ChangeSentences::answerOf(cause)) {
        const auto given = std::ranges::find(timeline.answers, *answer,
                                             [](const insight::TimelineAnswer &each) { return each.answer.id; });
        if (given != timeline.answers.end())
            day = given->answer.day;
    }
    if (!day)
        return;
    m_plot->setCursorDay(m_plot->cursor() == day ? std::nullopt : day);
    m_largePlot->setAccessibleDescription(m_plot->cursorText());
    m_largePlot->update();
}

bool AccountSheet::showCause(int number)
{
    if (number < 1 || number > int(m_causes.size()))
        return false;
    showOnChart(m_causes[number - 1]);
    return true;
}

bool AccountSheet::hideCause()
{
    if (!m_plot->cursor())
        return false;
    m_plot->setCursorDay(std::nullopt);
    m_largePlot->setAccessibleDescription({});
    m_largePlot->update();
    return true;
}

QStringList AccountSheet::texts() const
{
    QStringList all = m_why->lines() + m_gaps->lines() + m_before->lines() + m_agreed->list()->lines();
    for (const QLabel *label : findChildren<QLabel *>())
        all << label->text();
    return all;
}

} // namespace laari::ui
