// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/NumberText.h"

#include "core/exchange/DecimalText.h"

#include <QRegularExpression>

namespace laari::ui {

using exchange::DecimalSign;

Result<Cents> NumberText::parseMoney(const QString &text, const QLocale &locale)
{
    const QString typed = text.trimmed();
    const bool comma = locale.decimalPoint() == u",";
    const DecimalSign usual = comma ? DecimalSign::Comma : DecimalSign::Point;

    // The unit last, with or without the currency on either side of it.
    static const QRegularExpression shape(
        QStringLiteral(
            "^(?<number>.*\\d)\\s*(?:(?<thousand>k|t|tuhatta|thousand)|(?<million>m|mn|mln|milj|miljoonaa|million))"
            "\\.?\\s*(?:€|e|eur|euroa|euros)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(typed);
    if (!match.hasMatch()) {
        Result<Cents> plain = exchange::centsOf(typed, usual);
        return plain || plain.error().code == ErrorCode::MoneyOutOfRange
                   ? plain
                   : Result<Cents>(fail(ErrorCode::MoneyInvalid, {text}));
    }

    const qint64 times = match.captured(u"thousand").isEmpty() ? 1'000'000 : 1'000;
    const QString number = match.captured(u"number");
    // "1,234 M" has three decimals rather than thousands of millions.
    DecimalSign sign = exchange::decimalSignOf(number);
    if (sign == DecimalSign::Ambiguous)
        sign = number.contains(u',') ? DecimalSign::Comma : DecimalSign::Point;
    const QString exponent = times == 1'000 ? QStringLiteral("e3") : QStringLiteral("e6");
    Result<Cents> scaled = exchange::centsOf(number + exponent, sign);
    if (!scaled && scaled.error().code == ErrorCode::MoneyInvalid)
        return fail(ErrorCode::MoneyInvalid, {text});
    return scaled;
}

} // namespace laari::ui
