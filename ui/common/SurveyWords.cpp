// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SurveyWords.h"

#include "ui/common/Format.h"
#include "ui/common/Words.h"

#include <numeric>

namespace laari::ui {

namespace {

constexpr TrustFactor factors[] = {TrustFactor::Ability, TrustFactor::Benevolence, TrustFactor::Integrity};

} // namespace

QString SurveyWords::of(Instrument instrument)
{
    switch (instrument) {
    case Instrument::Nps: return QStringLiteral("NPS");
    case Instrument::Csat: return QStringLiteral("CSAT");
    case Instrument::Ces: return QStringLiteral("CES");
    case Instrument::Trust: return tr("Trust scale");
    case Instrument::Other: return tr("Own question");
    }
    return {};
}

QString SurveyWords::longOf(Instrument instrument)
{
    switch (instrument) {
    case Instrument::Nps: return tr("NPS – would they recommend us");
    case Instrument::Csat: return tr("CSAT – how satisfied they were");
    case Instrument::Ces: return tr("CES – was it made easy");
    case Instrument::Trust: return tr("Trust scale – ability, goodwill, honesty");
    case Instrument::Other: return tr("A question of our own");
    }
    return {};
}

QString SurveyWords::question(Instrument instrument, Channel channel)
{
    switch (instrument) {
    case Instrument::Nps: return tr("How likely is it that you would recommend [company] to a friend or colleague?");
    case Instrument::Csat:
        switch (channel) {
        case Channel::Meeting: return tr("Overall, how satisfied were you with our meeting?");
        case Channel::Teams: return tr("Overall, how satisfied were you with our Teams meeting?");
        case Channel::Call: return tr("Overall, how satisfied were you with our call?");
        case Channel::Email: return tr("Overall, how satisfied were you with our e-mails?");
        case Channel::Message: return tr("Overall, how satisfied were you with our messages?");
        case Channel::Visit: return tr("Overall, how satisfied were you with our visit?");
        case Channel::Delivery: return tr("Overall, how satisfied were you with the delivery?");
        case Channel::Service: return tr("Overall, how satisfied were you with the service?");
        case Channel::Complaint: return tr("Overall, how satisfied were you with the way your complaint was handled?");
        case Channel::Invoice: return tr("Overall, how satisfied were you with our invoicing?");
        }
        return {};
    case Instrument::Ces: return tr("[Company] made it easy for me to handle my issue.");
    case Instrument::Trust: return tr("How far do you agree with these statements?");
    case Instrument::Other: break;
    }
    return {};
}

QString SurveyWords::item(TrustFactor factor)
{
    switch (factor) {
    case TrustFactor::Ability: return tr("[Company] knows its business.");
    case TrustFactor::Benevolence: return tr("[Company] looks after our interests too, not only its own.");
    case TrustFactor::Integrity: return tr("[Company] is honest and keeps its word.");
    }
    return {};
}

QString SurveyWords::lowestWord(Instrument instrument)
{
    switch (instrument) {
    case Instrument::Nps: return tr("not at all likely");
    case Instrument::Csat: return tr("very dissatisfied");
    case Instrument::Ces:
    case Instrument::Trust: return tr("strongly disagree");
    case Instrument::Other: break;
    }
    return tr("lowest");
}

QString SurveyWords::highestWord(Instrument instrument)
{
    switch (instrument) {
    case Instrument::Nps: return tr("extremely likely");
    case Instrument::Csat: return tr("very satisfied");
    case Instrument::Ces:
    case Instrument::Trust: return tr("strongly agree");
    case Instrument::Other: break;
    }
    return tr("highest");
}

QString SurveyWords::scale(Scale scale)
{
    return QStringLiteral("%1–%2").arg(scale.lowest).arg(scale.highest);
}

QString SurveyWords::score(const Survey &survey, const SurveyAnswer &answer)
{
    if (survey.instrument != Instrument::Trust)
        return answer.score ? QString::number(*answer.score) : QString();
    const std::vector<int> items = answer.items();
    if (items.empty())
        return {};
    const std::optional<int> each[] = {answer.ability, answer.benevolence, answer.integrity};
    QStringList parts;
    for (size_t i = 0; i < std::size(each); ++i)
        if (each[i])
            parts << Words::of(factors[i]) + u' ' + QString::number(*each[i]);
    const double mean = std::accumulate(items.begin(), items.end(), 0.0) / double(items.size());
    return QStringLiteral("%1 (%2)").arg(Format::number(mean, 1), parts.join(QStringLiteral(", ")));
}

QString SurveyWords::answer(const Survey &survey, const SurveyAnswer &answer)
{
    const QString said = of(survey.instrument) + u' ' + score(survey, answer);
    if (survey.isComparable())
        return said;
    //: %1: "NPS 4"; %2: "1–5"
    return tr("%1 (on a scale of %2)").arg(said, scale(survey.scale));
}

QString SurveyWords::named(const Survey &survey, const SurveyAnswer &given)
{
    //: %1: "NPS 9"
    return tr("Survey: %1").arg(answer(survey, given));
}

QString SurveyWords::notComparable(const Survey &survey)
{
    if (survey.isComparable())
        return {};
    if (survey.instrument == Instrument::Other)
        return tr("Not comparable: a question of our own. The answers are kept, but they are no evidence of trust.");
    const QString right = scale(officialScale(survey.instrument));
    //: %1: "NPS"; %2: "0–10"
    return tr("Not comparable: %1 is asked on the scale %2. The answers are kept, but they are no evidence of trust "
              "and "
              "are compared with nothing.")
        .arg(of(survey.instrument), right);
}

QString SurveyWords::invitation(const Survey &survey)
{
    QStringList lines{tr("Hello,"), QString(),
                      tr("we would like to hear how we are doing. Answering takes less than a minute."), QString()};
    const QString asked = question(survey.instrument, survey.channel);
    lines << (asked.isEmpty() ? tr("[Your question]") : asked);
    if (survey.instrument == Instrument::Trust)
        for (const TrustFactor factor : factors)
            lines << QStringLiteral("– ") + item(factor);
    //: the scale of a question: "0 = not at all likely, 10 = extremely likely"
    lines << tr("%1 = %2, %3 = %4")
                 .arg(survey.scale.lowest)
                 .arg(lowestWord(survey.instrument))
                 .arg(survey.scale.highest)
                 .arg(highestWord(survey.instrument));
    lines
        << QString() << tr("What is the main reason for your answer?") << QString()
        << tr("We use your answer to look after our work together, and you can see what we have recorded whenever you "
              "ask. If you would rather not be asked, tell us and we will not ask again.");
    if (survey.closesOn)
        lines << tr("Please answer by %1.").arg(Format::date(*survey.closesOn));
    lines << QString() << tr("Thank you for your time!") << tr("[Your name, company]");
    return lines.join(u'\n');
}

} // namespace laari::ui
