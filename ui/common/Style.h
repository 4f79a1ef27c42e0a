// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace laari::ui {

/// Fusion under the style sheet, with one habit of its own: the letters of menus are underlined only while Alt is
/// held down, so that the window stays calm.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    Style();
    void showLetters(bool shown) { m_letters = shown; }
    bool lettersShown() const { return m_letters; }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

private:
    bool m_letters = false;
};

} // namespace laari::ui
