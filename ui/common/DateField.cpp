// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DateField.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace laari::ui {

DateField::DateField(UiContext &context, Allows allows, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_context(context), m_allows(allows), m_line(new QLineEdit(this)), m_understood(new QLabel(this))
{
    setObjectName(objectName);
    m_line->setObjectName(objectName + QStringLiteral("Line"));
    m_understood->setObjectName(objectName + QStringLiteral("Understood"));
    m_understood->setTextFormat(Qt::PlainText);
    Theme::setKind(m_understood, "muted");
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_line, 1);
    m_layout->addWidget(m_understood, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_typed = true;
        Q_EMIT changed();
        tellUnderstood();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_typed)
            Q_EMIT finished();
    });
}

void DateField::setMoment(std::optional<Moment> moment)
{
    m_given = moment;
    m_typed = false;
    retranslate();
}

void DateField::setTyped(const QString &text)
{
    m_typed = true;
    m_line->setText(text);
    tellUnderstood();
}

void DateField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void DateField::setUnderstoodBelow()
{
    m_below = true;
    m_layout->setDirection(QBoxLayout::TopToBottom);
    m_layout->setSpacing(2);
    Theme::setKind(m_understood, "caption");
    tellUnderstood();
}

void DateField::setUnderstoodInTip()
{
    m_inTip = true;
    m_understood->hide();
    tellUnderstood();
}

bool DateField::isBlank() const
{
    return m_line->text().trimmed().isEmpty();
}

Result<std::optional<DateField::Moment>> DateField::moment() const
{
    if (isBlank())
        return std::optional<Moment>();
    if (!m_typed && m_given)
        return m_given; // as it was stored, to the last digit
    const auto read = [this](DateText::Future future) {
        return DateText::parse(m_line->text(), QLocale::system(), m_context.clock.now(), future);
    };
    Result<Moment> moment =
        read(m_allows == Allows::ComingDays ? DateText::Future::Allowed : DateText::Future::Refused);
    if (!moment && moment.error().code == ErrorCode::DateInFuture && m_allows == Allows::AllDays)
        moment = read(DateText::Future::Allowed);
    if (!moment) {
        Error error = moment.error();
        if (m_allows == Allows::ComingDays && error.code == ErrorCode::DateInvalid)
            error.arguments.append(ErrorText::ahead);
        return fail(error);
    }
    if (m_allows == Allows::ComingDays && moment->time)
        return fail(ErrorCode::TimeInvalid, {m_line->text(), ErrorText::dayOnly});
    return std::optional(*moment);
}

Result<Day> DateField::dayWithin(Day first, std::optional<Day> last) const
{
    LAARI_ASSIGN(const std::optional<Moment> given, moment());
    if (!given)
        return fail(ErrorCode::DateInvalid, {QString()});
    if (given->day >= first && (!last || given->day <= *last))
        return given->day;
    const auto iso = [](Day day) { return day.toDate().toString(Qt::ISODate); };
    return fail(ErrorCode::DateInvalid, {m_line->text(), ErrorText::within, iso(first), last ? iso(*last) : QString()});
}

void DateField::retranslate()
{
    if (!m_typed) {
        QString text;
        if (m_given) {
            const int age = m_context.clock.today() - m_given->day;
            //: written into a date field and understood there: keep to words that DateText reads
            text = age == 0 ? tr("today") : age == 1 ? tr("yesterday") : Format::date(m_given->day);
            if (m_given->time)
                text += QLatin1Char(' ') + Format::time(*m_given->time);
        }
        m_line->setText(text);
        m_line->setCursorPosition(0);
    }
    tellUnderstood();
}

/// Only where it says more than the text itself.
void DateField::tellUnderstood()
{
    const auto understood = moment();
    QString text;
    if (understood && *understood) {
        const auto &[day, time] = **understood;
        text = time ? Format::longDateTime(day, *time) : Format::longDate(day);
    }
    if (m_inTip) {
        m_line->setToolTip(text);
        m_line->setAccessibleDescription(text);
        return;
    }
    m_understood->setText(text);
    // Beside the line it keeps its place, so that the line does not change its width while somebody types.
    m_understood->setVisible(!m_below || (m_typed && !text.isEmpty()));
    m_line->setAccessibleDescription(text);
}

} // namespace laari::ui
