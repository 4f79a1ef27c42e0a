// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

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
    /// Empty: all is well again. What was typed stays.
    void setError(const QString &text);
    bool hasError() const;
    QString errorText() const;
    QWidget *field() const { return m_field; }
    void focusField();

    /// Makes the labels of rows that stand on the left equally wide.
    static void alignLabels(const QList<FieldRow *> &rows);
    /// Shows the first row that has an error, scrolls to it and gives it the focus. False: there is none.
    static bool focusFirstError(const QList<FieldRow *> &rows);

private:
    void showMessage();

    QWidget *m_field;
    QWidget *m_focus;
    QLabel *m_label;
    QLabel *m_message;
    QString m_hint;
    QString m_error;
};

} // namespace laari::ui
