// SPDX-License-Identifier: GPL-3.0-or-later
// Logging one touchpoint, against inserting the rows that come of it.
#include "core/usecases/LogTouchpoint.h"
#include "tests/bench/Bare.h"
#include "tests/bench/Bench.h"

namespace laari::bench {

namespace {

constexpr int blocks = 24; // short ones: a machine that is busy for a second slows both sides
constexpr int warmUp = 3;
constexpr int roundsOfABlock = 10;

/// Whom the next touchpoint is with, on which day: nobody has two on one day.
struct Encounter {
    qint64 account;
    qint64 person;
    QDate day;
};

class Encounters {
public:
    explicit Encounters(const QString &path)
    {
        Bare bare(path);
        sqlite3_stmt *row = bare.prepare("SELECT account_id, id FROM stakeholder WHERE kind = 'person' ORDER BY id");
        while (sqlite3_step(row) == SQLITE_ROW)
            m_people.emplace_back(sqlite3_column_int64(row, 0), sqlite3_column_int64(row, 1));
    }
    Encounter next()
    {
        ++m_taken;
        const auto &[account, person] = m_people[(m_taken * 7919) % m_people.size()]; // all over the book
        return {account, person, lastDay.addDays(qint64(m_taken))};
    }

private:
    std::vector<std::pair<qint64, qint64>> m_people;
    size_t m_taken = 0;
};

const char *const note = "They were glad that the delivery came a day early, and said so.";

usecases::TouchpointDraft draftOf(const Encounter &encounter)
{
    usecases::TouchpointDraft draft;
    draft.touchpoint.account = AccountId{encounter.account};
    draft.touchpoint.day = Day::fromDate(encounter.day);
    draft.touchpoint.channel = Channel::Meeting;
    draft.touchpoint.emotion = 4;
    draft.touchpoint.effectiveness = 4;
    draft.touchpoint.participants = {Participant{StakeholderId{encounter.person}, Presence::There}};
    draft.touchpoint.note = QString::fromLatin1(note);
    return draft;
}

void logOurs(const QString &path, Encounters &encounters, std::vector<double> &times)
{
    OpenBook book(path);
    for (int round = -warmUp; round < roundsOfABlock; ++round) {
        const Encounter encounter = encounters.next();
        book.clock().set(QDateTime(encounter.day, QTime(12, 0)));
        const usecases::TouchpointDraft draft = draftOf(encounter);
        const double time = timed([&] { need(usecases::logTouchpoint(*book, draft)); });
        if (round >= 0)
            times.push_back(time);
    }
}

/// The same rows into the same tables, and the note's words into the index of words.
class BareLog {
public:
    explicit BareLog(const QString &path) : m_bare(path)
    {
        m_touchpointJson = jsonOf("touchpoint");
        m_personJson = jsonOf("touchpoint_stakeholder");
        m_begin = m_bare.prepare("BEGIN IMMEDIATE");
        m_changeSet = m_bare.prepare(
            "INSERT INTO change_set (uid, kind, author_id, at_ms) VALUES (?, 'log_touchpoint', NULL, ?)");
        m_touchpoint = m_bare.prepare("INSERT INTO touchpoint (account_id, day, channel, importance, emotion, "
                                      "effectiveness, factor, source, note, uid, recorded_at_ms) "
                                      "VALUES (?, ?, 'meeting', 10, 4, 4, 'ability', 'observed', ?, ?, ?)");
        m_person = m_bare.prepare("INSERT INTO touchpoint_stakeholder (touchpoint_id, stakeholder_id, day, presence) "
                                  "VALUES (?, ?, ?, 'there')");
        m_log = m_bare.prepare("INSERT INTO change_log (change_set_id, table_name, row_id, op, after, owner_id) "
                               "VALUES (?, ?, ?, 'insert', ?, ?)");
        m_words = m_bare.prepare("INSERT INTO note_index (rowid, words) VALUES (?, ?)");
        m_posting = m_bare.prepare("INSERT INTO posting VALUES (?, ?, 0, ?, 378912, 21088, 0, 0, 0, 0, 0, 1234567, "
                                   "61234567)");
        m_reservoir = m_bare.prepare("INSERT INTO reservoir VALUES (?, ?, 0.71, 3.14, 0.31, 0.27, 0.011, 0.23, 0.0, "
                                     "0.0, 1.71, 2.9, -0.31, 0.83, 41.3, 11.7, ?, 1)");
        m_commit = m_bare.prepare("COMMIT");
    }

