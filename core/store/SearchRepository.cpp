// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchRepository.h"

#include "core/store/StoreContextImpl.h"

#include <QStringList>

namespace laari {

namespace {

constexpr qsizetype mostWords = 12;
constexpr qsizetype mostLetters = 64;

/// As FTS5 wants it: each word a string of its own and the beginning of one. Empty: nothing to look for.
QString beginningsOf(const QString &typed)
{
    QStringList all;
    for (const QString &word : wordsOf(typed).mid(0, mostWords))
        all.append(QLatin1Char('"') + word.left(mostLetters) + QStringLiteral("\"*"));
    return all.join(QLatin1Char(' '));
}

} // namespace

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, QString()));
    };
    for (const char32_t letter : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        // Of marks the index takes only those of Latin letters into a word; where it parts words, so must this.
        if (QChar::isLetterOrNumber(letter) || (letter >= 0x300 && letter <= 0x36F && !word.isEmpty()))
            word += QString::fromUcs4(&letter, 1);
        else
            end();
    }
    end();
    return words;
}

Result<std::vector<SearchRepository::Name>> SearchRepository::names(const QString &typed, int most) const
{
    const QString beginnings = beginningsOf(typed);
    if (beginnings.isEmpty())
        return std::vector<Name>();
    return m_context.db.all<Name>(
        "SELECT a.id, a.name, s.id, s.name, s.title, s.email FROM ("
        "SELECT * FROM (SELECT rowid AS found FROM name_index WHERE name_index MATCH ?1 AND rowid % 2 = 0 "
        "ORDER BY rowid DESC LIMIT ?2) UNION ALL "
        "SELECT * FROM (SELECT rowid AS found FROM name_index WHERE name_index MATCH ?1 AND rowid % 2 = 1 "
        "ORDER BY rowid DESC LIMIT ?2)) LEFT JOIN stakeholder s ON found % 2 = 1 AND s.id = found / 2 "
        "JOIN account a ON a.id = ifnull(s.account_id, found / 2) WHERE found % 2 = 0 OR s.id IS NOT NULL",
        [](sql::Statement &row) {
            Name name;
            std::optional<QString> person;
            std::optional<QString> title;
            std::optional<QString> email;
            sql::Columns(row).intoAll(name.account, name.accountName, name.person, person, title, email);
            name.personName = person.value_or(QString());
            name.title = title.value_or(QString());
            name.email = email.value_or(QString());
            return name;
        },
        beginnings, most);
}

Result<std::vector<SearchRepository::Note>> SearchRepository::notes(const QString &typed, int most) const
{
    const QString beginnings = beginningsOf(typed);
    if (beginnings.isEmpty())
        return std::vector<Note>();
    return m_context.db.all<Note>(
        "SELECT t.id, a.id, a.name, t.day, substr(t.note, 1, 4000), t.note_private FROM (SELECT rowid AS found FROM "
        "note_index WHERE note_index MATCH ? "
        "ORDER BY rowid DESC LIMIT ?) JOIN touchpoint t ON t.id = found & 4294967295 "
        "JOIN account a ON a.id = t.account_id ORDER BY found DESC",
        [](sql::Statement &row) {
            Note note;
            sql::Columns(row).intoAll(note.touchpoint, note.account, note.accountName, note.day, note.note,
                                      note.isPrivate);
            return note;
        },
        beginnings, most);
}

} // namespace laari
