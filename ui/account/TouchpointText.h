// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Statement.h"
#include "ui/account/AccountData.h"
#include "ui/charts/MarkLayout.h"

#include <QCoreApplication>

namespace laari::ui {

/// A touchpoint in plain words.
class TouchpointText {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::TouchpointText)

public:
    /// The name; of people of one name with what tells them apart: a title, a role, or a number.
    static QString person(const AccountData &data, StakeholderId id);
    static QString who(const AccountData &data, const Touchpoint &touchpoint);
    static QString cause(const AccountData &data, const Touchpoint &touchpoint); ///< empty: none stated
    /// What happened, without channel and date: cause, note, who delivered; how it felt where nothing else is known.
    static QString what(const AccountData &data, const Touchpoint &touchpoint,
                        insight::PrivateNotes notes = insight::PrivateNotes::Show);
    /// How it went, by its steps: the emotion, else effectiveness, else ease; "contact only" where nothing was seen.
    static QString felt(const Touchpoint &touchpoint);
    /// "Delivery: late (Rahti Oy)"
    static QString withChannel(const AccountData &data, const Touchpoint &touchpoint,
                               insight::PrivateNotes notes = insight::PrivateNotes::Show);
    /// With the date too.
    static QString sentence(const AccountData &data, const Touchpoint &touchpoint,
                            insight::PrivateNotes notes = insight::PrivateNotes::Show);
    /// The same in short, and without a private note: the cause alone where one is stated.
    static QString brief(const AccountData &data, const Touchpoint &touchpoint);
    static MarkTexts marks(const AccountData &data);

private:
    static QString dated(const Touchpoint &touchpoint, const QString &what);
};

} // namespace laari::ui
