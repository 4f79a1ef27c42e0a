// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiContext.h"

#include <QFrame>

#include <array>
#include <optional>

class QLabel;
class QPushButton;

namespace laari::ui {

/// In the order of the bar; Settings stand apart at its end.
enum class Page { Today, Portfolio, Accounts, Promises, Surveys, Insights, Reviews, Settings };
inline constexpr int pageCount = 8;
/// A word that stays the same, for the user's settings: "today".
QString pageCode(Page page);
std::optional<Page> pageOfCode(const QString &code);

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
    QPushButton *button(Page page) const { return m_buttons[size_t(page)]; }

    UiContext &m_context;
    std::array<QPushButton *, pageCount> m_buttons; ///< by Page
    QPushButton *m_finnish;
    QPushButton *m_english;
    QLabel *m_badge;
    int m_things = 0;
};

} // namespace laari::ui
