// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace laari::ui {

/// Another widget, drawn larger: its letters and lines as they are drawn at a desk, times a factor, so that they are
/// read from afar. It shows only; a click tells where it was, in the other's own pixels.
class Magnified final : public QWidget {
    Q_OBJECT

public:
    /// Takes `inner`, which stays out of sight.
    explicit Magnified(QWidget *inner, QWidget *parent = nullptr);

    void setFactor(double factor);
    double factor() const { return m_factor; }

Q_SIGNALS:
    void clicked(QPointF at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void fit();

    QWidget *m_inner;
    double m_factor = 1;
};

} // namespace laari::ui
