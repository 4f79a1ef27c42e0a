// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Rules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laari::architecture {

namespace {

/// Who may include whom. Every folder may include itself; a folder that is not here may not exist.
struct Layer {
    QLatin1StringView folder;
    QStringList mayInclude; ///< folders, not what is below them
};

const std::vector<Layer> &layers()
{
    const QStringList core{u"core/base"_s,    u"core/model"_s,    u"core/trust"_s,    u"core/store"_s,
                           u"core/insight"_s, u"core/usecases"_s, u"core/exchange"_s, u"core/usecases/sample"_s};
    const QStringList page = core + QStringList{u"ui/common"_s, u"ui/charts"_s};
    const QStringList pages{
        u"ui/accounts"_s, u"ui/account"_s,   u"ui/people"_s, u"ui/touchpoint"_s, u"ui/files"_s,   u"ui/settings"_s,
        u"ui/history"_s,  u"ui/portfolio"_s, u"ui/search"_s, u"ui/followups"_s,  u"ui/today"_s,   u"ui/insights"_s,
        u"ui/promises"_s, u"ui/surveys"_s,   u"ui/cases"_s,  u"ui/reviews"_s,    u"ui/meeting"_s, u"ui/reports"_s};
    static const std::vector<Layer> table{
        {"core/base"_L1, {}},
        {"core/model"_L1, core.mid(0, 1)},
        {"core/trust"_L1, core.mid(0, 2)},
        {"core/store"_L1, core.mid(0, 3) + QStringList{u"core/store/sql"_s}},
        {"core/store/sql"_L1, core.mid(0, 2)},
        {"core/insight"_L1, core.mid(0, 4)},
        {"core/usecases"_L1, core.mid(0, 5)},
        {"core/usecases/sample"_L1, core.mid(0, 6)},
        {"core/exchange"_L1, core.mid(0, 6)},
        {"ui/common"_L1, core},
        {"ui/charts"_L1, core + QStringList{u"ui/common"_s}},
        {"ui/accounts"_L1, page},
        {"ui/account"_L1, page},
        {"ui/people"_L1, page},
        {"ui/touchpoint"_L1, page},
        {"ui/files"_L1, page},
        {"ui/settings"_L1, page},
        {"ui/history"_L1, page},
        {"ui/portfolio"_L1, page},
        {"ui/insights"_L1, page},
        {"ui/search"_L1, page},
        {"ui/followups"_L1, page},
        {"ui/promises"_L1, page},
        {"ui/today"_L1, page},
        {"ui/surveys"_L1, page},
        {"ui/cases"_L1, page},
        {"ui/reports"_L1, page},
        {"ui/reviews"_L1, page},
        {"ui/meeting"_L1, page},
        {"ui"_L1, page + pages},
        {"app"_L1, page + pages + QStringList{u"ui"_s, u"app/ctl"_s, u"app/window"_s, u"app/report"_s}},
        {"app/window"_L1, page + pages + QStringList{u"ui"_s}},
        {"app/ctl"_L1, core},
        {"app/report"_L1, page + QStringList{u"ui/reports"_s, u"app/ctl"_s}},
    };
    return table;
}

/// A library that only some folders may know.
struct Library {
    QLatin1StringView name;
    QLatin1StringView include; ///< pattern of the whole path between the brackets
    QLatin1StringView folders; ///< pattern of the folders that may; empty: none
};

const std::vector<Library> &libraries()
{
    static const std::vector<Library> table{
        {"SQLite"_L1, R"(sqlite3(ext)?\.h)"_L1, "core/store/sql"_L1},
        {"Boost"_L1, R"(boost/.*)"_L1, "core/trust"_L1},
        {"libcsv"_L1, R"(csv\.h)"_L1, "core/exchange"_L1},
        {"qpdf"_L1, "qpdf/.*"_L1, "ui/reports"_L1},
        {"libxlsxwriter"_L1, R"(xlsxwriter(/.*|\.h))"_L1, "ui/reports"_L1},
        {"Google Benchmark"_L1, "benchmark/.*"_L1, ""_L1}, // tests/bench alone
        {"spdlog"_L1, R"((spdlog|fmt)/.*)"_L1, "core/store(/sql)?|core/exchange|ui(/.*)?|app(/.*)?"_L1},
        {"network"_L1,
         R"((QtNetwork(/.*)?|Q(Network|Tcp|Udp|Ssl|LocalS)\w*|QAbstractSocket|QHost\w+|sys/socket\.h|netdb\.h|curl/.*))"_L1,
         ""_L1},
        {"Qt outside QtCore"_L1,
         R"((Qt(?!Core/|Core$|Global$|Math$|Numeric$|Endian$|Assert$)\w+(/.*)?|Q(Widget|Application|GuiApplication|Dialog|MessageBox|Action|Color|Palette|Font\w*|Icon|Image|Pixmap|Painter\w*|Brush|Pen|Chart\w*|Svg\w*)))"_L1,
         "ui(/.*)?|app(/(window|report))?"_L1},
        {"standard library that gcc 12 and clang 14 do not share"_L1, "(format|expected|print|stacktrace|generator)"_L1,
         ""_L1},
    };
    return table;
}

/// Text that must not stand somewhere.
struct Word {
    QLatin1StringView rule;
    QLatin1StringView where; ///< pattern of paths
    QString Source::*part;   ///< what of the file is searched
    QLatin1StringView pattern;
};

const std::vector<Word> &words()
{
    static const std::vector<Word> table{
        {"SQLite outside core/store/sql"_L1, "(?!core/store/sql/|tests/).*"_L1, &Source::code, R"(\bsqlite3_\w+)"_L1},
        {"Qt Sql"_L1, ".*"_L1, &Source::code, R"(\bQ(t?)Sql\w*)"_L1},
        {"SQL in ui"_L1, "(ui|app)/.*"_L1, &Source::strings,
         R"(\b(SELECT\b[^;]*\bFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX|TRIGGER|VIEW)|PRAGMA)\b)"_L1},
        {"text for people in core"_L1, "core/.*"_L1, &Source::code,
         R"(\b(tr|translate|QT_TR_NOOP\w*|QT_TRANSLATE_NOOP\w*)\s*\()"_L1},
        {"message box outside ui/common"_L1, "(?!ui/common/|tests/).*"_L1, &Source::code,
         R"(\bQ(MessageBox|ErrorMessage)\b)"_L1},
        {"global instance"_L1, "(core|ui|app)/.*"_L1, &Source::code,
         R"(\binstance\s*\(\s*\)|\bQ_(GLOBAL_STATIC|APPLICATION_STATIC)\w*)"_L1},
        // Qt keeps style and palette in the application object, and that is a global.
        {"global instance"_L1, "(core|ui/(?!common/)).*"_L1, &Source::code, R"(\bqApp\b)"_L1},
        {"exception thrown in core"_L1, "core/.*"_L1, &Source::code, R"(\bthrow\b)"_L1},
        {"output past the log"_L1, "(core|ui)/.*"_L1, &Source::code,
         R"(\b(q(Debug|Info|Warning|Critical)\s*\(|std::(cout|cerr|clog)\b|f?printf\s*\())"_L1},
        // Closing it would take the locks of a book that is open: see core/store/sql/RawFile.h. What stands here opens
        // files of other kinds.
        {"file opened past SQLite"_L1, R"(core/store/(?!(BookLock|ThisProcess|sql/RawFile|sql/Migrator)\.cpp).*)"_L1,
         &Source::code, R"(\bQFile\s+\w+\s*[({]|\bfopen\s*\(|\bstd::[io]?fstream\b)"_L1},
        {"mark of unfinished work"_L1, "(?!tests/architecture/).*"_L1, &Source::text,
         R"(\b(TODO|FIXME|XXX|HACK)\b)"_L1},
    };
    return table;
}

constexpr int longestFile = 500; ///< lines

bool matches(const QString &text, QLatin1StringView pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString(pattern))).match(text).hasMatch();
}

