// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/LoopSection.h"

#include "ui/common/CalmSpin.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr int hoursWidth = 128;
constexpr int timeWidth = 84;
constexpr int mostHours = 400;

} // namespace

LoopSection::LoopSection(Book &book, UiContext &context, QWidget *parent)
    : Card(parent), m_book(book), m_context(context), m_title(new SectionTitle(this)), m_about(new QLabel(this)),
      m_hours(new CalmSpin<QSpinBox>(this)), m_hoursLabel(new QLabel(this)), m_from(new CalmSpin<QTimeEdit>(this)),
      m_dash(new QLabel(QStringLiteral("–"), this)), m_to(new CalmSpin<QTimeEdit>(this)), m_dayLabel(new QLabel(this)),
      m_error(new QLabel(this)), m_passives(new QCheckBox(this))
{
    setObjectName(QStringLiteral("loopSection"));
    m_hours->setObjectName(QStringLiteral("responseHours"));
    m_from->setObjectName(QStringLiteral("workingDayFrom"));
    m_to->setObjectName(QStringLiteral("workingDayTo"));
    m_passives->setObjectName(QStringLiteral("passivesToo"));
    m_error->setObjectName(QStringLiteral("workingDayError"));
    Theme::setKind(m_about, "muted");
    Theme::setKind(m_error, "error");
    m_error->hide();
    for (QLabel *label : {m_about, m_hoursLabel, m_dayLabel, m_error})
        label->setWordWrap(true);
    m_hours->setRange(1, mostHours);
    m_hours->setFixedWidth(hoursWidth);
    for (QTimeEdit *time : {m_from, m_to}) {
        time->setDisplayFormat(QStringLiteral("H:mm"));
        time->setFixedWidth(timeWidth);
        connect(time, &QTimeEdit::editingFinished, this, &LoopSection::save);
    }
    m_hoursLabel->setBuddy(m_hours);
    m_dayLabel->setBuddy(m_from);
    auto *hours = new QHBoxLayout;
    hours->setSpacing(16);
    hours->addWidget(m_hours);
    hours->addWidget(m_hoursLabel, 1);
    auto *day = new QHBoxLayout;
    day->setSpacing(8);
    day->addWidget(m_from);
    day->addWidget(m_dash);
    day->addWidget(m_to);
    day->addSpacing(8);
    day->addWidget(m_dayLabel, 1);
    body()->addWidget(m_title);
    body()->addWidget(m_about);
    body()->addLayout(hours);
    body()->addLayout(day);
    body()->addWidget(m_error);
    body()->addWidget(m_passives);
    connect(m_hours, &QSpinBox::editingFinished, this, &LoopSection::save);
    connect(m_passives, &QCheckBox::clicked, this, &LoopSection::save);
    retranslate();
}

void LoopSection::refresh()
{
    const auto stored = m_book.settings().loop();
    if (!stored)
        return; // the pages that need them tell of a file that cannot be read
    m_stored = *stored;
    const bool writable = !m_book.isReadOnly();
    for (QWidget *field : std::initializer_list<QWidget *>{m_hours, m_from, m_to, m_passives})
        field->setEnabled(writable);
    const QSignalBlocker quietHours(m_hours);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    if (!m_hours->hasFocus())
        m_hours->setValue(m_stored.responseHours);
    // A day that ends before it begins stays as it was typed until it is right.
    if (!m_error->isVisibleTo(this)) {
        m_from->setTime(m_stored.hours.from);
        m_to->setTime(m_stored.hours.to);
    }
    m_passives->setChecked(m_stored.passivesToo);
}

void LoopSection::save()
{
    const LoopSettings settings{m_hours->value(), {m_from->time(), m_to->time()}, m_passives->isChecked()};
    m_error->setVisible(settings.hours.from >= settings.hours.to);
    if (settings == m_stored || settings.hours.from >= settings.hours.to)
        return;
    const auto written =
        m_book.write(ActionKind::EditSettings, [&](WriteUnit &unit) { return unit.settings().setLoop(settings); });
    if (!written)
        m_context.prompts.showError(this, written.error());
    refresh();
}

void LoopSection::retranslate()
{
    m_title->setText(tr("Cases"));
    m_about->setText(tr("A bad touchpoint opens a case: the customer hears from us in time, it is put right, and the "
                        "customer says how that went. The clock goes Monday to Friday; Finnish public holidays, "
                        "Midsummer Eve and Christmas Eve are days off."));
    m_hoursLabel->setText(tr("of working time until the first response, unless the account says otherwise"));
    m_hours->setAccessibleName(m_hoursLabel->text());
    //: unit behind a number, with the space: hours
    m_hours->setSuffix(tr(" h"));
    m_dayLabel->setText(tr("working day"));
    m_from->setAccessibleName(tr("The working day begins"));
    m_to->setAccessibleName(tr("The working day ends"));
    m_error->setText(tr("The working day must end after it begins."));
    m_passives->setText(tr("Passives (7 or 8 in a survey of recommending) get a case too, not detractors alone"));
    m_passives->setAccessibleName(m_passives->text());
}

void LoopSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace laari::ui
