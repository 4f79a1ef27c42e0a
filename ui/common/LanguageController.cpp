// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/LanguageController.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLibraryInfo>
#include <QProgressDialog>
#include <QWidget>

namespace laari::ui {

LanguageController::LanguageController(QObject *parent) : QObject(parent)
{
    const bool finnish = QLocale::system().language() == QLocale::Finnish;
    setLanguage(finnish ? Language::Finnish : Language::English);
    qApp->installEventFilter(this);
}

QKeySequence LanguageController::shortcut()
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
}

void LanguageController::toggle()
{
    setLanguage(m_language == Language::Finnish ? Language::English : Language::Finnish);
}

/// In the window its menu's shortcut comes first; a dialog in front of it leaves the key to us. Not while work is under
/// way: telling anew reads the file that is just being written.
bool LanguageController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_L || key->modifiers() != (Qt::ControlModifier | Qt::ShiftModifier))
        return false;
    if (!key->isAutoRepeat() && !qobject_cast<QProgressDialog *>(QApplication::activeModalWidget()))
        toggle();
    return true;
}

QLocale LanguageController::localeOf(Language language)
{
    if (language == Language::Finnish)
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
