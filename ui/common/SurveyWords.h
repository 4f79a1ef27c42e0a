// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Survey.h"

#include <QCoreApplication>
#include <QString>

namespace laari::ui {

/// What instruments are called, their official questions, and what was answered, in the chosen language.
class SurveyWords {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::SurveyWords)

public:
    static QString of(Instrument instrument);     ///< "NPS", as short as it is known
    static QString longOf(Instrument instrument); ///< "NPS – would they recommend us"
    /// The official question; "[company]" stands where the asking company says its name. Of the trust scale what comes
    /// before its items; empty for a question of one's own.
    static QString question(Instrument instrument, Channel channel);
    static QString item(TrustFactor factor);          ///< of the trust scale
    static QString lowestWord(Instrument instrument); ///< what the ends of the scale say
    static QString highestWord(Instrument instrument);
    static QString scale(Scale scale); ///< "0–10"
    /// "NPS 9", "Trust scale 5.3 (ability 6, integrity 5)"; on another scale with it: "NPS 4 (on a scale of 1–5)".
    static QString answer(const Survey &survey, const SurveyAnswer &answer);
    static QString score(const Survey &survey, const SurveyAnswer &answer); ///< the same without the instrument
    static QString named(const Survey &survey, const SurveyAnswer &answer); ///< "Survey: NPS 9"
    static QString notComparable(const Survey &survey);                     ///< empty where it is
    /// A text to send: greeting, question with its scale, how the answer is used, thanks.
    static QString invitation(const Survey &survey);
};

} // namespace laari::ui
