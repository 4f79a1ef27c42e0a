// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/LanguageScope.h"

#include <QCoreApplication>
#include <QEvent>

namespace laari::ui {

LanguageScope::LanguageScope(Language language)
{
    const QString code = language == Language::Finnish ? QStringLiteral("fi") : QStringLiteral("en");
    if (!m_translator.load(QStringLiteral(":/laari/i18n/laari_") + code))
        Q_ASSERT_X(false, "LanguageScope", "the translations are not part of the program");
    QLocale::setDefault(LanguageController::localeOf(language));
    qApp->installEventFilter(this); // before: a new translator is told to the application, and by it to all
    QCoreApplication::installTranslator(&m_translator);
}

LanguageScope::~LanguageScope()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(m_before);
}

bool LanguageScope::eventFilter(QObject *, QEvent *event)
{
    return event->type() == QEvent::LanguageChange;
}

QString LanguageScope::Translator::translate(const char *context, const char *source, const char *comment, int n) const
{
    const QString found = QTranslator::translate(context, source, comment, n);
    return found.isNull() ? QString::fromUtf8(source) : found;
}

} // namespace laari::ui
