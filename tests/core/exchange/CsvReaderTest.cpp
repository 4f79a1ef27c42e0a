// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"

#include "core/exchange/TextEncoding.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <vector>

using namespace laari;
using namespace laari::exchange;

namespace {

struct Read {
    std::vector<CsvRecord> records;
    std::optional<Error> error;
    char delimiter = 0;
};

Read readAll(const QByteArray &bytes)
{
    Read read;
    const auto reader = CsvReader::ofBytes(bytes);
    if (!reader) {
        read.error = reader.error();
        return read;
    }
    read.delimiter = reader->delimiter();
    const auto done = reader->read([&](const CsvRecord &record) -> Result<void> {
        read.records.push_back(record);
        return {};
    });
    if (!done)
        read.error = done.error();
    return read;
}

/// "line:cell|cell / line:cell", or the error with its arguments: what a case looks like to its reader.
std::string told(const QByteArray &bytes)
{
    const Read read = readAll(bytes);
    if (read.error)
        return (codeName(read.error->code) + u' ' + read.error->arguments.join(u' ')).trimmed().toStdString();
    QStringList records;
    for (const CsvRecord &record : read.records)
        records.append(QStringLiteral("%1:%2").arg(record.line).arg(record.cells.join(u'|')));
    return records.join(QStringLiteral(" / "))
        .replace(u'\n', QStringLiteral("\\n"))
        .replace(u'\r', QStringLiteral("\\r"))
        .toStdString();
}

template <size_t N> QByteArray raw(const char (&text)[N]) // keeps NUL bytes
{
    return QByteArray(text, qsizetype(N - 1));
}

QByteArray utf16(QStringView text, bool littleEndian)
{
    QByteArray bytes = littleEndian ? QByteArray("\xFF\xFE") : QByteArray("\xFE\xFF");
    for (const QChar unit : text) {
        const char low = char(unit.unicode() & 0xFF);
        const char high = char(unit.unicode() >> 8);
        bytes.append(littleEndian ? low : high).append(littleEndian ? high : low);
    }
    return bytes;
}

struct Case {
    const char *what;
    QByteArray bytes;
    const char *expected;
};

} // namespace

TEST(CsvReader, ReadsRecordsWithTheLineTheyBeginOn)
{
    const Case cases[] = {
        {"LF", "a;b\nc;d\n", "1:a|b / 2:c|d"},
        {"CRLF", "a;b\r\nc;d\r\n", "1:a|b / 2:c|d"},
        {"CR", "a;b\rc;d\re;f", "1:a|b / 2:c|d / 3:e|f"},
        {"no line end at the end", "a;b\nc;d", "1:a|b / 2:c|d"},
        {"comma", "a,b\nc,d\n", "1:a|b / 2:c|d"},
        {"tab", "a\tb\nc\td\n", "1:a|b / 2:c|d"},
        {"comma in a semicolon file", "a;b\n1,5;2,5\n", "1:a|b / 2:1,5|2,5"},
        {"quoted delimiter does not count", "\"a,b,c\";d\nx;y\n", "1:a,b,c|d / 2:x|y"},
        {"one column", "a\nb\n", "1:a / 2:b"},
        {"line break in a cell", "a;b\n\"c\nd\";e\nf;g\n", "1:a|b / 2:c\\nd|e / 4:f|g"},
        {"CRLF in a cell", "a;b\r\n\"c\r\nd\";e\r\nf;g\r\n", "1:a|b / 2:c\\r\\nd|e / 4:f|g"},
        {"LF in a cell of a CRLF file", "a;b\r\n\"c\n\nd\";e\r\nf;g\r\n", "1:a|b / 2:c\\n\\nd|e / 5:f|g"},
        {"two cells with line breaks", "\"a\nb\";\"c\nd\"\ne;f\n", "1:a\\nb|c\\nd / 4:e|f"},
        {"record that begins with a line break", "a;b\n\"\nc\";d\ne;f\n", "1:a|b / 2:\\nc|d / 4:e|f"},
        {"doubled quotes", "a;b\n\"\"\"c\"\" d\";\"e \"\"f\"\"\"\n", "1:a|b / 2:\"c\" d|e \"f\""},
        {"a quote inside an unquoted cell", "a;b\nPipe 5\" long;c\nd;e\n", "1:a|b / 2:Pipe 5\" long|c / 3:d|e"},
        {"blank lines and blank records are no records", "\n\na;b\n\n;;\n  \nc;d\n\n", "3:a|b / 7:c|d"},
        {"empty cells", "a;b;c\n;x;\n", "1:a|b|c / 2:|x|"},
        {"blanks around unquoted cells", " a ; b \n c ;\" d \"\n", "1:a|b / 2:c| d "},
        {"quoted empty cell", "a;b\n\"\";c\n", "1:a|b / 2:|c"},
        {"UTF-8 byte order mark",
         "\xEF\xBB\xBF"
         "a;b\n",
         "1:a|b"},
        {"UTF-8", "\xC3\xA4;\xE2\x82\xAC\n", "1:ä|€"},
        {"Windows-1252", "\xE4;\x80\n", "1:ä|€"},
        {"Windows-1252 with a lone UTF-8 look-alike", "\xE4;\xF6;\xC3\xA4\n", "1:ä|ö|Ã¤"},
    };
    for (const Case &each : cases)
        EXPECT_EQ(told(each.bytes), each.expected) << each.what;
}

