<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>laari::ui::AccountDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::AccountHeader</name>
    <message numerus="yes">
        <source>%n promises late</source>
        <translation>
            <numerusform>%n promise late</numerusform>
            <numerusform>%n promises late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::AccountReport</name>
    <message numerus="yes">
        <source>%n serious failures</source>
        <translation>
            <numerusform>%n serious failure</numerusform>
            <numerusform>%n serious failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::AccountSheet</name>
    <message numerus="yes">
        <source>would carry about %n serious failures</source>
        <translation>
            <numerusform>would carry about %n serious failure</numerusform>
            <numerusform>would carry about %n serious failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not met for a long time: %1 (%n days)</source>
        <translation>
            <numerusform>not met for a long time: %1 (%n day)</numerusform>
            <numerusform>not met for a long time: %1 (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 last met over %n days ago</source>
        <extracomment>%1: how many people of a role</extracomment>
        <translation>
            <numerusform>%1 last met over %n day ago</numerusform>
            <numerusform>%1 last met over %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision makers</source>
        <translation>
            <numerusform>%n decision maker</numerusform>
            <numerusform>%n decision makers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n influencers</source>
        <translation>
            <numerusform>%n influencer</numerusform>
            <numerusform>%n influencers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other decision makers</source>
        <extracomment>than those named before. Finnish: 143 muuta päättäjää</extracomment>
        <translation>
            <numerusform>%n other decision maker</numerusform>
            <numerusform>%n other decision makers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other influencers</source>
        <translation>
            <numerusform>%n other influencer</numerusform>
            <numerusform>%n other influencers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other contacts</source>
        <translation>
            <numerusform>%n other contact</numerusform>
            <numerusform>%n other contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::AccountsPage</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n accounts</source>
        <extracomment>what the filter leaves; %1: accounts shown, %n: of how many</extracomment>
        <translation>
            <numerusform>%1 of %n account</numerusform>
            <numerusform>%1 of %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::AnswersFileDialog</name>
    <message numerus="yes">
        <source>%n answers to add</source>
        <translation>
            <numerusform>%n answer to add</numerusform>
            <numerusform>%n answers to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown people</source>
        <translation>
            <numerusform>%n unknown person</numerusform>
            <numerusform>%n unknown people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n answers</source>
        <translation>
            <numerusform>Add %n answer</numerusform>
            <numerusform>Add %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::CarryingDialog</name>
    <message numerus="yes">
        <source>The reservoir would carry %n serious failures a week apart, and perhaps more: the trust index would fall from %1 to %2.</source>
        <translation>
            <numerusform>The reservoir would carry %n serious failure, and perhaps more: the trust index would fall from %1 to %2.</numerusform>
            <numerusform>The reservoir would carry %n serious failures a week apart, and perhaps more: the trust index would fall from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reservoir would carry %n serious failures a week apart: the trust index would fall from %1 to %2. One more would take it to %3, below 50.</source>
        <translation>
            <numerusform>The reservoir would carry %n serious failure: the trust index would fall from %1 to %2. One more a week later would take it to %3, below 50.</numerusform>
            <numerusform>The reservoir would carry %n serious failures a week apart: the trust index would fall from %1 to %2. One more would take it to %3, below 50.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::CaseWords</name>
    <message numerus="yes">
        <source>%n working days late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n h late</numerusform>
            <numerusform>%n h late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>%n h left</numerusform>
            <numerusform>%n h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open for %n working days</source>
        <translation>
            <numerusform>open for %n working day</numerusform>
            <numerusform>open for %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open for %n h</source>
        <translation>
            <numerusform>open for %n h</numerusform>
            <numerusform>open for %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::ChangeClause</name>
    <message numerus="yes">
        <source>%n smaller touchpoints</source>
        <translation>
            <numerusform>%n smaller touchpoint</numerusform>
            <numerusform>%n smaller touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller things</source>
        <translation>
            <numerusform>%n smaller thing</numerusform>
            <numerusform>%n smaller things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey answers</source>
        <translation>
            <numerusform>%n survey answer</numerusform>
            <numerusform>%n survey answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opening estimates</source>
        <translation>
            <numerusform>%n opening estimate</numerusform>
            <numerusform>%n opening estimates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises kept</source>
        <translation>
            <numerusform>%n promise kept</numerusform>
            <numerusform>%n promises kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises kept late</source>
        <translation>
            <numerusform>%n promise kept late</numerusform>
            <numerusform>%n promises kept late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken promises</source>
        <translation>
            <numerusform>%n broken promise</numerusform>
            <numerusform>%n broken promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken promises made good</source>
        <translation>
            <numerusform>%n broken promise made good</numerusform>
            <numerusform>%n broken promises made good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n satisfaction surveys (CSAT)</source>
        <translation>
            <numerusform>%n satisfaction survey (CSAT)</numerusform>
            <numerusform>%n satisfaction surveys (CSAT)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n effort surveys (CES)</source>
        <translation>
            <numerusform>%n effort survey (CES)</numerusform>
            <numerusform>%n effort surveys (CES)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Teams meetings</source>
        <translation>
            <numerusform>%n Teams meeting</numerusform>
            <numerusform>%n Teams meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service visits</source>
        <translation>
            <numerusform>%n service visit</numerusform>
            <numerusform>%n service visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures, with what mended them, together took %1, the largest of them %2</source>
        <extracomment>%1 points, %2 &quot;the late delivery on 4 June&quot;. Finnish: niistä suurimpana myöhästynyt toimitus 4. kesäkuuta</extracomment>
        <translation>
            <numerusform>%n failure, with what mended it, took %1, the largest of them %2</numerusform>
            <numerusform>%n failures, with what mended them, together took %1, the largest of them %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures together took %1, the largest of them %2</source>
        <translation>
            <numerusform>%n failure took %1, the largest of them %2</numerusform>
            <numerusform>%n failures together took %1, the largest of them %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::ChangeLineWords</name>
    <message numerus="yes">
        <source>%n failures together, with what mended them</source>
        <translation>
            <numerusform>%n failure, with what mended it</numerusform>
            <numerusform>%n failures together, with what mended them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures together</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more of them</source>
        <translation>
            <numerusform>and %n more of them</numerusform>
            <numerusform>and %n more of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other touchpoints</source>
        <translation>
            <numerusform>%n other touchpoint</numerusform>
            <numerusform>%n other touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more failures or what mended them</source>
        <extracomment>below &quot;10 failures together&quot; and some of them: those that are not listed</extracomment>
        <translation>
            <numerusform>and %n more failure or what mended one</numerusform>
            <numerusform>and %n more failures or what mended them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::ChangeSentences</name>
    <message numerus="yes">
        <source>Trust rose %n points from %1 to %2</source>
        <extracomment>%1 and %2 dates; they cannot be &quot;%n&quot;</extracomment>
        <translation>
            <numerusform>Trust rose %n point from %1 to %2</numerusform>
            <numerusform>Trust rose %n points from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trust fell %n points from %1 to %2</source>
        <translation>
            <numerusform>Trust fell %n point from %1 to %2</numerusform>
            <numerusform>Trust fell %n points from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trust has risen %n points %1</source>
        <extracomment>%1 &quot;since March&quot;</extracomment>
        <translation>
            <numerusform>Trust has risen %n point %1</numerusform>
            <numerusform>Trust has risen %n points %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trust has fallen %n points %1</source>
        <translation>
            <numerusform>Trust has fallen %n point %1</numerusform>
            <numerusform>Trust has fallen %n points %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::CoverageStrip</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be filled</source>
        <translation>
            <numerusform>%n to be filled</numerusform>
            <numerusform>%n to be filled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::DayText</name>
    <message numerus="yes">
        <source>, no contact for %n days</source>
        <extracomment>after &quot;Customer experience 62&quot;</extracomment>
        <translation>
            <numerusform>, no contact for %n day</numerusform>
            <numerusform>, no contact for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::EmotionMapModel</name>
    <message numerus="yes">
        <source>%1 of %n touchpoints (%2)</source>
        <extracomment>how often an emotion was felt: &quot;3 of 12 touchpoints (25 %)&quot;</extracomment>
        <translation>
            <numerusform>%1 of %n touchpoint (%2)</numerusform>
            <numerusform>%1 of %n touchpoints (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(a goal at %n accounts, there %1/%2)</source>
        <extracomment>where so many accounts have the goal: &quot;(a goal at 3 accounts: 2 of 9)&quot;</extracomment>
        <translation>
            <numerusform>(a goal at %n account, there %1/%2)</numerusform>
            <numerusform>(a goal at %n accounts, there %1/%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::ExperienceModel</name>
    <message numerus="yes">
        <source>Of %n encounters %1 felt two steps or more apart: %2 better to us, %3 better to the customer.</source>
        <translation>
            <numerusform>Of %n encounter %1 felt two steps or more apart: %2 better to us, %3 better to the customer.</numerusform>
            <numerusform>Of %n encounters %1 felt two steps or more apart: %2 better to us, %3 better to the customer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::FactWords</name>
    <message numerus="yes">
        <source>%n others</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told of it</source>
        <extracomment>people who were not there but heard of it</extracomment>
        <translation>
            <numerusform>%n told of it</numerusform>
            <numerusform>%n told of it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::FieldTotals</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::FigureRow</name>
    <message numerus="yes">
        <source>%n serious failures</source>
        <translation>
            <numerusform>%n serious failure</numerusform>
            <numerusform>%n serious failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::FirstSheet</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::FollowUpsModel</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::Format</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::GoalWords</name>
    <message numerus="yes">
        <source>Goal: trust index %1 and %n decision makers known by %2</source>
        <extracomment>%1 a trust index, %2 a date</extracomment>
        <translation>
            <numerusform>Goal: trust index %1 and %n decision maker known by %2</numerusform>
            <numerusform>Goal: trust index %1 and %n decision makers known by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goal: %n decision makers known by %1</source>
        <translation>
            <numerusform>Goal: %n decision maker known by %1</numerusform>
            <numerusform>Goal: %n decision makers known by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are open.</source>
        <translation>
            <numerusform>%n follow-up is open.</numerusform>
            <numerusform>%n follow-ups are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::GroupCard</name>
    <message numerus="yes">
        <source>%1: mean %2 of %n answers</source>
        <extracomment>%1: a factor of trust; %2: the mean of %n answers</extracomment>
        <translation>
            <numerusform>%1: %2, one answer</numerusform>
            <numerusform>%1: mean %2 of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers without an invitation</source>
        <translation>
            <numerusform>%n answer without an invitation</numerusform>
            <numerusform>%n answers without an invitation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::HistoryText</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::ImportReportView</name>
    <message numerus="yes">
        <source>%n columns were not understood and are not used.</source>
        <translation>
            <numerusform>%n column was not understood and is not used.</numerusform>
            <numerusform>%n columns were not understood and are not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be left out</source>
        <translation>
            <numerusform>%n row will be left out</numerusform>
            <numerusform>%n rows will be left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out</source>
        <translation>
            <numerusform>%n row was left out</numerusform>
            <numerusform>%n rows were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::InviteDialog</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people take no surveys</source>
        <translation>
            <numerusform>%n person takes no surveys</numerusform>
            <numerusform>%n people take no surveys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no e-mail address</source>
        <translation>
            <numerusform>%n person has no e-mail address</numerusform>
            <numerusform>%n people have no e-mail address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>Invite %n person</numerusform>
            <numerusform>Invite %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::LoopTimesView</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::MeetingList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>lines below, for which one scrolls</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::MeetingWindow</name>
    <message numerus="yes">
        <source>The review is finished: its %n follow-ups are in Today</source>
        <translation>
            <numerusform>The review is finished: its follow-up is in Today</numerusform>
            <numerusform>The review is finished: its %n follow-ups are in Today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The review is finished: %n follow-ups. Those of the coming days are in Today, the others come nearer their day</source>
        <translation>
            <numerusform>The review is finished: %n follow-up. It comes to Today nearer its day</numerusform>
            <numerusform>The review is finished: %n follow-ups. Those of the coming days are in Today, the others come nearer their day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::MinutesReport</name>
    <message numerus="yes">
        <source>%n serious failures</source>
        <translation>
            <numerusform>%n serious failure</numerusform>
            <numerusform>%n serious failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::PaperReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::ParametersSection</name>
    <message numerus="yes">
        <source>The trust index of %n account(s) would change by half a point or more. The largest changes:</source>
        <translation>
            <numerusform>The trust index of %n account would change by half a point or more. The change:</numerusform>
            <numerusform>The trust index of %n accounts would change by half a point or more. The largest changes:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::PeopleMapContent</name>
    <message numerus="yes">
        <source>%n of us have met them</source>
        <comment>a person of the customer</comment>
        <translation>
            <numerusform>%n of us has met them</numerusform>
            <numerusform>%n of us have met them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not named yet</source>
        <comment>people of a role</comment>
        <translation>
            <numerusform>%n not named yet</numerusform>
            <numerusform>%n not named yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>knows %n people</source>
        <translation>
            <numerusform>knows %n person</numerusform>
            <numerusform>knows %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::PortfolioModel</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::PortfolioPage</name>
    <message numerus="yes">
        <source>%1 of %n accounts</source>
        <extracomment>what the filter leaves; %1: accounts shown, %n: of how many</extracomment>
        <translation>
            <numerusform>%1 of %n account</numerusform>
            <numerusform>%1 of %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>after names of accounts</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::PortfolioReport</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <extracomment>%1, %2: dates</extracomment>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::PromiseDialog</name>
    <message numerus="yes">
        <source>%n customers</source>
        <extracomment>to how many customers a promise goes</extracomment>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::PromiseRatesView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::PromiseWords</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, renegotiated %n times</source>
        <extracomment>%1: &quot;due in 3 days&quot;; of a promise that was given a new date in time, once or more often</extracomment>
        <translation>
            <numerusform>%1, renegotiated</numerusform>
            <numerusform>%1, renegotiated %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::PromisesModel</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new date was agreed %n times</source>
        <translation>
            <numerusform>A new date was agreed once</numerusform>
            <numerusform>A new date was agreed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::PromisesPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <extracomment>promises</extracomment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <extracomment>%1: &quot;5 open&quot;, %n: promises</extracomment>
        <translation>
            <numerusform>%1, %n late</numerusform>
            <numerusform>%1, %n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::RoleDistribution</name>
    <message numerus="yes">
        <source>%n not named yet</source>
        <translation>
            <numerusform>%n not named yet</numerusform>
            <numerusform>%n not named yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::SavedLine</name>
    <message numerus="yes">
        <source>. %n new people are not known yet, which draws it towards the middle</source>
        <extracomment>people entered along with a touchpoint pull the index towards 50, whatever the touchpoint did</extracomment>
        <translation>
            <numerusform>. %n new person is not known yet, which draws it towards the middle</numerusform>
            <numerusform>. %n new people are not known yet, which draws it towards the middle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <extracomment>after a list of names: others to whom it was posted too</extracomment>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>. %n kept promises are counted in</source>
        <translation>
            <numerusform>. %n kept promise is counted in</numerusform>
            <numerusform>. %n kept promises are counted in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::ScoreBars</name>
    <message numerus="yes">
        <source>%1: %n answers</source>
        <extracomment>a score, and how many people gave it: &quot;9: 3 answers&quot;</extracomment>
        <translation>
            <numerusform>%1: %n answer</numerusform>
            <numerusform>%1: %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::SideBar</name>
    <message numerus="yes">
        <source>Today, %n things ask for attention</source>
        <translation>
            <numerusform>Today, %n thing asks for attention</numerusform>
            <numerusform>Today, %n things ask for attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::SuppositionWords</name>
    <message numerus="yes">
        <source>Nobody is in touch for %n days from %1</source>
        <translation>
            <numerusform>Nobody is in touch for %n day from %1</numerusform>
            <numerusform>Nobody is in touch for %n days from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::SurveyView</name>
    <message numerus="yes">
        <source>People, %n without an answer</source>
        <extracomment>a tab; %n: how many have not answered</extracomment>
        <translation>
            <numerusform>People, %n without an answer</numerusform>
            <numerusform>People, %n without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::SurveysModel</name>
    <message numerus="yes">
        <source>%n uninvited</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n uninvited</numerusform>
            <numerusform>%n uninvited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::SurveysPage</name>
    <message numerus="yes">
        <source>%n people were invited</source>
        <translation>
            <numerusform>%n person was invited</numerusform>
            <numerusform>%n people were invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were written</source>
        <translation>
            <numerusform>%n invitation was written</numerusform>
            <numerusform>%n invitations were written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers were added</source>
        <translation>
            <numerusform>%n answer was added</numerusform>
            <numerusform>%n answers were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows were left out</source>
        <translation>
            <numerusform>%1, %n row was left out</numerusform>
            <numerusform>%1, %n rows were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n things ask for attention</source>
        <translation>
            <numerusform>%n thing asks for attention</numerusform>
            <numerusform>%n things ask for attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n cannot wait</source>
        <extracomment>%1: &quot;5 things ask for attention&quot;, %n: of them</extracomment>
        <translation>
            <numerusform>%1, %n cannot wait</numerusform>
            <numerusform>%1, %n cannot wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::TodayWords</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>due tomorrow</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n hours</source>
        <extracomment>without a response</extracomment>
        <translation>
            <numerusform>for %n hour</numerusform>
            <numerusform>for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <extracomment>without a response</extracomment>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::TouchpointDialog</name>
    <message numerus="yes">
        <source>%n open</source>
        <extracomment>on a fold: failures that wait to be mended, promises that wait to be kept</extracomment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::TouchpointText</name>
    <message numerus="yes">
        <source>%n told of it</source>
        <extracomment>people who were not there but heard of it</extracomment>
        <translation>
            <numerusform>%n told of it</numerusform>
            <numerusform>%n told of it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::TrustGoalDialog</name>
    <message numerus="yes">
        <source>Only %n decision makers are expected here. If there are more, correct the number in the account&apos;s details.</source>
        <translation>
            <numerusform>Only %n decision maker is expected here. If there are more, correct the number in the account&apos;s details.</numerusform>
            <numerusform>Only %n decision makers are expected here. If there are more, correct the number in the account&apos;s details.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::TrustOverlay</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>from failure to recovery</comment>
        <extracomment>days from a failure to its recovery, in the lane under the chart: &quot;6 d&quot;; Finnish: 6 pv</extracomment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::ValueModel</name>
    <message numerus="yes">
        <source>%n decision makers</source>
        <translation>
            <numerusform>%n decision maker</numerusform>
            <numerusform>%n decision makers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n influencers</source>
        <translation>
            <numerusform>%n influencer</numerusform>
            <numerusform>%n influencers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::WhyTab</name>
    <message numerus="yes">
        <source>and %n smaller ones</source>
        <translation>
            <numerusform>and a smaller one</numerusform>
            <numerusform>and %n smaller ones</numerusform>
        </translation>
    </message>
</context>
</TS>
