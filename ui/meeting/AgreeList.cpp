// SPDX-License-Identifier: GPL-3.0-or-later
// What is agreed here and now, and the line it is typed into.
#include "ui/common/AgreementText.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"
#include "ui/common/UserText.h"
#include "ui/meeting/MeetingParts.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace laari::ui {

namespace {

constexpr int longestAgreed = 200;

} // namespace

AgreeList::AgreeList(UiContext &context, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new MeetingList(context)), m_line(new QLineEdit),
      m_understood(new QLabel)
{
    m_line->setObjectName(objectName);
    m_line->setMaxLength(longestAgreed);
    m_understood->setObjectName(objectName + QStringLiteral("Understood"));
    m_understood->setMinimumWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_line);
    layout->addWidget(m_understood);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    connect(m_line, &QLineEdit::textChanged, this, &AgreeList::tellUnderstood);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (!m_line->text().trimmed().isEmpty())
            Q_EMIT typed(m_line->text());
    });
    retranslate();
}

void AgreeList::setHeading(const QString &heading)
{
    m_list->setHeading(heading);
    m_line->setAccessibleName(heading);
}

void AgreeList::setLines(const std::vector<insight::AgreedLine> &lines)
{
    QStringList told; // the last one typed first: it must be seen
    for (auto line = lines.rbegin(); line != lines.rend(); ++line)
        told << agreedHtml(m_context, *line, false);
    m_list->setLines(told);
}

void AgreeList::setPeople(std::vector<OwnPerson> people)
{
    m_people = std::move(people);
    tellUnderstood();
}

void AgreeList::setOfWhole(bool whole)
{
    m_ofWhole = whole;
    retranslate();
}

void AgreeList::setScale(double scale)
{
    const Colours &c = m_context.theme.colours();
    m_list->setScale(scale);
    m_line->setStyleSheet(
        QStringLiteral("QLineEdit { font-size: %1px; padding: %2px %3px; border: none; border-bottom: "
                       "%4px solid %5; background: %6; border-radius: 0; }")
            .arg(scaled(lineLetters, scale))
            .arg(scaled(8, scale))
            .arg(scaled(10, scale))
            .arg(scaled(3, scale))
            .arg(c.trust.name(), c.surface.name())); // a colour of its own would make its hint half as strong
    dressLetters(m_understood, scaled(leastLetters, scale), c.muted);
    m_understood->setMinimumHeight(scaled(leastLetters * 1.5, scale));
    layout()->setSpacing(scaled(6, scale));
    setMinimumHeight(m_line->sizeHint().height() + m_understood->minimumHeight() + scaled(6, scale));
}

int AgreeList::heightForAll() const
{
    const int line = m_line->sizeHint().height();
    // Empty, it has room for what comes first.
    return std::max(m_list->heightForAll(), 3 * line) + line + m_understood->minimumHeight() + 2 * layout()->spacing();
}

void AgreeList::retranslate()
{
    m_line->setPlaceholderText(m_ofWhole ? tr("Type a decision; Enter keeps it")
                                         //: the dash is what tells a follow-up from a decision
                                         : tr("Decision, or follow-up: what — who, 12 Dec"));
    tellUnderstood();
}

void AgreeList::tellUnderstood()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        m_understood->setText(QString());
        return;
    }
    const Agreement agreement = readAgreement(text, m_people, QLocale::system(), m_context.clock.now());
    if (m_ofWhole)
        m_understood->setText(tr("a decision about the whole; follow-ups are typed on an account's page"));
    else if (agreement.doubt == Agreement::Doubt::DayHasPassed)
        //: %1: a day, as it was typed
        m_understood->setText(tr("a decision: %1 has passed already").arg(UserText::isolated(agreement.doubtful)));
    else if (agreement.doubt == Agreement::Doubt::NoSuchDay)
        //: %1: as it was typed
        m_understood->setText(tr("a decision: %1 is no date").arg(UserText::isolated(agreement.doubtful)));
    else if (!agreement.isFollowUp())
        m_understood->setText(tr("a decision"));
    else if (agreement.whoName.isEmpty())
        //: %1: a date
        m_understood->setText(tr("a follow-up, by %1").arg(Format::date(*agreement.due)));
    else
        //: %1: one of our people; %2: a date
        m_understood->setText(tr("a follow-up: %1, by %2").arg(agreement.whoName, Format::date(*agreement.due)));
}

} // namespace laari::ui
