// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Import.h"

#include "core/exchange/ImportRows.h"
#include "core/exchange/ImportSource.h"

#include <QFileInfo>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace laari::exchange {

namespace {

/// Anything else is about the record alone.
bool stopsEverything(ErrorCode code)
{
    return code <= ErrorCode::VerifyFailed || code == ErrorCode::NotFound || code == ErrorCode::Cancelled;
}

/// One run over the opened files, inside the write.
class ImportRun {
public:
    ImportRun(const ImportRequest &request, const std::vector<ImportSource> &sources, const ImportProgress &progress)
        : m_request(request), m_sources(sources), m_progress(progress)
    {
        for (const ImportSource &source : sources)
            m_total += source.records();
    }

    Result<void> run(WriteUnit &unit)
    {
        ImportDirectory directory(unit);
        for (const ImportSource &source : m_sources) {
            switch (source.kind()) {
            case ImportedKind::Account: LAARI_TRY(takeAccounts(directory, source)); break;
            case ImportedKind::Person: LAARI_TRY(takePeople(directory, source)); break;
            case ImportedKind::Touchpoint: LAARI_TRY(takeTouchpoints(directory, source)); break;
            }
            for (const QString &header : source.columns().ignored())
                m_report.ignoredHeaders.append(source.file() + QStringLiteral(": ") + header);
        }
        m_report.accounts.added += directory.accountsMade();
        m_report.people.added += directory.peopleMade();
        std::ranges::stable_sort(m_report.refusals, {},
                                 [](const ImportRefusal &refusal) { return std::pair(refusal.kind, refusal.line); });
        return {};
    }

    /// Reading the records is the first half of the way, projecting their ledgers the second.
    bool tellRecords() const { return !m_progress || m_progress(m_done, 2 * m_total); }
    bool tellLedgers(qint64 done, qint64 total) const
    {
        return !m_progress || m_progress(m_total + (total > 0 ? m_total * done / total : 0), 2 * m_total);
    }

    const ImportReport &report() const { return m_report; }

private:
    static constexpr qint64 progressStep = 100;

    Result<void> takeAccounts(ImportDirectory &directory, const ImportSource &source)
    {
        AccountRows rows(directory, source);
        return takeAll(directory, source, m_report.accounts,
                       [&](const CsvRecord &record) { return rows.take(record); });
    }

    Result<void> takePeople(ImportDirectory &directory, const ImportSource &source)
    {
        PersonRows rows(directory, source, m_request.createAccounts);
        return takeAll(directory, source, m_report.people, [&](const CsvRecord &record) { return rows.take(record); });
    }

    Result<void> takeTouchpoints(ImportDirectory &directory, const ImportSource &source)
    {
        TouchpointRows rows(directory, source, m_request.createPeople);
        std::vector<CsvRecord> later;
        LAARI_TRY(takeAll(directory, source, m_report.touchpoints, [&](const CsvRecord &record) {
            Result<RowOutcome> outcome = rows.take(record, false);
            if (outcome && *outcome == RowOutcome::Later)
                later.push_back(record);
            return outcome;
        }));
        for (const CsvRecord &record : later)
            LAARI_TRY(
                note(source, record, directory.whole([&] { return rows.take(record, true); }), m_report.touchpoints));
        return rows.finish();
    }

    template <typename Take>
    Result<void> takeAll(ImportDirectory &directory, const ImportSource &source, ImportCounts &counts, Take take)
    {
        RowGuard guard;
        return source.read([&](const CsvRecord &record) -> Result<void> {
            if (m_done % progressStep == 0 && !tellRecords())
                return fail(ErrorCode::Cancelled);
            ++m_done;
            ++counts.read;
            const Result<void> sound = guard.check(source, record);
            return note(source, record,
                        sound ? directory.whole([&] { return take(record); }) : Result<RowOutcome>(fail(sound.error())),
                        counts);
        });
    }

