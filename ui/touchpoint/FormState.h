// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QWidget;

namespace laari::ui {

/// What the fields of a form hold, half-typed words and impossible dates included, by the fields' object names. What
/// the book knows is kept by id and name: restored into a book that has something else under the id, the name stays as
/// if typed.
class FormState {
public:
    static QJsonObject of(const QWidget &form);
    /// Fields that `state` does not speak of stay as they are; what makes no sense is left out. Emits nothing but what
    /// the field named `first` (the one that others depend on) says of a change by the user.
    static void restore(QWidget &form, const QJsonObject &state, const QString &first);
};

} // namespace laari::ui
