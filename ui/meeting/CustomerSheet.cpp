// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one account with the customer at the table.
#include "ui/common/Format.h"
#include "ui/common/Theme.h"
#include "ui/meeting/MeetingSheets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace laari::ui {

CustomerSheet::CustomerSheet(UiContext &context, QWidget *parent)
    : MeetingSheet(context, parent), m_promises(new MeetingList(context)), m_plan(new MeetingList(context)),
      m_agreed(new AgreeList(context, QStringLiteral("meetingCustomerLine"))), m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("meetingCustomer"));
    auto *both = new QHBoxLayout;
    m_column->addWidget(m_plan, 1);
    m_column->addWidget(m_agreed, 1);
    both->addWidget(m_promises, 1);
    both->addLayout(m_column, 1);
    body()->addLayout(both, 1);
}

void CustomerSheet::setScale(double scale)
{
    MeetingSheet::setScale(scale);
    m_promises->setScale(scale);
    m_plan->setScale(scale);
    m_agreed->setScale(scale);
    static_cast<QBoxLayout *>(body()->itemAt(0)->layout())->setSpacing(px(64));
    m_column->setSpacing(px(20));
    share();
}

void CustomerSheet::share()
{
    const int agreed = m_agreed->heightForAll();
    shareColumn(m_column, m_plan, agreed, agreed);
}

void CustomerSheet::fill(const MeetingAccount &account, std::vector<OwnPerson> people)
{
    const Colours &c = m_context.theme.colours();
    const Day now = account.figures.asOf;
    setTitle(account.account.name, Format::longDate(now));
    QStringList promises;
    for (const insight::PromiseLine &line : account.promises) {
        const bool late = line.promise.isLate(now);
        promises << QStringLiteral("%1 <span style='color:%2'>\u2014 %3</span>")
                        .arg(oneLine(line.promise.what, 120).toHtmlEscaped(), (late ? c.distrust : c.muted).name(),
                             late ? tr("late, was due %1").arg(Format::date(line.promise.due))
                                  //: %1: a date
                                  : tr("by %1").arg(Format::date(line.promise.due)));
    }
    m_promises->setHeading(tr("What we have promised you"));
    m_promises->setLines(promises.isEmpty() ? QStringList(tr("No promise is open")) : promises);
    QStringList plan;
    std::vector<insight::AgreedLine> earlier = account.before;
    std::erase_if(earlier, [](const insight::AgreedLine &line) {
        return !line.decision.withCustomer || (!line.isOpen() && line.outcome != insight::Outcome::Done);
    });
    openFirst(earlier);
    for (const insight::AgreedLine &line : earlier)
        plan << agreedHtml(m_context, line, true, newestDay(earlier));
    m_plan->setHeading(tr("What we agreed last time"));
    m_plan->setLines(plan.isEmpty() ? QStringList(tr("Nothing yet")) : plan);
    m_agreed->setHeading(tr("What we agree today"));
    m_agreed->setPeople(std::move(people));
    std::vector<insight::AgreedLine> theirs = account.agreed;
    std::erase_if(theirs, [](const insight::AgreedLine &line) { return !line.decision.withCustomer; });
    m_agreed->setLines(theirs);
    m_agreed->retranslate();
    share();
}

QStringList CustomerSheet::texts() const
{
    QStringList all = m_promises->lines() + m_plan->lines() + m_agreed->list()->lines();
    for (const QLabel *label : findChildren<QLabel *>())
        all << label->text();
    return all;
}

} // namespace laari::ui
