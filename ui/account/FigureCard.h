// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace laari::ui {

class Theme;

/// A small card: a caption and a figure. Where the figure is pooled, the card leads to what it is pooled from.
class FigureCard final : public QAbstractButton {
    Q_OBJECT

public:
    FigureCard(Theme &theme, const QString &objectName, bool leadsSomewhere, QWidget *parent = nullptr);

    /// `brief` is drawn where the figure has no room.
    void setTexts(const QString &caption, const QString &figure, const QString &toolTip = {},
                  const QString &brief = {});
    QString drawnFigure() const; ///< the one of them for which there is room

    QSize sizeHint() const override; ///< room for its texts
    QSize minimumSizeHint() const override { return {90, 54}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont captionFont() const;
    QFont figureFont() const;

    Theme &m_theme;
    bool m_leads;
    QString m_caption;
    QString m_figure;
    QString m_brief;
};

} // namespace laari::ui
