// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace laari::ui {

class Theme;

/// Times of cases, a row a group: a dot for each case, the box of the quartiles with the median in it, the target as a
/// line across the row. Never only a mean.
class LoopTimesChart final : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString name;
        std::vector<double> hours; ///< sorted
        bool hasBox = false;       ///< enough of them for quartiles to say anything
        double lower = 0;
        double median = 0;
        double upper = 0;
        double target = 0; ///< 0: none
    };

    explicit LoopTimesChart(Theme &theme, QWidget *parent = nullptr);

    void setRows(std::vector<Row> rows);
    const std::vector<Row> &rows() const { return m_rows; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
    void paintAxis(QPainter &painter, const QRectF &plot) const;
    void paintRow(QPainter &painter, const QRectF &plot, size_t row) const;
    double xOf(const QRectF &plot, double hours) const;

    Theme &m_theme;
    std::vector<Row> m_rows;
    double m_step = 1; ///< between the axis's hours
    double m_most = 1; ///< hours at the right end
};

} // namespace laari::ui
