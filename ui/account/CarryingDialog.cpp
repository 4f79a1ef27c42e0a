// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/CarryingDialog.h"

#include "ui/charts/LayerKey.h"
#include "ui/charts/ReservoirSteps.h"
#include "ui/common/CopyOut.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace laari::ui {

namespace {

constexpr int pictureWidth = 720;
constexpr int pictureHeight = 300;

QLabel *wrapped(const char *kind)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    if (kind)
        Theme::setKind(label, kind);
    return label;
}

} // namespace

CarryingDialog::CarryingDialog(UiContext &context, const QString &account, Day today,
                               const insight::CarryingPicture &picture, QWidget *parent)
    : QDialog(parent), m_account(account), m_today(today), m_picture(picture),
      m_frame(new DialogFrame(this, context, QStringLiteral("carrying"), pictureWidth)), m_sentence(wrapped("strong")),
      m_steps(new ReservoirSteps(context.theme)), m_step(wrapped(nullptr)), m_about(wrapped("muted"))
{
    setObjectName(QStringLiteral("carryingDialog"));
    m_sentence->setObjectName(QStringLiteral("carryingSentence"));
    m_step->setObjectName(QStringLiteral("carryingStep"));
    m_steps->setMinimumHeight(pictureHeight);
    CopyOut::setSubject(this, account);
    m_steps->setVisible(!picture.failures.empty());
    m_step->setVisible(!picture.failures.empty());
    auto *key = new LayerKey(context.theme);
    key->setVisible(!picture.failures.empty());
    CopyOut::markPicture(m_steps, key);
    QVBoxLayout *body = m_frame->body();
    body->setSpacing(12);
    body->addWidget(m_sentence);
    body->addWidget(m_steps, 1);
    body->addWidget(key, 0, Qt::AlignHCenter);
    body->addWidget(m_step);
    body->addWidget(m_about);
    m_frame->cancelButton()->hide();
    connect(m_frame->saveButton(), &QPushButton::clicked, this, &QDialog::accept);
    connect(m_steps, &ReservoirSteps::currentChanged, this, &CarryingDialog::tellStep);
    retranslate();
    m_steps->setCurrent(m_steps->count() - 1); // where it ends
    tellStep();
    m_frame->fit();
    m_steps->setFocus();
}

QString CarryingDialog::sentence(const insight::CarryingPicture &picture)
{
    if (picture.opinion.u >= 1)
        return tr("Nothing is known of the customer's trust yet: there is nothing that could carry a failure.");
    const QString now = Format::number(picture.trust);
    if (picture.failures.empty())
        return tr("The trust index is %1, below 50 already: the reservoir carries no serious failure.").arg(now);
    const QString last = Format::number(picture.failures.back().lowest);
    // It would be false to blame the failure for what is on its way already.
    if (picture.carries == 0 && std::lround(picture.lowestWithout) < 50)
        return tr("Even without a failure the trust index would fall from %1 to %2, below 50, if nobody is in touch. A "
                  "single serious failure would take it to %3.")
            .arg(now, Format::number(picture.lowestWithout), last);
    if (picture.carries == 0)
        return tr("A single serious failure would take the trust index from %1 to %2, below 50.").arg(now, last);
    if (picture.failures.back().holds)
        return tr("The reservoir would carry %n serious failures a week apart, and perhaps more: the trust index would "
                  "fall from %1 to %2.",
                  nullptr, picture.carries)
            .arg(now, last);
    const QString held = Format::number(picture.failures[size_t(picture.carries) - 1].lowest);
    return tr("The reservoir would carry %n serious failures a week apart: the trust index would fall from %1 to %2. "
              "One "
              "more would take it to %3, below 50.",
              nullptr, picture.carries)
        .arg(now, held, last);
}

QString CarryingDialog::stepSentence(const insight::CarryingPicture &picture, int step)
{
    if (step == 0)
        return tr("Today the trust index is %1.").arg(Format::number(picture.trust));
    const trust::CarriedFailure &failure = picture.failures[size_t(step) - 1];
    const QString lowest = Format::number(failure.lowest);
    //: %1 which failure, %2 its date, %3 a date, %4 a trust index
    return (failure.holds ? tr("After failure %1 on %2 the trust index would be at its lowest on %3: %4. It holds.")
                          : tr("After failure %1 on %2 the trust index would be at its lowest on %3: %4, below 50. It "
                               "does not hold."))
        .arg(QString::number(step), Format::date(failure.day), Format::date(failure.lowestOn), lowest);
}

void CarryingDialog::tellStep()
{
    if (!m_picture.failures.empty())
        m_step->setText(stepSentence(m_picture, m_steps->current()));
}

void CarryingDialog::retranslate()
{
    m_frame->setTitle(tr("What the reservoir would carry"));
    CopyOut::setTitle(m_steps, tr("What the reservoir would carry"));
    setWindowTitle(tr("What the reservoir would carry: %1").arg(m_account));
    m_frame->setButton(m_frame->saveButton(), tr("Close"), QStringLiteral("↵"));
    m_sentence->setText(sentence(m_picture));
    QString about =
        tr("Our estimate. Each failure is a serious one without a stated cause, felt by everyone of whom we "
           "know something, the first today and then one a week.");
    if (!m_picture.failures.empty())
        about += u' ' + tr("Shown is the lowest day of the half-year after each, if it were the last.");
    m_about->setText(about);
    CopyOut::setNote(m_steps, m_sentence->text() + u' ' + about);
    std::vector<ReservoirSteps::Step> steps;
    if (!m_picture.failures.empty())
        //: under the drawn reservoir: as it is now
        steps.push_back({m_picture.opinion, m_picture.trust, true, tr("today"), stepSentence(m_picture, 0)});
    for (const trust::CarriedFailure &failure : m_picture.failures) {
        const int number = int(steps.size());
        //: under the drawn reservoir: after so many; Finnish: "2. virhe"
        steps.push_back({failure.opinion, failure.lowest, failure.holds, tr("failure %1").arg(number),
                         stepSentence(m_picture, number)});
    }
    m_steps->setSteps(steps);
    m_steps->setAccessibleName(
        tr("The reservoir after each failure. Left and right move through the failures. %1").arg(m_sentence->text()));
    tellStep();
}

void CarryingDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_fallen)
        m_steps->fall();
    m_fallen = true;
}

void CarryingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_frame->fit();
    }
}

} // namespace laari::ui
