// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRows.h"
#include "core/model/Codes.h"
#include "core/store/FoldedName.h"

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

    QString keyOf(const QString &failure) const
    {
        return failure.isEmpty() ? QString() : foldedName(account) + u'\n' + foldedName(failure);
    }

    /// What it says, the same in whatever language, order of columns or spelling of dates it was said.
    QString content() const
    {
        const auto step = [](std::optional<int> value) { return value ? QString::number(*value) : QString(); };
        return QStringList{foldedName(account),
                           foldedName(person),
                           QString::number(touchpoint.day.value),
                           touchpoint.time ? touchpoint.time->toString(Qt::ISODate) : QString(),
                           codeOf(touchpoint.channel).toString(),
                           codeOf(touchpoint.importance).toString(),
                           step(touchpoint.emotion),
                           step(touchpoint.effectiveness),
                           step(touchpoint.ease),
                           codeOf(touchpoint.factor).toString(),
                           codeOf(touchpoint.source).toString(),
                           foldedName(cause),
                           foldedName(label),
                           foldedName(mends),
                           foldedName(function),
                           foldedName(partner),
                           touchpoint.note}
            .join(u'\x1F');
    }
};

} // namespace laari::exchange
