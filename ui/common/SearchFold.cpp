// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SearchFold.h"

#include <QStringList>

namespace laari::ui {

QString searchFold(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    // Letters whose stroke is no combining mark do not decompose.
    for (const QChar c : text.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        switch (c.unicode()) {
        case 0x00F8: folded += u'o'; break; // ø
        case 0x00E6: folded += QStringLiteral("ae"); break;
        case 0x0142: folded += u'l'; break; // ł
        case 0x0111: folded += u'd'; break; // đ
        default: folded += c;
        }
    }
    return folded.simplified();
}

namespace {

QStringList wordsOf(const QString &folded)
{
    QStringList words;
    QString word;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

} // namespace

bool searchMatches(const QString &typed, const QString &text)
{
    const QString needle = searchFold(typed);
    const QString hay = searchFold(text);
    if (needle.isEmpty() || hay.startsWith(needle))
        return true;
    const QStringList sought = wordsOf(needle);
    const QStringList words = wordsOf(hay);
    for (const QString &part : sought) {
        bool found = false;
        for (const QString &word : words)
            found = found || word.startsWith(part);
        if (!found)
            return false;
    }
    return !sought.isEmpty();
}

} // namespace laari::ui
