// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Laarictl.h"

#include <QFile>

namespace laari::testing {

namespace {

void write(const QString &path, const char *text)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

QString Laarictl::smallBook()
{
    const QString book = path("small.laari");
    write(path("accounts.csv"), "Account,Deciders\nTesti Oy,1\nÄänekoski Oy,1\n");
    write(path("people.csv"), "Account,Name,Role,Influence\n"
                              "Testi Oy,Aino Äyräs,decider,5\n"
                              "Testi Oy,Eino Kallio,contact,2\n"
                              "Testi Oy,Matti Aho,contact,3\n"
                              "Äänekoski Oy,Matti Aho,decider,3\n");
    good({QStringLiteral("new"), book, QStringLiteral("--author"), QStringLiteral("Aino Laine")});
    good({QStringLiteral("import"), book, QStringLiteral("--accounts"), path("accounts.csv"),
          QStringLiteral("--people"), path("people.csv")});
    return book;
}

} // namespace laari::testing