    void log(const Encounter &encounter, const std::string &changeUid, const std::string &uid)
    {
        sqlite3 *db = m_bare.handle();
        const sqlite3_int64 day = Day::fromDate(encounter.day).value;
        const sqlite3_int64 moment = day * 86'400'000;
        m_bare.finish(m_begin);
        sqlite3_bind_text(m_changeSet, 1, changeUid.c_str(), -1, SQLITE_STATIC);
        sqlite3_bind_int64(m_changeSet, 2, moment);
        m_bare.finish(m_changeSet);
        const sqlite3_int64 changeSet = sqlite3_last_insert_rowid(db);
        sqlite3_bind_int64(m_touchpoint, 1, encounter.account);
        sqlite3_bind_int64(m_touchpoint, 2, day);
        sqlite3_bind_text(m_touchpoint, 3, note, -1, SQLITE_STATIC);
        sqlite3_bind_text(m_touchpoint, 4, uid.c_str(), -1, SQLITE_STATIC);
        sqlite3_bind_int64(m_touchpoint, 5, moment);
        m_bare.finish(m_touchpoint);
        const sqlite3_int64 touchpoint = sqlite3_last_insert_rowid(db);
        logRow(changeSet, "touchpoint", touchpoint, m_touchpointJson, encounter.account);
        sqlite3_bind_int64(m_person, 1, touchpoint);
        sqlite3_bind_int64(m_person, 2, encounter.person);
        sqlite3_bind_int64(m_person, 3, day);
        m_bare.finish(m_person);
        logRow(changeSet, "touchpoint_stakeholder", sqlite3_last_insert_rowid(db), m_personJson, touchpoint);
        sqlite3_bind_int64(m_posting, 1, encounter.person);
        sqlite3_bind_int64(m_posting, 2, day);
        sqlite3_bind_int64(m_posting, 3, touchpoint);
        m_bare.finish(m_posting);
        sqlite3_bind_int64(m_reservoir, 1, encounter.person);
        sqlite3_bind_int64(m_reservoir, 2, day);
        sqlite3_bind_int64(m_reservoir, 3, day);
        m_bare.finish(m_reservoir);
        sqlite3_bind_int64(m_words, 1, day * 4'294'967'296 + touchpoint);
        sqlite3_bind_text(m_words, 2, note, -1, SQLITE_STATIC);
        m_bare.finish(m_words);
        m_bare.finish(m_commit);
    }

private:
    std::string jsonOf(const std::string &table)
    {
        sqlite3_stmt *row = m_bare.prepare("SELECT after FROM change_log WHERE after IS NOT NULL AND table_name = '" +
                                           table + "' ORDER BY id DESC LIMIT 1");
        m_bare.check(sqlite3_step(row));
        const std::string json = Value::of(row, 0).text;
        sqlite3_reset(row);
        return json;
    }

    void logRow(sqlite3_int64 changeSet, const char *table, sqlite3_int64 id, const std::string &json,
                sqlite3_int64 owner)
    {
        sqlite3_bind_int64(m_log, 1, changeSet);
        sqlite3_bind_text(m_log, 2, table, -1, SQLITE_STATIC);
        sqlite3_bind_int64(m_log, 3, id);
        sqlite3_bind_text(m_log, 4, json.c_str(), int(json.size()), SQLITE_STATIC);
        sqlite3_bind_int64(m_log, 5, owner);
        m_bare.finish(m_log);
    }

    Bare m_bare;
    std::string m_touchpointJson;
    std::string m_personJson;
    sqlite3_stmt *m_begin, *m_changeSet, *m_touchpoint, *m_person, *m_log, *m_posting, *m_reservoir, *m_words,
        *m_commit;
};

void logBare(const QString &path, Encounters &encounters, UidSource &uids, std::vector<double> &times)
{
    BareLog bare(path);
    for (int round = -warmUp; round < roundsOfABlock; ++round) {
        const Encounter encounter = encounters.next();
        const QDateTime now(encounter.day, QTime(12, 0));
        const std::string changeUid = uids.next(now).toStdString();
        const std::string uid = uids.next(now).toStdString();
        const double time = timed([&] { bare.log(encounter, changeUid, uid); });
        if (round >= 0)
            times.push_back(time);
    }
}

QString nameOf(qint64 touchpoints)
{
    return QStringLiteral("log one touchpoint, of %1").arg(grouped(touchpoints));
}

} // namespace

void benchLog(Setting &setting)
{
    for (const qint64 size : sizes)
        benchmark::RegisterBenchmark(
            qUtf8Printable(nameOf(size)),
            [&setting, size](benchmark::State &state) {
                const QString path = setting.copyOf(setting.book(size), QStringLiteral("log"));
                Encounters encounters(path);
                UidSource uids(QRandomGenerator(3));
                Sides sides;
                for (auto _ : state)
                    for (int block = 0; block < blocks; ++block) {
                        logOurs(path, encounters, sides.ours);
                        logBare(path, encounters, uids, sides.yardstick);
                    }
                // The p50 of the quietest block: what a disk takes to be sure varies more than what is measured.
                Figure figure{nameOf(size), QStringLiteral("ms"), lowest(sides.ours), lowest(sides.yardstick)};
                if (size == sizes[0] || size == sizes[3]) {
                    figure.bound = Figure::Bound::Ratio;
                    figure.limit = 2;
                }
                setting.report.add(figure);
                const Figure *small = setting.report.find(nameOf(sizes[0]));
                if (size == sizes[3] && small)
                    setting.report.add({QStringLiteral("log: of 1,000,000 against of 1,000"), QStringLiteral("ms"),
                                        figure.ours, small->ours, Figure::Bound::Ratio, 1.2});
            })
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
}

} // namespace laari::bench
