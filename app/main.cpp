// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Log.h"
#include "app/window/Pictures.h"
#include "core/base/Clock.h"
#include "core/base/Uid.h"
#include "ui/MainWindow.h"
#include "ui/common/Icons.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Preferences.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/UiContext.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>

namespace {

using namespace laari;

constexpr int wrongUsage = 2;

struct Invocation {
    QString book;
    QString picture;
    QString screenshots;
    QSize size = QSize(1366, 768);
    std::optional<ui::Language> language;
    std::optional<ui::ThemeMode> theme;
    bool verbose = false;

    bool withoutUser() const { return !picture.isEmpty() || !screenshots.isEmpty(); }
};

QCommandLineOption option(const char *name, const char *description, const char *value = nullptr)
{
    return value ? QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(description),
                                      QString::fromLatin1(value))
                 : QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(description));
}

/// Empty: wrong usage, said on stderr.
std::optional<Invocation> parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Laari manages the trust of B2B customers."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("BOOK"), QStringLiteral("the file to open (.laari)"),
                                 QStringLiteral("[BOOK]"));
    parser.addOptions({option("picture", "show the window, write its picture to FILE (PNG) and quit", "FILE"),
                       option("screenshots", "write pictures of pages and dialogs to DIR and quit", "DIR"),
                       option("size", "the window's size in pictures, as in 1366x768", "WIDTHxHEIGHT"),
                       option("language", "fi or en, for this run", "CODE"),
                       option("theme", "desktop, light or dark, for this run", "NAME"),
                       option("verbose", "log more, and to stderr too; no names, notes or e-mails")});
    parser.process(application);

    const auto refuse = [&parser](const QString &why) -> std::optional<Invocation> {
        std::fprintf(stderr, "laari: %s\n\n%s", qPrintable(why), qPrintable(parser.helpText()));
        return std::nullopt;
    };
    Invocation result;
    const QStringList books = parser.positionalArguments();
    if (books.size() > 1)
        return refuse(QStringLiteral("one file at a time"));
    result.book = books.value(0);
    result.picture = parser.value(QStringLiteral("picture"));
    result.screenshots = parser.value(QStringLiteral("screenshots"));
    result.verbose = parser.isSet(QStringLiteral("verbose"));
    if (parser.isSet(QStringLiteral("size"))) {
        const QStringList sides = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
        result.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
        if (sides.size() != 2 || result.size.width() < 200 || result.size.height() < 200)
            return refuse(QStringLiteral("--size takes WIDTHxHEIGHT, as in 1366x768"));
    }
    if (const QString code = parser.value(QStringLiteral("language")); !code.isEmpty()) {
        if (code != QLatin1String("fi") && code != QLatin1String("en"))
            return refuse(QStringLiteral("--language takes fi or en"));
        result.language = code == QLatin1String("fi") ? ui::Language::Finnish : ui::Language::English;
    }
    if (const QString name = parser.value(QStringLiteral("theme")); !name.isEmpty()) {
        if (name == QLatin1String("desktop"))
            result.theme = ui::ThemeMode::FollowDesktop;
        else if (name == QLatin1String("light"))
            result.theme = ui::ThemeMode::Light;
        else if (name == QLatin1String("dark"))
            result.theme = ui::ThemeMode::Dark;
        else
            return refuse(QStringLiteral("--theme takes desktop, light or dark"));
    }
    return result;
}

int run(QApplication &application, const Invocation &invocation)
{
    // A run that only takes pictures leaves the user's own settings alone.
    QTemporaryDir aside;
    QSettings settings(invocation.withoutUser() ? aside.filePath(QStringLiteral("laari.ini"))
                                                : QSettings(QSettings::IniFormat, QSettings::UserScope,
                                                            QStringLiteral("Laari"), QStringLiteral("Laari"))
                                                      .fileName(),
                       QSettings::IniFormat);
    const SystemClock clock;
    UidSource uids = UidSource::system();
    ui::Theme theme;
    ui::LanguageController language;
    ui::Preferences::restore(settings, language, theme);
    if (invocation.language)
        language.setLanguage(*invocation.language);
    if (invocation.theme)
        theme.setMode(*invocation.theme);
    if (!invocation.picture.isEmpty())
        theme.setMotion(false);
    QApplication::setWindowIcon(ui::Icons::icon(QStringLiteral("laari"), theme));

    ui::WindowPrompts windowPrompts;
    app::SilentPrompts silentPrompts;
    ui::Prompts *prompts = &windowPrompts;
    if (invocation.withoutUser())
        prompts = &silentPrompts;
    ui::UiContext context{clock, uids, theme, language, *prompts, settings};
    ui::MainWindow window(context);

    if (invocation.withoutUser()) {
        if (!invocation.book.isEmpty())
            window.session().open(invocation.book, &window);
        const bool done = invocation.picture.isEmpty() ? app::takeScreenshots(window, context, invocation.screenshots,
                                                                              invocation.size, invocation.language)
                                                       : app::takePicture(window, invocation.picture, invocation.size);
        if (!done)
            std::fprintf(stderr, "laari: the pictures could not be made\n");
        return done && !silentPrompts.anyError() ? 0 : 1;
    }
    // Before the window is shown, so that it comes with its book. What there is to ask meanwhile shows it earlier.
    if (!invocation.book.isEmpty())
        window.session().open(invocation.book, &window);
    else
        window.openLast();
    window.show();
    return application.exec();
}

/// Off screen Qt believes in a screen of 800 x 800 and dialogs would shrink to it; pictures want a real one.
void widenOffscreen(int argc, char **argv, const QTemporaryDir &folder)
{
    const bool pictures = std::any_of(argv, argv + argc, [](const char *argument) {
        return std::strncmp(argument, "--picture", 9) == 0 || std::strncmp(argument, "--screenshots", 13) == 0;
    });
    if (!pictures || qgetenv("QT_QPA_PLATFORM") != "offscreen")
        return;
    QFile file(folder.filePath(QStringLiteral("screen.json")));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(
        R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [{"name": "wide",)"
        R"( "x": 0, "y": 0, "width": 2560, "height": 1440, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir aside;
    widenOffscreen(argc, argv, aside);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Laari"));
    QCoreApplication::setApplicationName(QStringLiteral("Laari"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LAARI_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("laari"));
    const std::optional<Invocation> invocation = parse(application);
    if (!invocation)
        return wrongUsage;
    app::startLog(invocation->verbose);
    spdlog::info("laari {} started", LAARI_VERSION);
    const int result = run(application, *invocation);
    spdlog::info("laari ended");
    return result;
}
