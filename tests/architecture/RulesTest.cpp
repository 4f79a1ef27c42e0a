// SPDX-License-Identifier: GPL-3.0-or-later
// The rules are of use only if they catch what they should: each is tried on a planted violation and on what looks like
// one and is none.
#include "tests/architecture/Rules.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace laari::architecture {

namespace {

struct Case {
    const char *name;
    const char *path;
    const char *text;
    const char *rules; ///< those it breaks; empty: none
};

void PrintTo(const Case &c, std::ostream *out)
{
    *out << c.name;
}

class Planted : public testing::TestWithParam<Case> {};

TEST_P(Planted, IsCaughtOrLetThrough)
{
    const QString text =
        QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n") + QString::fromUtf8(GetParam().text);
    QStringList rules;
    for (const Violation &violation : violations(takeApart(QString::fromUtf8(GetParam().path), text)))
        if (!rules.contains(violation.rule))
            rules += violation.rule;
    EXPECT_EQ(rules.join(QStringLiteral(", ")).toStdString(), GetParam().rules);
}

const Case cases[] = {
    // layers
    {"model knows base", "core/model/A.h", "#include \"core/base/Day.h\"\n", ""},
    {"itself", "core/model/A.h", "#include \"core/model/B.h\"\n", ""},
    {"base knows model", "core/base/A.h", "#include \"core/model/B.h\"\n", "layers"},
    {"trust knows store", "core/trust/A.cpp", "#include \"core/store/Book.h\"\n", "layers"},
    {"insight knows usecases", "core/insight/A.cpp", "#include \"core/usecases/B.h\"\n", "layers"},
    {"core knows ui", "core/usecases/A.cpp", "#include \"ui/common/Format.h\"\n", "layers"},
    {"core knows tests", "core/usecases/A.cpp", "#include \"tests/support/TestBook.h\"\n", "layers"},
    {"a page knows core", "ui/account/A.cpp", "#include \"core/usecases/B.h\"\n", ""},
    {"a page knows charts", "ui/account/A.cpp", "#include \"ui/charts/B.h\"\n", ""},
    {"a page knows another", "ui/account/A.cpp", "#include \"ui/people/B.h\"\n", "layers"},
    {"a page knows the shell", "ui/account/A.cpp", "#include \"ui/MainWindow.h\"\n", "layers"},
    {"the shell knows pages", "ui/MainWindow.cpp", "#include \"ui/people/B.h\"\n", ""},
    {"common knows charts", "ui/common/A.h", "#include \"ui/charts/B.h\"\n", "layers"},
    {"laarictl knows its parts", "app/laarictl.cpp", "#include \"app/ctl/Console.h\"\n", ""},
    {"laarictl's parts know ui", "app/ctl/A.cpp", "#include \"ui/common/ErrorText.h\"\n", "layers"},
    {"app knows all", "app/main.cpp", "#include \"ui/MainWindow.h\"\n", ""},
    {"ui knows app", "ui/MainWindow.cpp", "#include \"app/A.h\"\n", "layers"},
    {"ui knows SQL", "ui/account/A.cpp", "#include \"core/store/sql/Statement.h\"\n", "layers"},
    {"a store's source knows SQL", "core/store/A.cpp", "#include \"core/store/sql/Statement.h\"\n", ""},
    {"by way of ..", "core/model/A.h", "#include \"../ui/A.h\"\n", "layers"},
    {"without folder", "core/model/A.h", "#include \"A.h\"\n", "layers"},
    {"with spaces", "core/base/A.h", "  #  include  \"core/model/B.h\"\n", "layers"},
    {"a new folder", "core/cloud/A.h", "\n", "layers"},
    // libraries
    {"SQLite at home", "core/store/sql/A.cpp", "#include <sqlite3.h>\nint a = sqlite3_open(b, c);\n", ""},
    {"SQLite header elsewhere", "core/store/A.cpp", "#include <sqlite3.h>\n", "libraries"},
    {"SQLite call elsewhere", "core/store/A.cpp", "int a = sqlite3_open(b, c);\n", "SQLite outside core/store/sql"},
    {"QtSql by folder", "core/store/sql/A.cpp", "#include <QtSql/QtSql>\n", "libraries, Qt Sql"},
    {"QSql by name", "core/store/sql/A.cpp", "QSqlQuery q;\n", "Qt Sql"},
    {"Boost at home", "core/trust/A.cpp", "#include <boost/math/special_functions/beta.hpp>\n", ""},
    {"Boost elsewhere", "core/insight/A.cpp", "#include <boost/math/special_functions/beta.hpp>\n", "libraries"},
    {"libcsv elsewhere", "core/usecases/A.cpp", "#include <csv.h>\n", "libraries"},
    {"log in the store", "core/store/A.cpp", "#include <spdlog/spdlog.h>\n", ""},
    {"log in the model", "core/model/A.cpp", "#include <spdlog/spdlog.h>\n", "libraries"},
    {"QtCore in core", "core/base/A.h", "#include <QtCore/QString>\n#include <QDate>\n#include <QtGlobal>\n", ""},
    {"QtGui in core", "core/base/A.h", "#include <QtGui/QKeyEvent>\n", "libraries"},
    {"a colour in core", "core/base/A.h", "#include <QColor>\n", "libraries"},
    {"a widget in core", "core/base/A.h", "#include <QtWidgets/QWidget>\n", "libraries"},
    {"a widget in ui", "ui/common/A.h", "#include <QWidget>\n#include <QtCharts/QChart>\n", ""},
    {"network by module", "ui/files/A.cpp", "#include <QtNetwork/QHostInfo>\n", "libraries"},
    {"network by class", "app/main.cpp", "#include <QTcpSocket>\n", "libraries"},
    {"network by system", "core/base/A.cpp", "#include <sys/socket.h>\n", "libraries"},
    {"std::format", "core/base/A.cpp", "#include <format>\n", "libraries"},
    // words
    {"tr in core", "core/model/A.cpp", "auto a = tr(\"Open\");\n", "text for people in core"},
    {"translate in core", "core/model/A.cpp", "auto a = QCoreApplication::translate(\"A\", \"Open\");\n",
     "text for people in core"},
    {"tr in ui", "ui/account/A.cpp", "auto a = tr(\"Open\");\n", ""},
    {"tr within a word", "core/model/A.cpp", "auto a = str(b); auto c = ptr(d);\n", ""},
    {"tr in a comment", "core/model/A.cpp", "// not tr(\n/* nor\ntr( */\n", ""},
    {"message box in a page", "ui/account/A.cpp", "QMessageBox::warning(this);\n", "message box outside ui/common"},
    {"message box in common", "ui/common/A.cpp", "QMessageBox::warning(this);\n", ""},
    {"a singleton", "ui/common/A.cpp", "Theme::instance().colour();\n", "global instance"},
    {"qApp in a page", "ui/account/A.cpp", "qApp->quit();\n", "global instance"},
    {"qApp in common", "ui/common/A.cpp", "qApp->setStyleSheet(a);\n", ""},
    {"instance as a word", "core/base/A.cpp", "int instances(); // for instance (this)\n", ""},
    {"SQL in ui", "ui/account/A.cpp", "auto a = \"SELECT name FROM account\";\n", "SQL in ui"},
    {"SQL over lines in ui", "ui/account/A.cpp", "auto a = R\"(SELECT name\nFROM account)\";\n", "SQL in ui"},
    {"a sentence in ui", "ui/account/A.cpp", "auto a = tr(\"Select people from the list\");\n", ""},
    {"SQL in a comment of ui", "ui/account/A.cpp", "// as SELECT name FROM account would\n", ""},
    {"SQL in store", "core/store/A.cpp", "auto a = \"DELETE FROM account\";\n", ""},
    {"a throw", "core/trust/A.cpp", "if (a) throw 1;\n", "exception thrown in core"},
    {"qDebug", "core/trust/A.cpp", "qDebug() << name;\n", "output past the log"},
    {"snprintf", "core/trust/A.cpp", "snprintf(a, b, c);\n", ""},
    {"printf in laarictl", "app/laarictl.cpp", "std::cout << a;\n", ""},
    {"a book opened by Qt", "core/store/A.cpp", "QFile file(path);\n", "file opened past SQLite"},
    {"a book opened by C", "core/store/sql/A.cpp", "auto *f = fopen(path, \"r\");\n", "file opened past SQLite"},
    {"a lock file opened", "core/store/BookLock.cpp", "QFile file(path);\n", ""},
    {"a file renamed", "core/store/A.cpp", "QFile::rename(a, b);\n", ""},
    {"a mark", "ui/common/A.cpp", "// TODO: later\n", "mark of unfinished work"},
    {"a mark in tests", "tests/core/A.cpp", "// FIXME\n", "mark of unfinished work"},
    // taking apart
    {"a slash in a string hides nothing", "core/model/A.cpp", "auto a = \"//\"; tr(b);\n", "text for people in core"},
    {"a quote as a character", "core/model/A.cpp", "char a = '\"'; tr(b); char c = '\"';\n", "text for people in core"},
    {"an escaped quote", "core/model/A.cpp", "auto a = \"\\\"\"; tr(b);\n", "text for people in core"},
    {"code within a string", "core/model/A.cpp", "auto a = \"throw tr( x\";\n", ""},
    {"digit separators", "core/model/A.cpp", "int a = 1'000'000; tr(b); int c = 1'000;\n", "text for people in core"},
};

INSTANTIATE_TEST_SUITE_P(Architecture, Planted, testing::ValuesIn(cases));

} // namespace

