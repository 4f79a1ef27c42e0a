// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/LanguageSwitch.h"

#include "ui/common/LanguageController.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace laari::ui {

LanguageSwitch::LanguageSwitch(LanguageController &language, QWidget *parent)
    : QWidget(parent), m_language(language), m_finnish(new QPushButton(QStringLiteral("FI"), this)),
      m_english(new QPushButton(QStringLiteral("EN"), this))
{
    setObjectName(QStringLiteral("languageSwitch"));
    m_finnish->setObjectName(QStringLiteral("dialogFinnish"));
    m_english->setObjectName(QStringLiteral("dialogEnglish"));
    m_finnish->setAccessibleName(QStringLiteral("Suomi"));
    m_english->setAccessibleName(QStringLiteral("English"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QPushButton *button : {m_finnish, m_english}) {
        Theme::setKind(button, "word");
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::NoFocus); // the key does the same
        row->addWidget(button);
        if (button == m_finnish) {
            auto *dot = new QLabel(QStringLiteral("·"), this);
            Theme::setKind(dot, "muted");
            row->addWidget(dot);
        }
    }
    connect(m_finnish, &QPushButton::clicked, this, [this] { m_language.setLanguage(Language::Finnish); });
    connect(m_english, &QPushButton::clicked, this, [this] { m_language.setLanguage(Language::English); });
    connect(&language, &LanguageController::changed, this, &LanguageSwitch::retranslate);
    retranslate();
}

void LanguageSwitch::retranslate()
{
    const bool finnish = m_language.language() == Language::Finnish;
    m_finnish->setChecked(finnish);
    m_english->setChecked(!finnish);
    const QString key = LanguageController::shortcut().toString(QKeySequence::NativeText);
    m_finnish->setToolTip(tr("Change the language to Finnish (%1)").arg(key));
    m_english->setToolTip(tr("Change the language to English (%1)").arg(key));
}

} // namespace laari::ui
