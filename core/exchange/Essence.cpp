// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Essence.h"

namespace laari::exchange {

QString essence(QStringView text)
{
    QString kept = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    kept.removeIf([](QChar each) { return !each.isLetterOrNumber(); });
    return kept;
}

QString tidied(const QString &cell)
{
    QString text = cell.trimmed();
    if (text.contains(u'\r')) {
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        text.replace(u'\r', u'\n');
    }
    return text;
}

} // namespace laari::exchange