TEST(CsvReader, ReadsUtf16ByItsMark)
{
    EXPECT_EQ(told(utf16(u"ä;€\n\U0001F600;b\n", true)), "1:ä|€ / 2:😀|b");
    EXPECT_EQ(told(utf16(u"ä;€\n\U0001F600;b\n", false)), "1:ä|€ / 2:😀|b");
}

TEST(CsvReader, RefusesWhatItCannotReadWithTheLine)
{
    const Case cases[] = {
        {"nothing", "", "file_empty"},
        {"nothing but a mark", "\xEF\xBB\xBF", "file_empty"},
        {"nothing but blanks", " \r\n\t\n", "file_empty"},
        {"quote never closed", "a;b\nc;\"d\ne;f\n", "quote_unclosed 2"},
        {"quote never closed, last line", "a;b\nc;d\ne;\"f", "quote_unclosed 3"},
        {"quote never closed in the header", "a;\"b\nc;d\n", "quote_unclosed 1"},
        {"quote never closed, a later cell is quoted", "a;b\n\"c;d\ne;\"f\"\n", "quote_unclosed 2"},
        {"the cell, not the record", "a;b\n\"c\nd\";\"e\nf;g\n", "quote_unclosed 3"},
        {"text after a closing quote", "a;b\n\"c\"d;e\n", "quote_unclosed 2"},
        {"NUL", raw("a;b\nc;\0d\n"), "encoding_unknown 2"},
        {"0x81", "a;b\nc;d\n\x81;e\n", "encoding_unknown 3"},
        {"0x8D", "\x8D", "encoding_unknown 1"},
        {"0x8F", "\x8F", "encoding_unknown 1"},
        {"0x90", "\x90", "encoding_unknown 1"},
        {"0x9D", "\x9D", "encoding_unknown 1"},
        {"undefined byte, CR lines", "a\rb\r\x9D", "encoding_unknown 3"},
        {"marked as UTF-8 and is not",
         "\xEF\xBB\xBF"
         "a;b\n\xE4;c\n",
         "encoding_unknown 2"},
        {"damaged UTF-8", "\xC3\xA4;\xC3\xB6\n\xC3;\xC3\xA5\n", "encoding_unknown 2"},
        {"UTF-16 cut in half",
         raw("\xFF\xFE"
             "a\0;\0b"),
         "encoding_unknown 1"},
        {"UTF-16 with a lone surrogate",
         raw("\xFF\xFE"
             "a\0\n\0\x00\xD8"
             "b\0"),
         "encoding_unknown 2"},
        {"UTF-16 with NUL",
         raw("\xFF\xFE"
             "a\0\0\0"),
         "encoding_unknown 1"},
        {"UTF-16 without a mark", raw("a\0;\0b\0"), "encoding_unknown 1"},
    };
    for (const Case &each : cases)
        EXPECT_EQ(told(each.bytes), each.expected) << each.what;
}

