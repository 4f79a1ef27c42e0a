// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AccountFigures.h"
#include "ui/common/UiContext.h"

#include <QDialog>

class QLabel;

namespace laari::ui {

class DialogFrame;
class ReservoirSteps;

/// How many serious failures the reservoir would carry, as a picture of it falling.
class CarryingDialog final : public QDialog {
    Q_OBJECT

public:
    CarryingDialog(UiContext &context, const QString &account, Day today, const insight::CarryingPicture &picture,
                   QWidget *parent);

    static QString sentence(const insight::CarryingPicture &picture);               ///< the whole in one
    static QString stepSentence(const insight::CarryingPicture &picture, int step); ///< 0: today

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tellStep();

    QString m_account;
    Day m_today;
    insight::CarryingPicture m_picture;
    DialogFrame *m_frame;
    QLabel *m_sentence;
    ReservoirSteps *m_steps;
    QLabel *m_step;
    QLabel *m_about;
    bool m_fallen = false;
};

} // namespace laari::ui
