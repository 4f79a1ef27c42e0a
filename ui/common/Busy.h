// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressDialog>

namespace laari::ui {

/// Shows how far work in this thread has come and lets it be cancelled; invisible if it is done within 200 ms.
/// Hand report() to core as its Progress.
class Busy final : public QProgressDialog {
    Q_OBJECT

public:
    Busy(const QString &text, QWidget *parent);
    bool report(qint64 done, qint64 total); ///< false: the user wants it to stop
};

} // namespace laari::ui
