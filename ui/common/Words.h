// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Portfolio.h"
#include "core/model/Account.h"
#include "core/model/ListItem.h"
#include "core/model/Stakeholder.h"
#include "core/model/Touchpoint.h"
#include "core/store/Backups.h"
#include "core/store/Change.h"

#include <QCoreApplication>
#include <QString>

namespace laari::ui {

/// The interface's words for the model's values, in the chosen language. Roles, lifecycle, importance, source and
/// bands are in lower case, as they stand inside a sentence; capital() makes them a heading or a choice.
class Words {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::Words)

public:
    static QString of(Lifecycle stage);
    static QString of(Role role);
    static QString of(Channel channel);
    static QString of(Importance importance);
    static QString of(Source source);
    static QString of(Presence presence);
    static QString of(TrustFactor factor);
    static QString of(RecordedAs kind); ///< "promise kept"
    static QString of(ActionKind action);
    static QString of(BackupReason reason);           ///< why it was made: "before an import"
    static QString of(insight::PortfolioField field); ///< a name: capital as it is
    static QString of(ListKind list);
    static QString of(const ListItem &item); ///< the name in the chosen language
    static QString emotion(int step);        ///< 1 Upset … 5 Delighted
    static QString effectiveness(int step);
    static QString ease(int step);
    static QString dontKnow();     ///< Don't know
    static QString organisation(); ///< name of the built-in unnamed contact
    /// A person's trust in a word: high, fair, thin, low, not known. `trust` 0 to 100, `u` 0 to 1.
    static QString trustBand(double trust, double u);
    static QString capital(QString word); ///< the first letter in upper case
};

} // namespace laari::ui
