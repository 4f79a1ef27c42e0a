// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace laari::ui {

class ExperienceModel;
class Theme;

/// Draws how many encounters there were at each of five steps: a bar in five parts, the worst on the left, each with
/// its number where it fits.
class StepsDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    StepsDelegate(Theme &theme, const ExperienceModel &model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
    const ExperienceModel &m_model;
};

} // namespace laari::ui
