// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace laari::ui {

class Theme;

/// What the three layers of a drawn reservoir are, each with its word.
class LayerKey final : public QWidget {
    Q_OBJECT

public:
    explicit LayerKey(Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Theme &m_theme;
};

} // namespace laari::ui
