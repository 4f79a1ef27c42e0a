// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountData.h"

#include <QWidget>

namespace laari::ui {

class FigureCard;
class Theme;

/// What always stands beside the index: how much it would carry, whom it knows, how fresh it is and whose word it is.
class FigureRow final : public QWidget {
    Q_OBJECT

public:
    explicit FigureRow(Theme &theme, QWidget *parent = nullptr);

    void setData(const AccountDataPtr &data);
    void retranslate();

Q_SIGNALS:
    void peopleRequested(); ///< the distribution behind a pooled number
    void touchpointsRequested();
    void carryingRequested(); ///< the picture of the reservoir falling

private:
    AccountDataPtr m_data;
    FigureCard *m_carries;
    FigureCard *m_deciders;
    FigureCard *m_known;
    FigureCard *m_contact;
    FigureCard *m_heard;
    FigureCard *m_trails;
};

} // namespace laari::ui
