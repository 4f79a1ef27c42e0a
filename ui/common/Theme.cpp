// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include "ui/common/CheckableButtons.h"
#include "ui/common/EnterKey.h"
#include "ui/common/HiddenViews.h"
#include "ui/common/Style.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFont>
#include <QKeyEvent>
#include <QPalette>
#include <QStyle>
#include <QWidget>

#include <utility>

/// resources/ui.qrc lies in a static library, which the linker else leaves out. The macro wants no namespace around it.
static void initResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace laari::ui {

namespace {

constexpr int textPixels = 13;

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.background);
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.background);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, c.distrust);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.muted);
    palette.setColor(QPalette::Shadow, c.line);
    palette.setColor(QPalette::Highlight, c.trust);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.trust);
    palette.setColor(QPalette::LinkVisited, c.trust);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.ink);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

/// resources/theme/laari.qss with its @tokens@ filled in.
QString styleSheetOf(const Colours &c, bool dark)
{
    QFile file(QStringLiteral(":/laari/theme/laari.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1String, QColor> tokens[] = {
        {QLatin1String("@background@"), c.background},
        {QLatin1String("@surface@"), c.surface},
        {QLatin1String("@line@"), c.line},
        {QLatin1String("@ink@"), c.ink},
        {QLatin1String("@muted@"), c.muted},
        {QLatin1String("@trust@"), c.trust},
        {QLatin1String("@onAccent@"), c.onAccent},
        {QLatin1String("@accentSoft@"), c.accentSoft},
        {QLatin1String("@hover@"), c.hover},
        {QLatin1String("@cxText@"), c.cxText},
        {QLatin1String("@distrust@"), c.distrust},
        {QLatin1String("@notKnown@"), c.notKnown},
        {QLatin1String("@good@"), c.good},
        {QLatin1String("@accentHover@"), dark ? c.trust.lighter(110) : c.trust.darker(112)},
        {QLatin1String("@accentPressed@"), dark ? c.trust.darker(110) : c.trust.darker(128)},
    };
    for (const auto &[token, colour] : tokens)
        sheet.replace(token, colour.name());
    sheet.replace(QLatin1String("@mode@"), dark ? QLatin1String("dark") : QLatin1String("light"));
    return sheet;
}

/// Desktops that ask for less motion make the style's animations last no time.
bool desktopAllowsMotion()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

} // namespace

Colours Theme::light()
{
    Colours c;
    c.background = QColor(0xF6F6F3);
    c.surface = QColor(0xFFFFFF);
    c.line = QColor(0xE2E5E9);
    c.ink = QColor(0x1D2730);
    c.muted = QColor(0x64707D);
    c.trust = QColor(0x1F6F8B);
    c.onAccent = QColor(0xFFFFFF);
    c.accentSoft = QColor(0xEEF5F8);
    c.hover = QColor(0xF4F6F6);
    c.cx = QColor(0xC97A1A);
    c.cxText = QColor(0x8F550B);
    c.distrust = QColor(0x6E2430);
    c.distrustFill = QColor(0x6E2430);
    c.notKnown = QColor(0xB9C3CC);
    c.good = QColor(0x2F7D5B);
    return c;
}

Colours Theme::dark()
{
    Colours c;
    c.background = QColor(0x11171C);
    c.surface = QColor(0x192127);
    c.line = QColor(0x2B353D);
    c.ink = QColor(0xE7ECF0);
    c.muted = QColor(0x93A1AE);
    c.trust = QColor(0x5BB5D1);
    c.onAccent = QColor(0x0E1A20);
    c.accentSoft = QColor(0x223038);
    c.hover = QColor(0x1F2930);
    c.cx = QColor(0xF0A84A);
    c.cxText = QColor(0xF0A84A);
    c.distrust = QColor(0xE8A0A8);
    c.distrustFill = QColor(0x70565D);
    c.notKnown = QColor(0x4A5763);
    c.good = QColor(0x6CC29A);
    return c;
}

