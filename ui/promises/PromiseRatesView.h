// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Promises.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QPushButton;

namespace laari::ui {

/// How promises were kept in a year: in all, by our functions, by who delivers and by accounts. Counts, never a
/// percentage alone.
class PromiseRatesView final : public QWidget {
    Q_OBJECT

public:
    static constexpr int days = 365; ///< of which they are told

    explicit PromiseRatesView(QWidget *parent = nullptr);

    void setRates(const insight::PromiseRates &rates);
    void retranslate();

private:
    static constexpr int groups = 3;
    static constexpr int fewLines = 3; ///< of each group, until all of them are asked for
    static constexpr int lines = 12;

    struct Group {
        QLabel *title = nullptr;
        QPushButton *more = nullptr;
        std::array<QLabel *, lines> names{};
        std::array<QLabel *, lines> counts{};
    };
    static QString countOf(const insight::PromiseKeeper &keeper);
    void show(Group &group, const std::vector<insight::PromiseKeeper> &keepers, const QString &unnamed);

    insight::PromiseRates m_rates;
    QLabel *m_title;
    QLabel *m_all;
    std::array<Group, groups> m_groups;
    bool m_unfolded = false;
};

} // namespace laari::ui
