// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AppearanceSection.h"

#include "ui/common/ChoiceRow.h"
#include "ui/common/FieldRow.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Preferences.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace laari::ui {

AppearanceSection::AppearanceSection(UiContext &context, QWidget *parent)
    : Card(parent), m_context(context), m_title(new SectionTitle(this)),
      m_language(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("language"), this)),
      m_theme(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("theme"), this)),
      m_motion(new QCheckBox(this)), m_languageRow(new FieldRow(m_language, FieldRow::LabelPlace::Left, this)),
      m_themeRow(new FieldRow(m_theme, FieldRow::LabelPlace::Left, this)),
      m_motionRow(new FieldRow(m_motion, FieldRow::LabelPlace::Left, this))
{
    setObjectName(QStringLiteral("appearanceSection"));
    m_motion->setObjectName(QStringLiteral("motion"));
    m_language->setChoices(
        {{int(Language::Finnish), QStringLiteral("Finnish")}, {int(Language::English), QStringLiteral("English")}});
    // Each language names itself in itself, so that whoever landed in the wrong one finds the way back.
    m_language->setText(int(Language::Finnish), QStringLiteral("Suomi"));
    m_language->setText(int(Language::English), QStringLiteral("English"));
    m_theme->setChoices({{int(ThemeMode::FollowDesktop), QStringLiteral("Desktop")},
                         {int(ThemeMode::Light), QStringLiteral("Light")},
                         {int(ThemeMode::Dark), QStringLiteral("Dark")}});

    body()->addWidget(m_title);
    body()->addWidget(m_languageRow);
    body()->addWidget(m_themeRow);
    body()->addWidget(m_motionRow);

    connect(m_language, &ChoiceRow::chosen, this, [this](int value) {
        m_context.language.setLanguage(Language(value));
        remember();
    });
    connect(m_theme, &ChoiceRow::chosen, this, [this](int value) {
        m_context.theme.setMode(ThemeMode(value));
        remember();
    });
    connect(m_motion, &QCheckBox::clicked, this, [this](bool on) {
        m_context.theme.setMotion(on);
        remember();
    });
    connect(&m_context.theme, &Theme::changed, this, &AppearanceSection::refresh);
    retranslate();
    refresh();
}

void AppearanceSection::remember()
{
    Preferences::save(m_context.settings, m_context.language, m_context.theme);
}

void AppearanceSection::refresh()
{
    m_language->setValue(int(m_context.language.language()));
    m_theme->setValue(int(m_context.theme.mode()));
    m_motion->setChecked(m_context.theme.wantsMotion());
}

void AppearanceSection::retranslate()
{
    m_title->setText(tr("Look and language"));
    m_languageRow->setLabel(tr("Language"));
    m_themeRow->setLabel(tr("Theme"));
    m_theme->setText(int(ThemeMode::FollowDesktop), tr("Same as desktop"));
    m_theme->setText(int(ThemeMode::Light), tr("Light"));
    m_theme->setText(int(ThemeMode::Dark), tr("Dark"));
    m_motionRow->setLabel(tr("Motion"));
    m_motion->setText(tr("The reservoir shows a deposit or a withdrawal by moving once"));
    m_motion->setAccessibleName(m_motion->text());
    FieldRow::alignLabels({m_languageRow, m_themeRow, m_motionRow});
}

void AppearanceSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    Card::changeEvent(event);
}

} // namespace laari::ui