void Theme::setKind(QWidget *widget, const char *kind)
{
    widget->setProperty("kind", QString::fromLatin1(kind));
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // it will be, with its kind
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

Theme::Theme(QObject *parent) : QObject(parent), m_style(new Style)
{
    initResources();
    m_desktopDark = isDarkPalette(QGuiApplication::palette());
    m_motion = desktopAllowsMotion();
    QApplication::setStyle(m_style);
    QFont font = QApplication::font();
    font.setPixelSize(textPixels);
    QApplication::setFont(font);
    apply();
    qApp->installEventFilter(this);
    new EnterKey(this);
    new CheckableButtons(this);
    new HiddenViews(this);
}

Theme::Theme(Paper) : m_colours(light()), m_mode(ThemeMode::Light), m_motion(false), m_style(nullptr) {}

std::unique_ptr<Theme> Theme::forPaper()
{
    return std::unique_ptr<Theme>(new Theme(Paper{}));
}

Theme::Light::Light(Theme &theme, const QList<QWidget *> &drawn)
{
    if (!theme.m_dark)
        return;
    m_theme = &theme;
    theme.m_colours = light();
    theme.m_dark = false;
    for (QWidget *widget : drawn) {
        m_drawn.append({widget, widget->styleSheet()});
        widget->setPalette(paletteOf(theme.m_colours));
        widget->setStyleSheet(styleSheetOf(theme.m_colours, false) + widget->styleSheet());
    }
    Q_EMIT theme.changed();
}

Theme::Light::~Light()
{
    if (!m_theme)
        return;
    m_theme->m_colours = dark();
    m_theme->m_dark = true;
    for (const auto &[widget, sheet] : m_drawn) {
        if (!widget)
            continue;
        widget->setStyleSheet(sheet);
        widget->setPalette(QPalette());
    }
    Q_EMIT m_theme->changed();
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode && !m_meanwhile)
        return;
    m_mode = mode;
    m_meanwhile.reset();
    apply();
}

void Theme::showMeanwhile(std::optional<ThemeMode> mode)
{
    if (mode == m_meanwhile)
        return;
    m_meanwhile = mode;
    apply();
}

void Theme::setMotion(bool motion)
{
    m_wantsMotion = motion;
    m_motion = motion && desktopAllowsMotion();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (m_applying)
        return false;
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp) {
        // Not our own doing: whatever the palette is now is what the desktop, or whoever stands for it, wants.
        if (QGuiApplication::palette().color(QPalette::Window) != m_colours.background) {
            m_desktopDark = isDarkPalette(QGuiApplication::palette());
            apply();
        }
    } else if (event->type() == QEvent::ThemeChange) {
        const bool dark = probeDesktop();
        setMotion(m_wantsMotion);
        if (dark != m_desktopDark) {
            m_desktopDark = dark;
            apply();
        }
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            showLetters(event->type() == QEvent::KeyPress);
    } else if (event->type() == QEvent::ApplicationDeactivate) {
        showLetters(false);
    }
    return false;
}

void Theme::showLetters(bool shown)
{
    if (m_style->lettersShown() == shown)
        return;
    m_style->showLetters(shown);
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        widget->update();
}

bool Theme::probeDesktop() const
{
    // Our palette covers the desktop's; an empty one lets it through for a moment. Qt 6.4 has no other public way.
    auto *self = const_cast<Theme *>(this);
    self->m_applying = true;
    const QPalette ours = QGuiApplication::palette();
    QGuiApplication::setPalette(QPalette());
    const bool dark = isDarkPalette(QGuiApplication::palette());
    QGuiApplication::setPalette(ours);
    self->m_applying = false;
    return dark;
}

void Theme::apply()
{
    const ThemeMode shown = m_meanwhile.value_or(m_mode);
    m_dark = shown == ThemeMode::Dark || (shown == ThemeMode::FollowDesktop && m_desktopDark);
    const Colours colours = m_dark ? dark() : light();
    if (colours == m_colours && !qApp->styleSheet().isEmpty()) {
        QApplication::setPalette(paletteOf(colours));
        return;
    }
    m_colours = colours;
    m_applying = true;
    QApplication::setPalette(paletteOf(m_colours));
    qApp->setStyleSheet(styleSheetOf(m_colours, m_dark));
    m_applying = false;
    Q_EMIT changed();
}

} // namespace laari::ui
