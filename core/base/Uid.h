// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QRandomGenerator>
#include <QString>

namespace laari {

/// Makes UUID version 7 texts (RFC 9562: 48 bits of Unix milliseconds, then random bits), the names by which rows
/// are known across copies of a book. The generator is passed in, so that a seeded one gives the same uids again.
class UidSource {
public:
    explicit UidSource(const QRandomGenerator &generator) : m_generator(generator) {}
    static UidSource system() { return UidSource(QRandomGenerator::securelySeeded()); }

    /// 36 characters, lower case, as in "01890a5d-ac96-774b-bcce-b302099a8057".
    QString next(const QDateTime &now);

private:
    QRandomGenerator m_generator;
};

} // namespace laari
