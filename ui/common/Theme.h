// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>

namespace laari::ui {

/// The colours of ui.md's table, by what they are for.
struct Colours {
    QColor background;
    QColor surface;
    QColor line;     ///< hairlines
    QColor ink;
    QColor muted;
    QColor trust;    ///< also the one accent
    QColor onAccent; ///< text on the accent
    QColor accentSoft; ///< selected row, chip, chosen step
    QColor hover;
    QColor cx;
    QColor cxText;
    QColor distrust;
    QColor notKnown;
    QColor good;
};

enum class ThemeMode { FollowDesktop, Light, Dark };

/// Light or dark, following the desktop (palette lightness) unless set, and the application's style sheet and
/// palette made from it. One per program, passed to whoever draws.
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    const Colours &colours() const { return m_colours; }
    bool isDark() const { return m_dark; }
    ThemeMode mode() const { return m_mode; }
    /// False where the desktop or the user asks for less motion: nothing animates then.
    bool motion() const { return m_motion; }

    void setMode(ThemeMode mode);
    void setMotion(bool motion);

Q_SIGNALS:
    void changed(); ///< colours differ: repaint, rebuild chart colours

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void apply();

    Colours m_colours;
    ThemeMode m_mode = ThemeMode::FollowDesktop;
    bool m_dark = false;
    bool m_motion = true;
};

} // namespace laari::ui
