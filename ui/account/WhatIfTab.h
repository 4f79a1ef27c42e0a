// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/WhatIf.h"
#include "ui/account/AccountTab.h"
#include "ui/charts/ChartPaths.h"

#include <QHash>

#include <array>
#include <functional>

class QLabel;

namespace laari {
class Book;
}

namespace laari::ui {

struct UiContext;
class ScenarioColumn;

/// What if: up to three scenarios, compared on the chart with the forecast. While the tab is in sight the chart shows
/// them; nothing is stored unless one is turned into a plan.
class WhatIfTab final : public AccountTab {
    Q_OBJECT

public:
    WhatIfTab(Book &book, UiContext &context, QWidget *parent = nullptr);

    void setReadyToWrite(std::function<bool()> ready) { m_readyToWrite = std::move(ready); }
    void setData(const AccountDataPtr &data) override;
    void retranslate() override;
    QString title() const override;
    int leastHeight() const override;

    /// For the chart: the forecast as far as the scenarios go, and their lines.
    const std::vector<insight::TimelineDay> &plainDays() const { return m_plain.days; }
    std::vector<ChartPath> paths() const;

    const insight::Scenario &scenario(int number) const { return m_scenarios[size_t(number)]; }
    void suppose(int number, const insight::Supposition &supposition);

Q_SIGNALS:
    void planned(); ///< follow-ups or promises were made

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What was supposed of an account, while the file is open.
    struct Kept {
        std::array<insight::Scenario, insight::mostScenarios> scenarios;
        std::array<QString, insight::mostScenarios> names;
    };
    struct Taken {
        int number = 0;
        size_t at = 0;
        insight::Supposition what;
    };
    void showKept(AccountId account);
    void take(int number, size_t at);
    void bringBack();
    void offerBack(bool focus);
    void compute();
    void tellPlain();
    void add(int number, int kind);
    void edit(int number, int supposition);
    void ask(int number, const insight::Supposition &begin, std::optional<size_t> inPlaceOf);
    void plan(int number);

    Book &m_book;
    UiContext &m_context;
    std::function<bool()> m_readyToWrite = [] { return true; };
    AccountDataPtr m_data;
    std::array<insight::Scenario, insight::mostScenarios> m_scenarios;
    QHash<AccountId, Kept> m_kept; ///< of the accounts that are not in sight
    std::vector<Taken> m_taken;    ///< in this account, the last one last
    std::array<std::optional<insight::Forecast>, insight::mostScenarios> m_forecasts;
    insight::Forecast m_plain;
    bool m_stale = true;
    QLabel *m_plainTitle;
    QLabel *m_plainFigures;
    QLabel *m_about;
    std::array<ScenarioColumn *, insight::mostScenarios> m_columns{};
};

} // namespace laari::ui
