// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QPushButton;

namespace laari::ui {

class PickEdit;

/// "Who are you?": a name typed, or one of our own people chosen.
class AuthorDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AuthorDialog(const QStringList &known, QWidget *parent = nullptr);
    QString name() const;

private:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void retranslate();

    QLabel *m_title;
    QLabel *m_text;
    PickEdit *m_name;
    QPushButton *m_save;
    QPushButton *m_later;
};

} // namespace laari::ui
