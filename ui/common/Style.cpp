// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Style.h"

#include <QStyleFactory>

namespace laari::ui {

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    if (hint == SH_UnderlineShortcut)
        return m_letters ? 1 : 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace laari::ui
