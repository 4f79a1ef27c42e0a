// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Source.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace laari::architecture {

namespace {

/// One pass over the text: comments and literals, whichever begins first.
const QRegularExpression &commentOrLiteral()
{
    static const QRegularExpression pattern(QStringLiteral(R"re((?<line>//[^\n]*)|(?<block>/\*.*?\*/))re"
                                                           R"re(|R"(?<tag>[^\s()\\]{0,16})\((?<raw>.*?)\)\k<tag>")re"
                                                           R"re(|(?<![0-9A-Fa-f])'(?:[^'\\\n]|\\.)+')re"
                                                           R"re(|"(?<string>(?:[^"\\\n]|\\.)*)")re"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

QString blank(const QString &text)
{
    QString spaces = text;
    for (QChar &c : spaces)
        if (c != QLatin1Char('\n'))
            c = QLatin1Char(' ');
    return spaces;
}

std::vector<Include> includesOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])re"),
                                            QRegularExpression::MultilineOption);
    std::vector<Include> includes;
    for (auto i = pattern.globalMatch(text); i.hasNext();) {
        const auto match = i.next();
        const int line = int(text.left(match.capturedStart(1)).count(QLatin1Char('\n'))) + 1;
        includes.push_back({match.captured(2), match.captured(1) == QLatin1String("\""), line});
    }
    return includes;
}

} // namespace

Source takeApart(const QString &path, const QString &text)
{
    Source source{path, text, text, blank(text), includesOf(text)};
    for (auto i = commentOrLiteral().globalMatch(text); i.hasNext();) {
        const auto match = i.next();
        source.code.replace(match.capturedStart(), match.capturedLength(), blank(match.captured()));
        for (const QString &group : {QStringLiteral("string"), QStringLiteral("raw")})
            if (match.hasCaptured(group))
                source.strings.replace(match.capturedStart(group), match.capturedLength(group), match.captured(group));
    }
    return source;
}

std::vector<Source> sourcesOf(const QString &root, const QStringList &folders)
{
    std::vector<Source> sources;
    for (const QString &folder : folders) {
        QDirIterator files(root + QLatin1Char('/') + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.push_back(takeApart(file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll())));
        }
    }
    std::sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return sources;
}

} // namespace laari::architecture
