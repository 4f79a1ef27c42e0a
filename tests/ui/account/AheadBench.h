// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PageBench.h"
#include "ui/account/WhatIfTab.h"
#include "ui/charts/TrustPlot.h"

#include <QApplication>
#include <QDialog>

namespace laari::testing {

inline void pressEnter(QDialog &dialog)
{
    dialog.accept();
}

/// An account with two people and a year behind it.
struct Ahead {
    explicit Ahead(int emotion = 5)
    {
        noora = bench.book.addPerson(bench.account, QStringLiteral("Noora Ström"), Role::Decider, 4);
        veikko = bench.book.addPerson(bench.account, QStringLiteral("Veikko Aalto"), Role::Contact);
        for (int ago = 360; ago >= 100; ago -= 20)
            bench.book.log(bench.account, today - ago, emotion, {noora, veikko});
        bench.book.log(bench.account, today - 30, emotion, {veikko}, Channel::Visit);
        bench.open();
        tab = bench.find<ui::WhatIfTab>("whatIfTab");
        plot = bench.find<ui::TrustPlot>("trustPlot");
    }
    /// The dialog that has just been opened.
    template <typename T> T *dialog()
    {
        T *found = nullptr;
        for (QWidget *each : QApplication::topLevelWidgets())
            if (auto *one = qobject_cast<T *>(each); one && one->isVisible())
                found = one;
        if (!found)
            found = bench.page->window()->findChild<T *>();
        return found;
    }
    ChangeSetId newest() { return bench.book->changeLog().newest(1)->front().id; }

    PageBench bench;
    Day today = bench.book.today();
    StakeholderId noora;
    StakeholderId veikko;
    ui::WhatIfTab *tab = nullptr;
    ui::TrustPlot *plot = nullptr;
};

} // namespace laari::testing
