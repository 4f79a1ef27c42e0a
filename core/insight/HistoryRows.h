// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/History.h"
#include "core/insight/HistoryNames.h"

#include <QJsonObject>

namespace laari::insight {

// From the columns of logged rows, as resources/migrations have them, to what a user has words for.

/// The columns of a logged row; empty if the text is no JSON object.
QJsonObject columnsOf(const QString &json);

/// What the updates of a subject's own row, in the order in which they came, changed in the end. Columns that no user
/// knows, and values that do not fit theirs, are left out.
Result<std::vector<FieldChange>> rowChanges(const std::vector<const RowChange *> &rows, HistoryNames &names);

/// What came and went in a table of parts (`rows` are of one table, in order). A part that went and came again alike
/// is none; one that differs is one change.
Result<std::vector<FieldChange>> partChanges(const std::vector<const RowChange *> &rows, HistoryNames &names);

/// What became of the account's trust goal in the end (`rows` of its table, in order): nothing before one that was set,
/// nothing after one that was removed.
Result<std::vector<FieldChange>> goalChanges(const std::vector<const RowChange *> &rows, HistoryNames &names);

/// Of a removed row of people, touchpoints or accounts.
SubjectName removedName(const RowChange &row);

/// Whether it is the row of an account's unnamed contact, of which users know nothing.
bool isUnnamedContact(const RowChange &row);

} // namespace laari::insight
