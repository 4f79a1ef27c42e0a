// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Touchpoint.h"

namespace laari {

double importanceWeight(Importance importance)
{
    switch (importance) {
    case Importance::Routine: return 0.1;
    case Importance::Minor: return 0.5;
    case Importance::Normal: return 1.0;
    case Importance::Major: return 2.0;
    case Importance::Critical: return 4.0;
    }
    return 1.0;
}

Importance defaultImportance(Channel channel)
{
    switch (channel) {
    case Channel::Email:
    case Channel::Message: return Importance::Routine;
    case Channel::Call: return Importance::Minor;
    default: return Importance::Normal;
    }
}

double sourceWeight(Source source)
{
    switch (source) {
    case Source::Customer: return 1.0;
    case Source::Observed: return 0.8;
    case Source::Hearsay: return 0.5;
    }
    return 0.8;
}

double exposureWeight(Presence presence)
{
    return presence == Presence::There ? 1.0 : 0.5;
}

bool isOfPromise(RecordedAs kind)
{
    return kind != RecordedAs::Csat && kind != RecordedAs::Ces;
}

std::optional<double> scoreOfSteps(std::optional<int> emotion, std::optional<int> effectiveness,
                                   std::optional<int> ease)
{
    double sum = 0;
    double weights = 0;
    const auto add = [&](std::optional<int> step, double weight) {
        if (!step)
            return;
        sum += weight * (*step - 3) / 2.0;
        weights += weight;
    };
    add(emotion, 4.0); // in sixths, so that the sums stay exact
    add(effectiveness, 1.0);
    add(ease, 1.0);
    if (weights == 0)
        return std::nullopt;
    return sum / weights;
}

std::optional<double> Touchpoint::score() const
{
    return recorded ? recorded->score : scoreOfSteps(emotion, effectiveness, ease);
}

namespace {
constexpr double tolerance = 1e-9; // five-step scores hit the thresholds exactly
}

bool isFailureScore(double x)
{
    return x <= -0.1 + tolerance;
}

bool isBadScore(double x)
{
    return x <= -0.3 + tolerance;
}

} // namespace laari
