// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Portfolio.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace laari::ui {

class Theme;

/// Customers, prospects, lost and competitors' customers below each other on the scale of trust, a dot an account:
/// never only a mean. Hollow where too little is known. Arrow keys go to the next dot, Enter opens it.
class StageComparison final : public QWidget {
    Q_OBJECT

public:
    explicit StageComparison(Theme &theme, QWidget *parent = nullptr);

    void setRows(std::vector<insight::PortfolioRow> rows, Day today, Day earlier);
    void select(std::optional<AccountId> account); ///< emits nothing

    struct Dot {
        size_t row = 0; ///< of those given
        QPointF at;
    };
    const std::vector<Dot> &dots() const { return m_dots; }
    const std::vector<insight::PortfolioRow> &rows() const { return m_rows; }

    QSize sizeHint() const override { return {640, 460}; }
    QSize minimumSizeHint() const override { return {320, 260}; }

Q_SIGNALS:
    void accountSelected(laari::AccountId account); ///< by the user
    void accountActivated(laari::AccountId account);

private:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    QRectF plot() const;
    double laneHeight() const;
    void arrange();
    void tell();
    std::optional<size_t> dotAt(QPointF point) const;
    std::optional<size_t> selectedDot() const;
    void choose(size_t dot);

    Theme &m_theme;
    std::vector<insight::PortfolioRow> m_rows;
    Day m_today;
    Day m_earlier;
    std::vector<Dot> m_dots; ///< lane by lane, from low trust to high
    double m_radius = 5;
    std::optional<AccountId> m_selected;
};

} // namespace laari::ui
