// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Busy.h"

#include <QPushButton>

#include <algorithm>

namespace laari::ui {

Busy::Busy(const QString &text, QWidget *parent) : QProgressDialog(parent)
{
    setObjectName(QStringLiteral("busy"));
    setAccessibleName(text);
    setWindowTitle(QStringLiteral("Laari"));
    setWindowModality(Qt::ApplicationModal);
    setMinimumDuration(200);
    setMinimumWidth(380);
    setLabelText(text);
    setCancelButtonText(tr("Cancel"));
    setAutoClose(false);
    setAutoReset(false);
    setRange(0, 1000);
    setValue(0);
}

bool Busy::report(qint64 done, qint64 total)
{
    const int step = total > 0 ? int(std::clamp<qint64>(done * 1000 / total, 0, 999)) : 0;
    if (step != value())
        setValue(step); // a modal one handles events here, so that Cancel is heard
    return !wasCanceled();
}

} // namespace laari::ui
