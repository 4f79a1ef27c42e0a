// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/LanguageController.h"

#include <QApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QWidget>

namespace laari::ui {

LanguageController::LanguageController(QObject *parent) : QObject(parent)
{
    const bool finnish = QLocale::system().language() == QLocale::Finnish;
    setLanguage(finnish ? Language::Finnish : Language::English);
}

QLocale LanguageController::locale() const
{
    if (m_language == Language::Finnish)
        return QLocale(QLocale::Finnish, QLocale::Finland);
    const QLocale system = QLocale::system();
    if (system.language() == QLocale::English && system.territory() != QLocale::AnyTerritory)
        return QLocale(QLocale::English, system.territory());
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void LanguageController::setLanguage(Language language)
{
    m_language = language;
    const QLocale chosen = locale();
    QLocale::setDefault(chosen);
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(chosen);

    QCoreApplication::removeTranslator(&m_laari);
    QCoreApplication::removeTranslator(&m_qt);
    const QString code = language == Language::Finnish ? QStringLiteral("fi") : QStringLiteral("en");
    if (m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_laari.load(QStringLiteral(":/laari/i18n/laari_") + code))
        QCoreApplication::installTranslator(&m_laari);

    // Qt posts LanguageChange to the windows; deliver it now, so that whoever hears changed() sees the new words.
    for (QWidget *window : windows)
        QCoreApplication::postEvent(window, new QEvent(QEvent::LanguageChange));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    Q_EMIT changed();
}

} // namespace laari::ui
