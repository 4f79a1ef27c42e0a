// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace laari::ui {

class Theme;
class ValueModel;

/// Draws expectation against experience: a hollow and a full dot on a scale of five steps and what lies between them,
/// with a small dot for each of the people behind them.
class ValueDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    ValueDelegate(Theme &theme, const ValueModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
    const ValueModel &m_model;
};

} // namespace laari::ui