const Layer *layerOf(const QString &folder)
{
    const auto found =
        std::find_if(layers().begin(), layers().end(), [&](const Layer &layer) { return layer.folder == folder; });
    return found == layers().end() ? nullptr : &*found;
}

void checkIncludes(const Source &source, std::vector<Violation> &found)
{
    const Layer *layer = layerOf(source.folder());
    if (!layer)
        found.push_back({u"layers"_s, source.path, 1, u"folder %1 has no place in the layers"_s.arg(source.folder())});
    for (const Include &include : source.includes) {
        const auto violation = [&](const QString &rule, const QString &what) {
            found.push_back({rule, source.path, include.line, what.arg(include.path)});
        };
        for (const Library &library : libraries())
            if (matches(include.path, library.include) && !matches(source.folder(), library.folders))
                violation(u"libraries"_s, u"%1 is not known here"_s);
        if (!include.quoted || !layer)
            continue;
        const QString folder = include.path.left(include.path.lastIndexOf(u'/'));
        if (include.path.contains(u".."_s) || !include.path.contains(u'/'))
            violation(u"layers"_s, u"%1 is not written from the root of the sources"_s);
        else if (folder != layer->folder && !layer->mayInclude.contains(folder))
            violation(u"layers"_s, u"%1 is beyond what this folder may know"_s);
    }
}

