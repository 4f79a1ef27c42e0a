// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Console.h"

#include "app/ctl/ErrorMessage.h"

#include <QJsonDocument>

#include <algorithm>
#include <memory>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace laari::ctl {

namespace {

bool isTerminal(std::FILE *file)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(file)) != 0;
#else
    return isatty(fileno(file)) != 0;
#endif
}

bool write(std::FILE *file, const QByteArray &bytes)
{
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file) == size_t(bytes.size());
    return std::fflush(file) == 0 && written;
}

QString padded(const QString &text, qsizetype width, Align align)
{
    return align == Align::Left ? text.leftJustified(width) : text.rightJustified(width);
}

} // namespace

Console::Console(std::FILE *out, std::FILE *err)
    : m_out(out), m_err(err), m_terminal(isTerminal(err)), m_lineOpen(std::make_shared<bool>(false))
{
}

void Console::say(const QByteArray &bytes) const
{
    if (!write(m_out, bytes))
        *m_outputLost = true;
}

void Console::line(const QString &text) const
{
    say(text.toUtf8() + '\n');
}

void Console::json(const QJsonObject &object) const
{
    say(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Console::table(const std::vector<Column> &columns, const std::vector<QStringList> &rows) const
{
    std::vector<qsizetype> widths;
    for (size_t i = 0; i < columns.size(); ++i) {
        qsizetype width = columns[i].title.size();
        for (const QStringList &row : rows)
            width = std::max(width, row.value(qsizetype(i)).size());
        widths.push_back(width);
    }
    const auto print = [&](const auto &cell) {
        QString text;
        for (size_t i = 0; i < columns.size(); ++i)
            text += (i == 0 ? QString() : QStringLiteral("  ")) + padded(cell(i), widths[i], columns[i].align);
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    };
    print([&](size_t i) { return columns[i].title; });
    for (const QStringList &row : rows)
        print([&](size_t i) { return row.value(qsizetype(i)); });
}

int Console::failed(const Error &error, bool asJson) const
{
    const QString code = codeName(error.code);
    const QString message = errorMessage(error);
    if (*m_lineOpen)
        write(m_err, "\n");
    *m_lineOpen = false;
    write(m_err, QStringLiteral("laarictl: %1 (%2)\n").arg(message, code).toUtf8());
    if (asJson) {
        const QJsonObject body{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
        json({{QStringLiteral("error"), body}});
    }
    return Failed;
}

int Console::wrongUsage(const QString &message, const QString &synopsis) const
{
    write(m_err, QStringLiteral("laarictl: %1\nusage: laarictl %2\n").arg(message, synopsis).toUtf8());
    return WrongUsage;
}

int Console::unavailable(const QString &message) const
{
    write(m_err, QStringLiteral("laarictl: %1\n").arg(message).toUtf8());
    return Failed;
}

Book::Progress Console::progress(const QString &label) const
{
    if (!m_terminal)
        return {};
    // At 100 % it ends its line; an error on the way does that for it.
    const auto shown = std::make_shared<int>(-1);
    return [label, shown, open = m_lineOpen, err = m_err](qint64 done, qint64 total) {
        const int percent = total <= 0 ? 100 : int(std::clamp<qint64>(done * 100 / total, 0, 100));
        if (percent != *shown) {
            *shown = percent;
            *open = percent < 100;
            const QString end = *open ? QString() : QStringLiteral("\n");
            write(err,
                  QStringLiteral("\r%1 %2 %%3").arg(label, QString::number(percent).rightJustified(3), end).toUtf8());
        }
        return true;
    };
}

} // namespace laari::ctl
