// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportColumns.h"

#include <QString>

#include <map>

namespace laari::exchange {

/// What a record says, cell by cell, each normalised so that the same in another language or format is the same. Kept
/// with what became of the record: a later import changes only what its file says otherwise, so that what was edited
/// in the book since stays.
class ImportCells {
public:
    ImportCells() = default;
    /// As ImportedRecord keeps them; what is no such text says nothing.
    static ImportCells fromJson(const QString &json);
    QString toJson() const;

    void say(Field field, const QString &said); ///< an empty cell says nothing
    QString said(Field field) const;

    bool tellsNews(Field field, const ImportCells &earlier) const; ///< never of an empty cell
    bool tellsNews(const ImportCells &earlier) const;
    /// These, and of the fields that they leave empty the earlier ones.
    ImportCells over(const ImportCells &earlier) const;

private:
    std::map<Field, QString> m_said;
};

} // namespace laari::exchange
