// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace laari::ui {

class LanguageController;
class Theme;

/// The user's own choices of how Laari looks and speaks, kept outside the book: language ("fi", "en"), theme
/// ("desktop", "light", "dark") and motion.
class Preferences {
public:
    /// Sets language, theme and motion as chosen earlier; without a choice the desktop's language (Finnish or
    /// English), the desktop's theme, and motion.
    static void restore(const QSettings &settings, LanguageController &language, Theme &theme);
    static void save(QSettings &settings, const LanguageController &language, const Theme &theme);
    /// True once the user has chosen a language.
    static bool hasLanguage(const QSettings &settings);
};

} // namespace laari::ui
