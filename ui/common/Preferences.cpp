// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Preferences.h"

#include "ui/common/LanguageController.h"
#include "ui/common/Theme.h"

#include <QLocale>
#include <QSettings>

namespace laari::ui {

namespace {

constexpr QLatin1String languageKey("language");
constexpr QLatin1String themeKey("theme");
constexpr QLatin1String motionKey("motion");
constexpr QLatin1String finnish("fi");
constexpr QLatin1String english("en");
constexpr QLatin1String lightLook("light");
constexpr QLatin1String darkLook("dark");
constexpr QLatin1String desktopLook("desktop");

} // namespace

void Preferences::restore(const QSettings &settings, LanguageController &language, Theme &theme)
{
    const QString desktopLanguage = QLocale::system().language() == QLocale::Finnish ? finnish : english;
    const QString chosen = settings.value(languageKey, desktopLanguage).toString();
    language.setLanguage(chosen == finnish ? Language::Finnish : Language::English);

    const QString look = settings.value(themeKey, desktopLook).toString();
    theme.setMode(look == darkLook ? ThemeMode::Dark : look == lightLook ? ThemeMode::Light : ThemeMode::FollowDesktop);
    theme.setMotion(settings.value(motionKey, true).toBool());
}

void Preferences::save(QSettings &settings, const LanguageController &language, const Theme &theme)
{
    settings.setValue(languageKey, language.language() == Language::Finnish ? finnish : english);
    const ThemeMode mode = theme.mode();
    settings.setValue(themeKey, mode == ThemeMode::Dark    ? darkLook
                                : mode == ThemeMode::Light ? lightLook
                                                           : desktopLook);
    settings.setValue(motionKey, theme.wantsMotion());
}

bool Preferences::hasLanguage(const QSettings &settings)
{
    return settings.contains(languageKey);
}

} // namespace laari::ui
