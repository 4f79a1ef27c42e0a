// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Stakeholder.h"

#include <QWidget>

#include <vector>

namespace laari::ui {

class Theme;

/// A dot for every person on the scale of trust, a row for every role: never only a mean. Hollow at the middle of the
/// scale: nothing known yet.
class RoleDistribution final : public QWidget {
    Q_OBJECT

public:
    struct Person {
        StakeholderId id;
        QString name;
        Role role = Role::Contact;
        int influence = 3;
        double trust = 50;
        double u = 1;       ///< not known, 0 to 1
        bool known = false; ///< has any evidence
    };

    explicit RoleDistribution(Theme &theme, QWidget *parent = nullptr);

    /// `unnamedDeciders`: expected but not named; drawn as empty places.
    void setPeople(std::vector<Person> people, int unnamedDeciders);

    QSize sizeHint() const override { return {360, 132}; }
    QSize minimumSizeHint() const override { return {240, 100}; }

Q_SIGNALS:
    void personActivated(laari::StakeholderId person);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Dot {
        QPointF at;
        double radius = 5;
        const Person *person = nullptr; ///< null: expected but not named
    };
    std::vector<Dot> dots() const;
    const Dot *dotAt(const std::vector<Dot> &dots, QPointF at) const;
    QRectF plot() const;
    void retranslate();

    Theme &m_theme;
    std::vector<Person> m_people;
    int m_unnamedDeciders = 0;
};

} // namespace laari::ui
