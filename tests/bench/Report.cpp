// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace laari::bench {

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 3 : value < 1000 ? 1 : 0);
}

} // namespace

bool Figure::reached() const
{
    switch (bound) {
    case Bound::Ratio: return ratio() <= limit;
    case Bound::Difference: return ours - yardstick.value_or(0) <= limit;
    case Bound::AtMost: return ours <= limit;
    case Bound::AtLeast: return ours >= limit;
    case Bound::None: break;
    }
    return true;
}

QString Figure::mustReach() const
{
    switch (bound) {
    case Bound::Ratio: return QStringLiteral("<= %1 x").arg(number(limit));
    case Bound::Difference: return QStringLiteral("<= + %1 %2").arg(number(limit), unit);
    case Bound::AtMost: return QStringLiteral("<= %1 %2").arg(number(limit), unit);
    case Bound::AtLeast: return QStringLiteral(">= %1 %2").arg(number(limit), unit);
    case Bound::None: break;
    }
    return {};
}

const Figure *Report::find(const QString &what) const
{
    const auto found = std::ranges::find(m_figures, what, &Figure::what);
    return found == m_figures.end() ? nullptr : &*found;
}

void Report::print() const
{
    qsizetype widest = 4;
    for (const Figure &figure : m_figures)
        widest = std::max(widest, figure.what.size());
    const auto line = [&](const QString &what, const QString &ours, const QString &yardstick, const QString &ratio,
                          const QString &must, const QString &verdict) {
        std::printf("%s  %s  %s  %s  %s  %s\n", qUtf8Printable(what.leftJustified(widest)),
                    qUtf8Printable(ours.rightJustified(16)), qUtf8Printable(yardstick.rightJustified(16)),
                    qUtf8Printable(ratio.rightJustified(8)), qUtf8Printable(must.rightJustified(14)),
                    qUtf8Printable(verdict));
    };
    line(QStringLiteral("what"), QStringLiteral("ours"), QStringLiteral("yardstick"), QStringLiteral("ratio"),
         QStringLiteral("must reach"), {});
    for (const Figure &figure : m_figures) {
        const QString yardstick =
            figure.yardstick ? number(*figure.yardstick) + QLatin1Char(' ') + figure.unit : QString();
        line(figure.what, number(figure.ours) + QLatin1Char(' ') + figure.unit, yardstick,
             figure.yardstick ? QString::number(figure.ratio(), 'f', 2) : QString(), figure.mustReach(),
             figure.bound == Figure::Bound::None ? QString()
             : figure.reached()                  ? QStringLiteral("ok")
                                                 : QStringLiteral("MISSED"));
    }
    std::fflush(stdout);
}

bool Report::write(const QString &path) const
{
    QJsonArray figures;
    for (const Figure &figure : m_figures) {
        QJsonObject object{{QStringLiteral("what"), figure.what},
                           {QStringLiteral("unit"), figure.unit},
                           {QStringLiteral("ours"), figure.ours}};
        if (figure.yardstick) {
            object.insert(QStringLiteral("yardstick"), *figure.yardstick);
            object.insert(QStringLiteral("ratio"), figure.ratio());
        }
        if (figure.bound != Figure::Bound::None) {
            object.insert(QStringLiteral("mustReach"), figure.mustReach());
            object.insert(QStringLiteral("reached"), figure.reached());
        }
        figures.append(object);
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(QJsonDocument(QJsonObject{{QStringLiteral("figures"), figures}}).toJson()) > 0;
}

} // namespace laari::bench
