// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SearchFold.h"

#include <algorithm>

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

SearchNeedle::SearchNeedle(const QString &typed) : m_whole(searchFold(typed)), m_words(wordsOf(m_whole)) {}

bool SearchNeedle::matches(const QString &folded) const
{
    if (m_whole.isEmpty() || folded.startsWith(m_whole))
        return true;
    const auto beginsWord = [&](const QString &part) {
        for (qsizetype at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + 1))
            if (at == 0 || !folded[at - 1].isLetterOrNumber())
                return true;
        return false;
    };
    return !m_words.isEmpty() && std::all_of(m_words.begin(), m_words.end(), beginsWord);
}

bool searchMatches(const QString &typed, const QString &text)
{
    return SearchNeedle(typed).matches(searchFold(text));
}

} // namespace laari::ui
