// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/ReportContent.h"

#include <QPainter>

namespace laari::ui {

class Theme;

// The window's own charts, drawn on paper as lines and text, never as a copy of a screen.

/// With its legend under it.
void paintTrustChart(QPainter &painter, const QRectF &box, const AccountPictures &account, Theme &theme);
void paintPortfolio(QPainter &painter, const QRectF &box, const PortfolioPictures &portfolio, Theme &theme);
void paintReservoir(QPainter &painter, const QRectF &box, const AccountPictures &account, Theme &theme);

} // namespace laari::ui
