// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/UserText.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int longWord = 24; ///< letters; Finnish has words of its own that are nearly as long
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr QChar zeroWidthSpace(0x200B);

bool goesLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirRLO ||
           c.direction() == QChar::DirRLE || c.direction() == QChar::DirRLI;
}

} // namespace

QString UserText::isolated(const QString &text)
{
    return std::ranges::any_of(text, goesLeft) ? firstStrongIsolate + text + popIsolate : text;
}

QString UserText::breakable(const QString &text)
{
    QString broken;
    int letters = 0;
    qsizetype begin = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const QString letter = text.mid(begin, end - begin);
        begin = end;
        letters = letter.front().isSpace() ? 0 : letters + 1;
        if (letters > longWord) {
            broken += zeroWidthSpace;
            letters = 1;
        }
        broken += letter;
    }
    return broken;
}

} // namespace laari::ui
