// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRows.h"
#include "core/model/Codes.h"

#include <QStringBuilder>

namespace laari::exchange {

/// A record as read, before any name in it is looked up.
struct TouchpointRows::Row {
    qint64 line = 0;
    QString account;
    QString person;
    QString cause;
    QString function;
    QString partner;
    QString label; ///< names this failure
    QString mends; ///< the label of the failure that this mends
    Touchpoint touchpoint;
    ImportCells cells; ///< of a failure with a label

    struct Folded { ///< names as they are compared
        QString account;
        QString person;
        QString cause;
        QString label;
        QString mends;
        QString function;
        QString partner;
    } folded;

    /// Neither named nor naming another.
    bool isPlain() const { return label.isEmpty() && mends.isEmpty(); }

    /// How an import knows a failure again, by its folded label.
    QString keyOf(const QString &failure) const
    {
        return failure.isEmpty() ? QString() : folded.account + u'\n' + failure;
    }

    /// What it says, the same in whatever language, order of columns or spelling of dates it was said.
    QString content() const
    {
        const auto step = [](std::optional<int> value) { return value ? QString::number(*value) : QString(); };
        const QChar end = u'\x1F';
        return folded.account % end % folded.person % end % QString::number(touchpoint.day.value) % end %
               (touchpoint.time ? touchpoint.time->toString(Qt::ISODate) : QString()) % end %
               codeOf(touchpoint.channel) % end % codeOf(touchpoint.importance) % end % step(touchpoint.emotion) % end %
               step(touchpoint.effectiveness) % end % step(touchpoint.ease) % end % codeOf(touchpoint.factor) % end %
               codeOf(touchpoint.source) % end % folded.cause % end % folded.label % end % folded.mends % end %
               folded.function % end % folded.partner % end % touchpoint.note;
    }
};

} // namespace laari::exchange
