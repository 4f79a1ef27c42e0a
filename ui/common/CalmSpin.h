// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWheelEvent>

namespace laari::ui {

/// A spin box that the wheel turns only when it has the focus: scrolling the page must not change what is set.
template <typename Spin> class CalmSpin final : public Spin {
public:
    using Spin::Spin;

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (Spin::hasFocus())
            Spin::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace laari::ui
