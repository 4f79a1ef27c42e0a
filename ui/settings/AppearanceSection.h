// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Card.h"
#include "ui/common/UiContext.h"

class QCheckBox;

namespace laari::ui {

class ChoiceRow;
class FieldRow;

/// Language, theme and motion: the user's own, at once and remembered.
class AppearanceSection final : public Card {
    Q_OBJECT

public:
    explicit AppearanceSection(UiContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void remember();

    UiContext &m_context;
    SectionTitle *m_title;
    ChoiceRow *m_language;
    ChoiceRow *m_theme;
    QCheckBox *m_motion;
    FieldRow *m_languageRow;
    FieldRow *m_themeRow;
    FieldRow *m_motionRow;
};

} // namespace laari::ui
