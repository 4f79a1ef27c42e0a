// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLabel;

namespace laari::ui {

/// A field with its label, a hint and, when it was refused, a sentence that says why. The label is the field's
/// accessible name; the hint or the error its accessible description.
class FieldRow final : public QWidget {
    Q_OBJECT

public:
    enum class LabelPlace { Left, Above };

    /// `focus` takes the focus for the field where that is not the field itself.
    FieldRow(QWidget *field, LabelPlace place, QWidget *parent = nullptr, QWidget *focus = nullptr);

    void setLabel(const QString &text);
    void setHint(const QString &text);
    /// Says it in the chosen language, also after that changes. What was typed stays.
    void setError(const Error &error);
    void clearError();
    bool hasError() const { return m_error.has_value(); }
    const std::optional<Error> &error() const { return m_error; }
    QWidget *field() const { return m_field; }
    void focusField();
    /// For rows narrower than what they stand in, whose heights nobody asks by their own width.
    void keepMessageWhole();

    /// Makes the labels of rows that stand on the left equally wide.
    static void alignLabels(const QList<FieldRow *> &rows, int least = 96);
    /// Shows the first row that has an error, scrolls to it and gives it the focus. False: there is none.
    static bool focusFirstError(const QList<FieldRow *> &rows);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mark(const char *kind);
    void showMessage();
    void fitMessage();

    QWidget *m_field;
    QWidget *m_focus;
    QLabel *m_label;
    QLabel *m_message;
    QString m_hint;
    std::optional<Error> m_error;
    bool m_described = false;
    bool m_keepsWhole = false;
};

} // namespace laari::ui
