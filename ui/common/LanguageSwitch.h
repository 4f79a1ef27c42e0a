// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace laari::ui {

class LanguageController;

/// "FI · EN", small, for dialogs: the field that has the focus keeps it, and what is typed stays.
class LanguageSwitch final : public QWidget {
    Q_OBJECT

public:
    explicit LanguageSwitch(LanguageController &language, QWidget *parent = nullptr);

private:
    void retranslate();

    LanguageController &m_language;
    QPushButton *m_finnish;
    QPushButton *m_english;
};

} // namespace laari::ui
