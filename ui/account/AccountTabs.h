// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include <algorithm>
#include <vector>

class QStackedWidget;

namespace laari::ui {

class AccountTab;

/// The tabs of an account with the tools of the one that is shown: beside the names where both have room, else over
/// what the tab shows. Names are never shortened for the sake of tools.
class AccountTabs final : public QTabWidget {
    Q_OBJECT

public:
    explicit AccountTabs(std::vector<AccountTab *> all, QWidget *parent = nullptr);

    const std::vector<AccountTab *> &all() const { return m_all; }
    AccountTab *current() const { return m_all[size_t(std::max(0, currentIndex()))]; }
    void showNames();    ///< which may count, and change with the language
    void turn(int step); ///< to the next one that can be seen, or with -1 the one before
    /// Below which the page rather scrolls than shows the tab; 0: any will do.
    int leastHeight() const;
    /// A page with texts that wrap would else ask for a height by their width, and scroll.
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void arranged(); ///< what is needed may be another height

private:
    void resizeEvent(QResizeEvent *event) override;
    void showTools(int index);
    void placeTools();

    std::vector<AccountTab *> m_all;
    QStackedWidget *m_tools;
};

} // namespace laari::ui
