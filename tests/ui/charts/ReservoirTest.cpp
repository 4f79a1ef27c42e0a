// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ReservoirLayout.h"
#include "ui/charts/ReservoirWidget.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <numeric>

namespace laari::ui {
namespace {

constexpr std::array opinions = {
    trust::Opinion{0, 0, 1},          trust::Opinion{1, 0, 0},          trust::Opinion{0, 1, 0},
    trust::Opinion{0.41, 0.21, 0.38}, trust::Opinion{0.9, 0.04, 0.06},  trust::Opinion{0.03, 0.02, 0.95},
    trust::Opinion{0.05, 0.9, 0.05},  trust::Opinion{0.97, 0.01, 0.02}, trust::Opinion{0.335, 0.333, 0.332},
    trust::Opinion{0.02, 0.96, 0.02}};

constexpr std::array inside = {QSizeF(90, 18), QSizeF(120, 18), QSizeF(110, 18)};
constexpr std::array beside = {QSizeF(50, 30), QSizeF(80, 30), QSizeF(78, 30)};

ReservoirLayout layoutOf(const trust::Opinion &opinion, const QRectF &area)
{
    return ReservoirLayout(area, opinion, 100 * (opinion.b + opinion.u / 2), inside, beside);
}

TEST(ReservoirLayout, LayersFillTheTankAndPercentsTheHundred)
{
    const QRectF area(0, 0, 216, 240);
    for (const trust::Opinion &opinion : opinions) {
        const ReservoirLayout layout = layoutOf(opinion, area);
        double height = 0;
        for (const ReservoirLayout::Part &part : layout.parts())
            height += part.rect.height();
        EXPECT_NEAR(height, layout.tank().height(), 1e-9);
        EXPECT_NEAR(layout.part(Layer::Trust).rect.bottom(), layout.tank().bottom(), 1e-9);
        EXPECT_NEAR(layout.part(Layer::Trust).rect.top(), layout.part(Layer::NotKnown).rect.bottom(), 1e-9);
        EXPECT_NEAR(layout.part(Layer::NotKnown).rect.top(), layout.part(Layer::Distrust).rect.bottom(), 1e-9);
        EXPECT_NEAR(layout.part(Layer::Distrust).rect.top(), layout.tank().top(), 1e-9);
        const auto percents = layerPercents(opinion);
        EXPECT_EQ(std::accumulate(percents.begin(), percents.end(), 0), 100);
    }
}

TEST(ReservoirLayout, LabelsNeitherCollideNorLeaveThePicture)
{
    for (const double height : {150.0, 240.0, 700.0}) {
        const QRectF area(0, 0, 216, height);
        for (const trust::Opinion &opinion : opinions) {
            const ReservoirLayout layout = layoutOf(opinion, area);
            for (size_t i = 0; i < 3; ++i) {
                const ReservoirLayout::Part &part = layout.parts()[i];
                EXPECT_EQ(part.label.isEmpty(), part.percent == 0);
                if (part.label.isEmpty())
                    continue;
                EXPECT_TRUE(area.contains(part.label)) << opinion.b << ' ' << opinion.d << ' ' << i;
                for (size_t j = i + 1; j < 3; ++j)
                    EXPECT_FALSE(part.label.intersects(layout.parts()[j].label)) << opinion.b << ' ' << opinion.d;
                if (!part.inside) {
                    EXPECT_GE(part.label.left(), layout.tank().right() + ReservoirLayout::leader - 1e-9);
                }
            }
        }
    }
}

TEST(ReservoirLayout, TheIndexStandsInTheMiddleOfTheHazeForABaseRateOfOneHalf)
{
    const ReservoirLayout layout = layoutOf({0.41, 0.21, 0.38}, QRectF(0, 0, 216, 240));
    EXPECT_NEAR(layout.indexY(), layout.part(Layer::NotKnown).rect.center().y(), 1e-9);
}

TEST(ReservoirWidget, LabelsStayInAPictureThatIsLow)
{
    constexpr int margin = 40;
    Theme theme;
    ReservoirWidget reservoir(theme);
    for (const int height : {84, 110, 150}) {
        reservoir.resize(200, height);
        reservoir.setOpinion({0.2, 0.59, 0.21}, 30);
        QImage picture(200 + 2 * margin, height + 2 * margin, QImage::Format_ARGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.translate(margin, margin);
        reservoir.draw(painter);
        painter.end();
        const QRect inner(margin - 1, margin - 1, 202, height + 2);
        int outside = 0;
        int drawn = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixel(x, y) != qRgb(255, 255, 255))
                    ++(inner.contains(x, y) ? drawn : outside);
        EXPECT_EQ(outside, 0) << height;
        EXPECT_GT(drawn, 1000) << height;
    }
}

TEST(ReservoirWidget, SaysItsFiguresAndMovesOnlyWhereAllowed)
{
    Theme theme;
    ReservoirWidget reservoir(theme);
    reservoir.resize(216, 240);
    reservoir.show();
    reservoir.setOpinion({0.41, 0.21, 0.38}, 60);
    for (const char16_t *figure : {u"60", u"41", u"21", u"38"})
        EXPECT_TRUE(reservoir.accessibleName().contains(QStringView(figure))) << qPrintable(reservoir.accessibleName());
    EXPECT_FALSE(reservoir.isMoving());

    theme.setMotion(false);
    reservoir.setOpinion({0.5, 0.2, 0.3}, 65, ReservoirWidget::Movement::Deposit);
    EXPECT_FALSE(reservoir.isMoving());
    theme.setMotion(true);
    reservoir.setOpinion({0.4, 0.3, 0.3}, 55, ReservoirWidget::Movement::Withdrawal);
    EXPECT_EQ(reservoir.isMoving(), theme.motion());
    EXPECT_EQ(reservoir.trust(), 55);
}

} // namespace
} // namespace laari::ui
