// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"

#include "core/exchange/TextEncoding.h"
#include "core/store/FileTools.h"

#include <QFile>

#include <csv.h>

#include <algorithm>
#include <vector>

namespace laari::exchange {

namespace {

/// One pass of libcsv over UTF-8 text. It is fed a physical line at a time, for it does not tell where it stands;
/// records are handed on between the feeds, so that nothing of ours runs inside the C library's callbacks.
class CsvPass {
public:
    explicit CsvPass(char delimiter)
    {
        csv_init(&m_parser, strict);
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
        csv_set_blk_size(&m_parser, 4096);
    }
    ~CsvPass() { csv_free(&m_parser); }
    CsvPass(const CsvPass &) = delete;
    CsvPass &operator=(const CsvPass &) = delete;

    Result<void> run(QByteArrayView text, const CsvReader::Sink &sink)
    {
        const char lineEnd = text.contains('\n') ? '\n' : '\r';
        for (qsizetype begin = 0; begin < text.size(); ++m_line) {
            const qsizetype found = text.indexOf(lineEnd, begin);
            const qsizetype end = found < 0 ? text.size() : found + 1;
            if (!insideCell()) {
                m_recordLine = m_line;
                m_cellLine = m_line;
            }
            for (; begin < end; begin += std::min(feedBytes, end - begin)) {
                LAARI_TRY(feed(text.sliced(begin, std::min(feedBytes, end - begin))));
                LAARI_TRY(handOn(sink));
            }
            begin = end;
        }
        if (csv_fini(&m_parser, &CsvPass::cellEnded, &CsvPass::recordEnded, this) != 0)
            return unclosed();
        return handOn(sink);
    }

private:
    static constexpr unsigned char strict = CSV_STRICT | CSV_STRICT_FINI;
    static constexpr qsizetype feedBytes = 64 * 1024;

    /// After a whole physical line only a quoted cell can be unfinished: its line break is in the buffer.
    bool insideCell() const { return m_parser.entry_pos > 0 || !m_current.cells.isEmpty(); }

    Unexpected unclosed() const { return fail(ErrorCode::QuoteUnclosed, {QString::number(m_cellLine)}); }

    Result<void> feed(QByteArrayView bytes)
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            done += qsizetype(parse(bytes.sliced(done)));
            if (done >= bytes.size())
                break;
            if (csv_error(&m_parser) != CSV_EPARSE)
                return fail(ErrorCode::Internal, {}, QStringLiteral("libcsv: out of memory"));
            if (m_parser.quoted)
                return unclosed();
            // A quote inside an unquoted cell: strictly wrong, but harmless and common ("5\" pipe").
            csv_set_opts(&m_parser, 0);
            done += qsizetype(parse(bytes.sliced(done, 1)));
            csv_set_opts(&m_parser, strict);
        }
        if (m_tooManyColumns)
            return fail(ErrorCode::TooManyColumns,
                        {QString::number(m_recordLine), QString::number(CsvReader::mostColumns)});
        if (qsizetype(m_parser.entry_pos) > CsvReader::mostCellBytes) {
            if (m_parser.quoted)
                return unclosed();
            return fail(ErrorCode::TextTooLong,
                        {QString::number(CsvReader::mostCellBytes), QString::number(m_cellLine)});
        }
        return {};
    }

    size_t parse(QByteArrayView bytes)
    {
        return csv_parse(&m_parser, bytes.data(), size_t(bytes.size()), &CsvPass::cellEnded, &CsvPass::recordEnded,
                         this);
    }

    static void cellEnded(void *text, size_t size, void *self)
    {
        auto *pass = static_cast<CsvPass *>(self);
        pass->m_cellLine = pass->m_line;
        if (pass->m_current.cells.size() >= CsvReader::mostColumns)
            pass->m_tooManyColumns = true;
        else
            pass->m_current.cells.append(QString::fromUtf8(static_cast<const char *>(text), qsizetype(size)));
    }

    static void recordEnded(int, void *self)
    {
        auto *pass = static_cast<CsvPass *>(self);
        pass->m_current.line = pass->m_recordLine;
        pass->m_recordLine = pass->m_line;
        const auto blank = [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); };
        if (!std::ranges::all_of(pass->m_current.cells, blank))
            pass->m_ready.push_back(std::move(pass->m_current));
        pass->m_current = {};
    }

    Result<void> handOn(const CsvReader::Sink &sink)
    {
        for (const CsvRecord &record : m_ready)
            LAARI_TRY(sink(record));
        m_ready.clear();
        return {};
    }

    csv_parser m_parser{};
    CsvRecord m_current;
    std::vector<CsvRecord> m_ready;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    qint64 m_cellLine = 1;
    bool m_tooManyColumns = false;
};

/// That of the three which splits the first record into most cells.
char delimiterOf(QByteArrayView text)
{
    char best = ';';
    qsizetype most = 1;
    for (const char candidate : {';', '\t', ','}) {
        qsizetype cells = 0;
        const auto stop = CsvPass(candidate).run(text, [&](const CsvRecord &record) -> Result<void> {
            cells = record.cells.size();
            return fail(ErrorCode::Cancelled);
        });
        if (!stop && stop.error().code == ErrorCode::TooManyColumns)
            cells = CsvReader::mostColumns + 1;
        if (cells > most) {
            most = cells;
            best = candidate;
        }
    }
    return best;
}

/// The limit as people say it.
QString mostText()
{
    return QString::number(CsvReader::mostBytes / (1024 * 1024)) + QStringLiteral(" MB");
}

} // namespace

Result<CsvReader> CsvReader::ofFile(const QString &path)
{
    if (mayBeABook(path)) // and is not opened by anything but SQLite
        return fail(ErrorCode::FileIsABook);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {path});
    if (file.size() > mostBytes)
        return fail(ErrorCode::FileTooLarge, {mostText()});
    // In pieces: a pipe does not know its size, and read(n) makes room for all of n first.
    constexpr qint64 piece = 4 * 1024 * 1024;
    QByteArray bytes;
    while (bytes.size() <= mostBytes) {
        const QByteArray more = file.read(std::min(piece, std::max<qint64>(file.bytesAvailable(), 4096)));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotRead, {path});
    if (bytes.size() > mostBytes)
        return fail(ErrorCode::FileTooLarge, {mostText()});
    return ofBytes(bytes);
}

Result<CsvReader> CsvReader::ofBytes(const QByteArray &bytes)
{
    LAARI_ASSIGN(QByteArray utf8, decodedToUtf8(bytes));
    if (utf8.trimmed().isEmpty())
        return fail(ErrorCode::FileEmpty);
    const char delimiter = delimiterOf(utf8);
    return CsvReader(std::move(utf8), delimiter);
}

Result<void> CsvReader::read(const Sink &record) const
{
    return CsvPass(m_delimiter).run(m_utf8, record);
}

} // namespace laari::exchange
