// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiContext.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace laari::ui {

enum class Page { Today, Portfolio, Accounts, Promises, Settings };

/// Wordmark, pages, language switch.
class SideBar final : public QFrame {
    Q_OBJECT

public:
    explicit SideBar(UiContext &context, QWidget *parent = nullptr);
    void setPage(Page page);
    void setPagesEnabled(bool enabled);
    /// How many things ask for attention: a badge on Today; none without any.
    void setAttention(int things);

Q_SIGNALS:
    void pageChosen(laari::ui::Page page);

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void paintIcons();
    QPushButton *button(Page page) const;

    UiContext &m_context;
    QPushButton *m_today;
    QPushButton *m_portfolio;
    QPushButton *m_accounts;
    QPushButton *m_promises;
    QPushButton *m_settings;
    QPushButton *m_finnish;
    QPushButton *m_english;
    QLabel *m_badge;
    int m_things = 0;
};

} // namespace laari::ui
