// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>

namespace laari::ui {

class Style;

/// The colours of ui.md's table, by what they are for. ink, muted, trust, cxText, distrust and good are text colours
/// too: at least 4.5 : 1 on background, surface, hover and accentSoft.
struct Colours {
    QColor background;
    QColor surface;
    QColor line; ///< hairlines
    QColor ink;
    QColor muted;
    QColor trust;      ///< also the one accent
    QColor onAccent;   ///< text on the accent
    QColor accentSoft; ///< selected row, chip, chosen step
    QColor hover;
    QColor cx;
    QColor cxText;
    QColor distrust;     ///< as text and sign
    QColor distrustFill; ///< as an area beside trust: 1.8 : 1 to it at least, with a texture of its own
    QColor notKnown;
    QColor good;

    friend bool operator==(const Colours &, const Colours &) = default;
};

enum class ThemeMode { FollowDesktop, Light, Dark };

/// Light or dark, following the desktop (palette lightness) unless set, and the application's style sheet and
/// palette made from it. One per program, passed to whoever draws.
///
/// The style sheet knows these kinds, given with setKind():
///   QPushButton, QToolButton  "primary" (accent), "flat" (no frame), "link" (accent text); none: secondary
///   QLabel                    "title" 20 px, "heading" 16 px bold, "section" 14 px bold, "number" 44 px, "caption" 11
///   px muted, "muted",
///                             "strong", "error", "good", "note" (a soft box)
///   QFrame                    "card" (surface, hairline, radius), "bar" (surface), "rule" (a hairline)
///   QLineEdit and the like    "error" (border of distrust), "plain" (no frame)
///   QAbstractItemView         "plain" (no frame: inside a card)
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    /// Light, for what is drawn on paper or into a file: changes nothing of the application.
    static std::unique_ptr<Theme> forPaper();

    static Colours light();
    static Colours dark();

    /// Light while it lives, for what is drawn meanwhile and leaves the window. Says that it changed, so that colours
    /// made earlier are made anew; of the application's style it changes that of `drawn` alone.
    class Light {
    public:
        Light(Theme &theme, const QList<QWidget *> &drawn);
        ~Light();
        Q_DISABLE_COPY_MOVE(Light)

    private:
        Theme *m_theme = nullptr;                             ///< null: it was light before
        QList<std::pair<QPointer<QWidget>, QString>> m_drawn; ///< with their own style sheets
    };

    /// Sets the dynamic property "kind" and polishes anew, so that the style sheet's rule takes hold at once.
    static void setKind(QWidget *widget, const char *kind);

    const Colours &colours() const { return m_colours; }
    bool isDark() const { return m_dark; }
    ThemeMode mode() const { return m_mode; } ///< what the user chose, whatever is shown meanwhile
    /// False where the desktop or the user asks for less motion: nothing animates then.
    bool motion() const { return m_motion; }
    bool wantsMotion() const { return m_wantsMotion; } ///< what the user asked for, whatever the desktop says

    void setMode(ThemeMode mode); ///< the user's choice: it also ends what was shown meanwhile
    /// Shown instead of the user's choice, which stays what it is and is what is kept; nothing: the choice again.
    void showMeanwhile(std::optional<ThemeMode> mode);
    void setMotion(bool motion);

Q_SIGNALS:
    void changed(); ///< colours differ: repaint, rebuild chart colours

private:
    struct Paper {};
    explicit Theme(Paper);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void apply();
    void showLetters(bool shown);
    bool probeDesktop() const;

    Colours m_colours;
    ThemeMode m_mode = ThemeMode::FollowDesktop;
    std::optional<ThemeMode> m_meanwhile;
    bool m_desktopDark = false;
    bool m_dark = false;
    bool m_motion = true;
    bool m_wantsMotion = true;
    bool m_applying = false;
    Style *m_style; ///< the application owns it; null on paper
};

} // namespace laari::ui
