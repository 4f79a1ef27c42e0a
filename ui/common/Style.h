// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace laari::ui {

/// Fusion under the style sheet, with habits of its own: the letters of menus are underlined only while Alt is held
/// down, so that the window stays calm; and the focus is shown by the accent alone.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    Style();
    void showLetters(bool shown) { m_letters = shown; }
    bool lettersShown() const { return m_letters; }
    /// Labels show what they are told, names with angle brackets too; markup is for those that ask for it.
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    bool m_letters = false;
};

} // namespace laari::ui