TEST(ArchitectureRules, WantALicenceAndOneIdeaAFile)
{
    const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
    const auto count = [](const QString &text) {
        return violations(takeApart(QStringLiteral("core/base/A.h"), text)).size();
    };
    EXPECT_EQ(count(licence), 0u);
    EXPECT_EQ(count(QStringLiteral("// Copyright\n")), 1u);
    EXPECT_EQ(count(licence + QStringLiteral("\n").repeated(499)), 0u);
    EXPECT_EQ(count(licence + QStringLiteral("\n").repeated(500)), 1u);
}

TEST(ArchitectureRules, SeeSqlThroughTheHeadersBetween)
{
    const auto file = [](const char *path, const char *included) {
        return takeApart(QString::fromUtf8(path), QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n"
                                                                 "#include \"%1\"\n")
                                                      .arg(QString::fromUtf8(included)));
    };
    std::vector<Source> sources{file("core/store/sql/Statement.h", "core/base/Day.h"),
                                file("core/store/BookPrivate.h", "core/store/sql/Statement.h"),
                                file("core/store/Book.cpp", "core/store/BookPrivate.h")};
    EXPECT_TRUE(violations(sources).empty());
    sources.push_back(file("core/insight/A.h", "core/store/BookPrivate.h"));
    sources.push_back(file("ui/account/B.cpp", "core/insight/A.h"));
    const auto found = violations(sources);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].path, QStringLiteral("core/insight/A.h"));
    EXPECT_EQ(found[1].what, QStringLiteral("ui/account/B.cpp > core/insight/A.h > core/store/BookPrivate.h > "
                                            "core/store/sql/Statement.h"));
}

TEST(ArchitectureRules, SayWhere)
{
    const auto found = violations(takeApart(QStringLiteral("core/base/A.cpp"),
                                            QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n/* "
                                                           "two\nthree */ int a;\nthrow a;\n#include \"app/B.h\"\n")));
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].line, 5);
    EXPECT_EQ(found[0].path, QStringLiteral("core/base/A.cpp"));
    EXPECT_EQ(found[1].line, 4);
}

} // namespace laari::architecture
