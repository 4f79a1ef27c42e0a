// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiContext.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace laari::ui {

class DialogFrame;

/// Asks for the name under which the portfolio is kept as it is shown now.
class ViewNameDialog final : public QDialog {
    Q_OBJECT

public:
    /// `taken`: names of views, each of which the new one would replace.
    ViewNameDialog(UiContext &context, const QStringList &taken, QWidget *parent);
    ~ViewNameDialog() override;
    QString name() const;

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void tell();

    QStringList m_taken;
    DialogFrame *m_frame;
    QLabel *m_label;
    QLineEdit *m_name;
};

} // namespace laari::ui
