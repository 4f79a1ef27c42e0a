// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountData.h"

#include <QWidget>

#include <array>

namespace laari::ui {

class FigureCard;
class Theme;

/// Whom we know of those expected, and what asks for care: who has gone quiet, on whom all rests, whose chair is empty.
/// Each leads to the person, or the first of them; pressed again to the next.
class CoverageStrip final : public QWidget {
    Q_OBJECT

public:
    explicit CoverageStrip(Theme &theme, QWidget *parent = nullptr);

    void setData(const AccountDataPtr &data);
    void retranslate();

Q_SIGNALS:
    void personRequested(laari::StakeholderId person); ///< a person, or the leaver of a chair

private:
    void turnTo(const std::vector<StakeholderId> &people);
    std::vector<StakeholderId> quiet() const; ///< the longest first, those never met last

    AccountDataPtr m_data;
    std::array<FigureCard *, 3> m_roles;
    FigureCard *m_quiet;
    FigureCard *m_rests;
    FigureCard *m_chairs;
    StakeholderId m_shown; ///< to whom was turned last
};

} // namespace laari::ui
