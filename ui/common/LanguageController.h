// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace laari::ui {

enum class Language { Finnish, English };

/// Switches the language of everything at run time: QLocale::setDefault, the locale of top-level widgets, then the
/// Qt and Laari translators. LanguageChange then reaches every widget; each retranslates in changeEvent. Its key works
/// wherever the focus is, in dialogs too, which shut out the window's own shortcuts.
class LanguageController final : public QObject {
    Q_OBJECT

public:
    explicit LanguageController(QObject *parent = nullptr);

    Language language() const { return m_language; }
    /// Finland's for Finnish; for English the desktop's where it speaks English, else the United Kingdom's.
    QLocale locale() const { return localeOf(m_language); }
    static QLocale localeOf(Language language);
    void setLanguage(Language language);
    void toggle(); ///< to the other one
    static QKeySequence shortcut();

Q_SIGNALS:
    void changed(); ///< after every widget has had its LanguageChange

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    Language m_language = Language::English;
    QTranslator m_laari;
    QTranslator m_qt;
};

} // namespace laari::ui
