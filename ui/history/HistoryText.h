// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/History.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace laari::ui {

/// A line under the name of an action; the label may be empty.
struct HistoryLine {
    QString label;
    QString text;
};

/// History in plain words.
class HistoryText {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::HistoryText)

public:
    static QString who(const insight::HistoryStep &step);
    static QString action(const insight::HistoryStep &step); ///< Edit account; Undo “Edit account”
    /// What was removed, or each field that changed: "Owner", "Aino Laine → Mikko Heinonen".
    static std::vector<HistoryLine> lines(const insight::HistoryStep &step);
    static QString sentence(const insight::HistoryStep &step); ///< all of it in one line
    static QString subject(const insight::SubjectName &name);  ///< Noora Ström; Delivery, 4 May 2026

private:
    static QString removed(const insight::HistoryStep &step);
};

} // namespace laari::ui