    /// Counts what became of a record; only an error that is not the record's own is given back.
    Result<void> note(const ImportSource &source, const CsvRecord &record, const Result<RowOutcome> &outcome,
                      ImportCounts &counts)
    {
        if (!outcome) {
            if (stopsEverything(outcome.error().code))
                return fail(outcome.error());
            ++counts.refused;
            m_report.refusals.push_back({source.kind(), source.file(), record.line, outcome.error()});
            return {};
        }
        counts.added += *outcome == RowOutcome::Added;
        counts.updated += *outcome == RowOutcome::Updated;
        return {};
    }

    const ImportRequest &m_request;
    const std::vector<ImportSource> &m_sources;
    const ImportProgress &m_progress;
    ImportReport m_report;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

void logCounts(const ImportReport &report)
{
    const auto log = [](const char *what, const ImportCounts &counts) {
        spdlog::info("import: {} {} read, {} added, {} updated, {} refused", what, counts.read, counts.added,
                     counts.updated, counts.refused);
    };
    log("accounts", report.accounts);
    log("people", report.people);
    log("touchpoints", report.touchpoints);
}

} // namespace

Result<ImportReport> importFiles(Book &book, const ImportRequest &request, const ImportProgress &progress)
{
    const QTimeZone zone = book.clock().now().timeZone();
    std::vector<ImportSource> sources;
    const std::pair<ImportedKind, QString> files[] = {{ImportedKind::Account, request.accounts},
                                                      {ImportedKind::Person, request.people},
                                                      {ImportedKind::Touchpoint, request.touchpoints}};
    for (const auto &[kind, path] : files) {
        if (path.isEmpty())
            continue;
        LAARI_ASSIGN(ImportSource source, ImportSource::open(kind, path, zone));
        sources.push_back(std::move(source));
    }

    if (!request.dryRun)
        LAARI_TRY(book.backUpBefore(BackupReason::BeforeImport));
    ImportRun run(request, sources, progress);
    bool rehearsed = false;
    const auto take = [&](WriteUnit &unit) -> Result<void> {
        LAARI_TRY(run.run(unit));
        rehearsed = request.dryRun;
        if (rehearsed)
            return fail(ErrorCode::Cancelled); // rolls everything back
        return {};
    };
    const Result<ChangeSet> written =
        book.write(ActionKind::Import, take, [&](qint64 done, qint64 total) { return run.tellLedgers(done, total); });
    if (!written && !rehearsed)
        return fail(written.error());
    logCounts(run.report());
    return run.report();
}

std::optional<StructuralErrorPlace> structuralErrorPlace(const Error &error)
{
    const auto place = [&](qsizetype own, qsizetype line) -> std::optional<StructuralErrorPlace> {
        if (error.arguments.size() != own + 1)
            return std::nullopt;
        return StructuralErrorPlace{error.arguments.last(), line < 0 ? 0 : error.arguments[line].toLongLong()};
    };
    switch (error.code) {
    case ErrorCode::FileEmpty:
    case ErrorCode::FileIsABook: return place(0, -1);
    case ErrorCode::CannotRead:
    case ErrorCode::FileTooLarge:
    case ErrorCode::ColumnMissing:
    case ErrorCode::ColumnTwice: return place(1, -1);
    case ErrorCode::EncodingUnknown:
    case ErrorCode::QuoteUnclosed: return place(1, 0);
    case ErrorCode::TooManyColumns: return place(2, 0);
    case ErrorCode::TextTooLong: return place(2, 1);
    default: return std::nullopt;
    }
}

Result<std::optional<ImportedKind>> kindOfFile(const QString &path)
{
    LAARI_ASSIGN(const CsvReader reader, CsvReader::ofFile(path));
    std::optional<ImportedKind> kind;
    const auto stopped = reader.read([&](const CsvRecord &header) -> Result<void> {
        kind = kindOfHeaders(header.cells);
        return fail(ErrorCode::Cancelled);
    });
    if (!stopped && stopped.error().code != ErrorCode::Cancelled)
        return fail(stopped.error());
    return kind;
}

} // namespace laari::exchange
