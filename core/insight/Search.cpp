// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Search.h"

#include <QStringList>

#include <algorithm>

namespace laari::insight {

namespace {

constexpr int mostLookedAt = 400;

/// Whether each word typed begins some word of the text, letter for letter but for case.
bool holdsAsTyped(const QStringList &typed, const QString &text)
{
    const QStringList words = wordsOf(text.toCaseFolded());
    return std::ranges::all_of(typed, [&](const QString &each) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(each); });
    });
}

template <typename T, typename TextOf>
void exactFirst(std::vector<T> &found, const QStringList &typed, size_t most, TextOf textOf)
{
    // Not that of std::ranges: clang 14 cannot read its result with gcc 12's library.
    std::stable_partition(found.begin(), found.end(), [&](const T &each) { return holdsAsTyped(typed, textOf(each)); });
    if (found.size() > most)
        found.resize(most);
}

/// Without case and diacritics, letter for letter where it was, as far as letters have a base.
QString bare(const QString &text)
{
    QString all;
    all.reserve(text.size());
    for (const QChar letter : text) {
        const QString parts = letter.decomposition();
        all +=
            (parts.isEmpty() || letter.decompositionTag() != QChar::Canonical ? letter : parts.front()).toCaseFolded();
    }
    return all;
}

} // namespace

Result<SearchFindings> search(const Book &book, const QString &typed, size_t most)
{
    SearchFindings findings;
    LAARI_ASSIGN(std::vector<SearchRepository::Name> names, book.search().names(typed, mostLookedAt));
    LAARI_ASSIGN(findings.notes, book.search().notes(typed, mostLookedAt));
    for (SearchRepository::Name &name : names)
        (name.person ? findings.people : findings.accounts).push_back(std::move(name));

    const QStringList words = wordsOf(typed.toCaseFolded());
    exactFirst(findings.accounts, words, most, [](const auto &each) { return each.accountName; });
    exactFirst(findings.people, words, most,
               [](const auto &each) { return each.personName + u' ' + each.title + u' ' + each.email; });
    exactFirst(findings.notes, words, most, [](const auto &each) { return each.note; });
    return findings;
}

QString excerpt(const QString &note, const QString &typed, qsizetype length)
{
    const QString text = note.simplified();
    if (text.size() <= length)
        return text;
    qsizetype first = text.size();
    const QString plain = bare(text);
    for (const QString &word : wordsOf(typed)) {
        for (qsizetype at = plain.indexOf(bare(word)); at >= 0; at = plain.indexOf(bare(word), at + 1)) {
            if (at > 0 && text[at - 1].isLetterOrNumber())
                continue; // in the middle of a word
            first = std::min(first, at);
            break;
        }
    }
    if (first == text.size())
        first = 0;
    // Some of what stands before it, from the beginning of a word.
    qsizetype from = std::max<qsizetype>(0, std::min(first - length / 3, text.size() - length));
    if (from > 0)
        from = std::max(text.lastIndexOf(u' ', from) + 1, from - length / 4);
    QString piece = text.mid(from, length).trimmed();
    if (from > 0)
        piece.prepend(QStringLiteral("… "));
    if (from + length < text.size())
        piece += QStringLiteral(" …");
    return piece;
}

} // namespace laari::insight
