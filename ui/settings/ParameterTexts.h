// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace laari::ui {

/// How one parameter of the trust model is told to its user.
struct ParameterText {
    QString symbol; ///< as in docs/trust-model.md
    QString name;
    QString meaning;
    QString source; ///< where the default is from
    QString unit;   ///< empty, or "days", "points"
};

class ParameterTexts {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::ParameterTexts)

public:
    /// By trust::ParameterInfo::key, in the chosen language.
    static ParameterText of(QLatin1String key);
};

} // namespace laari::ui