void checkWords(const Source &source, std::vector<Violation> &found)
{
    for (const Word &word : words()) {
        if (!matches(source.path, word.where))
            continue;
        const QString &part = source.*word.part;
        const QRegularExpression pattern{QString(word.pattern)};
        for (auto i = pattern.globalMatch(part); i.hasNext();) {
            const auto match = i.next();
            const int line = int(part.left(match.capturedStart()).count(u'\n')) + 1;
            found.push_back({QString(word.rule), source.path, line, match.captured().simplified()});
        }
    }
}

/// Which of the files that `path` includes, directly or by way of others, are in the folder; empty: none.
QString wayTo(const QString &folder, const QString &path, const QHash<QString, const Source *> &sources,
              QSet<QString> &seen)
{
    const Source *source = sources.value(path);
    if (!source || seen.contains(path))
        return {};
    seen.insert(path);
    if (source->folder() == folder)
        return path;
    for (const Include &include : source->includes)
        if (const QString way = wayTo(folder, include.path, sources, seen); !way.isEmpty())
            return path + u" > "_s + way;
    return {};
}

} // namespace

std::vector<Violation> violations(const std::vector<Source> &sources)
{
    std::vector<Violation> found;
    QHash<QString, const Source *> byPath;
    for (const Source &source : sources) {
        const auto own = violations(source);
        found.insert(found.end(), own.begin(), own.end());
        byPath.insert(source.path, &source);
    }
    for (const Source &source : sources) {
        if (source.folder().startsWith("core/store"_L1) || source.path.startsWith("tests/"_L1))
            continue;
        QSet<QString> seen;
        if (const QString way = wayTo(u"core/store/sql"_s, source.path, byPath, seen); !way.isEmpty())
            found.push_back({u"SQL shown to those above"_s, source.path, 1, way});
    }
    return found;
}

std::vector<Violation> violations(const Source &source)
{
    std::vector<Violation> found;
    if (!source.text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1))
        found.push_back({u"licence"_s, source.path, 1, u"the first line is no SPDX line"_s});
    if (const auto lines = source.text.count(u'\n'); lines > longestFile)
        found.push_back({u"length"_s, source.path, int(lines), u"%1 lines hold more than one idea"_s.arg(lines)});
    if (!source.path.startsWith("tests/"_L1))
        checkIncludes(source, found);
    checkWords(source, found);
    return found;
}

} // namespace laari::architecture
