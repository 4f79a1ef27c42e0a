// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Statement.h"
#include "ui/account/AccountData.h"
#include "ui/account/TabModel.h"

namespace laari::ui {

class Theme;

/// The account's touchpoints, newest first.
class TouchpointsModel final : public TabModel {
    Q_OBJECT

public:
    enum Column { Date, Channel, What, Who, Felt, Source, Effect };

    explicit TouchpointsModel(Theme &theme, QObject *parent = nullptr) : TabModel(parent), m_theme(theme) {}

    void setData(const AccountDataPtr &data);

protected:
    int rows() const override { return m_data ? int(m_data->touchpoints.size()) : 0; }
    int columns() const override { return Effect + 1; }
    QVariant cell(int row, int column, int role) const override;
    QString title(int column) const override;
    bool isNumber(int column) const override { return column == Effect; }

private:
    QString text(const Touchpoint &touchpoint, int column,
                 insight::PrivateNotes notes = insight::PrivateNotes::Show) const;
    QVariant sortKey(const Touchpoint &touchpoint, int column) const;

    Theme &m_theme;
    AccountDataPtr m_data;
    QHash<TouchpointId, double> m_effects;
};

} // namespace laari::ui
