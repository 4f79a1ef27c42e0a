// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/WhatIf.h"
#include "ui/account/AccountData.h"

#include <QCoreApplication>
#include <QString>

namespace laari::ui {

/// What is supposed in a what-if, in the chosen language.
class SuppositionWords {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::SuppositionWords)

public:
    /// "Visit 4 Jan 2027: Pleased (Noora Ström)"
    static QString of(const insight::Supposition &supposition, const AccountData &data);
    /// What there is to do for it to come true; empty: nothing.
    static QString toDo(const insight::Supposition &supposition, const AccountData &data);

private:
    static QString failure(const insight::SupposedRecovery &recovery, const AccountData &data);
    static QString people(const std::vector<StakeholderId> &people, const AccountData &data);
};

} // namespace laari::ui
