// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Portfolio.h"

#include <QWidget>

#include <array>

class QLabel;

namespace laari::ui {

class Card;
class ElidedLabel;

/// Customers' revenue and number of accounts in each field, and what of the revenue is at risk.
class FieldTotals final : public QWidget {
    Q_OBJECT

public:
    explicit FieldTotals(QWidget *parent = nullptr);
    void setTotals(const insight::PortfolioTotals &totals);

private:
    void changeEvent(QEvent *event) override;
    void retranslate();

    struct Tile {
        Card *box = nullptr;
        ElidedLabel *name = nullptr;
        QLabel *sum = nullptr;
        ElidedLabel *note = nullptr;
    };
    Tile makeTile(const QString &objectName);
    void setTile(const Tile &tile, const QString &name, const QString &sum, const QString &note, const QString &tip);

    std::array<Tile, insight::portfolioFields> m_fields;
    Tile m_risk;
    insight::PortfolioTotals m_totals;
};

} // namespace laari::ui