TEST(CsvReader, RefusesAMillionColumns)
{
    EXPECT_EQ(told("a;b\n" + QByteArray(1'000'000, ';') + "\n"), "too_many_columns 2 512");
    EXPECT_EQ(told(QByteArray(1'000'000, ',')), "too_many_columns 1 512");
    EXPECT_EQ(told(QByteArray("x;").repeated(511) + "x\n").substr(0, 6), "1:x|x|");
    EXPECT_EQ(told(QByteArray("x;").repeated(512) + "x\n"), "too_many_columns 1 512");
}

TEST(CsvReader, RefusesACellThatNeverEnds)
{
    const QByteArray large(CsvReader::mostCellBytes + 100'000, 'x');
    EXPECT_EQ(told("a;b\n" + large + ";c\n"), "text_too_long 1048576 2");
    EXPECT_EQ(told("a;b\n\"" + large), "quote_unclosed 2");
}

TEST(CsvReader, AnErrorOfTheReceiverStopsIt)
{
    const auto reader = CsvReader::ofBytes("a\nb\nc\n");
    ASSERT_TRUE(reader);
    int taken = 0;
    const auto stopped = reader->read([&](const CsvRecord &) -> Result<void> {
        if (++taken == 2)
            return fail(ErrorCode::Cancelled);
        return {};
    });
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(taken, 2);
}

TEST(CsvReader, ReadsTheSameAgain)
{
    const auto reader = CsvReader::ofBytes("a;b\n\"c\nd\";e\n");
    ASSERT_TRUE(reader);
    for (int pass = 0; pass < 2; ++pass) {
        int records = 0;
        EXPECT_TRUE(reader->read([&](const CsvRecord &) -> Result<void> {
            ++records;
            return {};
        }));
        EXPECT_EQ(records, 2);
    }
}

TEST(CsvReader, TellsAMissingFileFromOneTooLarge)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.csv"));
    EXPECT_EQ(CsvReader::ofFile(path).error().code, ErrorCode::CannotRead);
    EXPECT_EQ(CsvReader::ofFile(folder.path()).error().code, ErrorCode::CannotRead);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(CsvReader::mostBytes + 1)); // sparse: takes no room
    EXPECT_EQ(CsvReader::ofFile(path).error().code, ErrorCode::FileTooLarge);
}

/// Whatever the bytes, a record or an error comes back; the sanitizers watch.
TEST(CsvReader, AnyBytesEndInRecordsOrAnError)
{
    const QByteArray alphabet = raw("ab;;,,\t\"\"\"\r\n\n \xE4\xC3\xA4\0");
    quint32 state = 12345;
    const auto next = [&] { return (state = state * 1664525u + 1013904223u) >> 8; };
    int read = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (quint32 size = next() % 60; size > 0; --size)
            bytes.append(alphabet[qsizetype(next() % quint32(alphabet.size()))]);
        const Read outcome = readAll(bytes);
        const qint64 lines = bytes.count('\n') + bytes.count('\r') + 1;
        qint64 last = 0;
        for (const CsvRecord &record : outcome.records) {
            EXPECT_GE(record.line, last) << bytes.toHex().constData();
            EXPECT_LE(record.line, lines) << bytes.toHex().constData();
            last = record.line;
        }
        read += int(outcome.records.size());
    }
    EXPECT_GT(read, 1000);
}
