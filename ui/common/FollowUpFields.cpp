// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FollowUpFields.h"

#include "ui/common/BookOptions.h"
#include "ui/common/DateField.h"
#include "ui/common/FindEdit.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr int longestWhat = 200; ///< as the book holds it

} // namespace

FollowUpFields::FollowUpFields(Book &book, UiContext &context, QWidget *parent)
    : QWidget(parent), m_book(book), m_context(context), m_what(new QLineEdit), m_who(new PickEdit(context.theme)),
      m_due(new DateField(context, DateField::Allows::ComingDays, QStringLiteral("followUpDue"))),
      m_whatRow(new FieldRow(m_what, FieldRow::LabelPlace::Left, this)),
      m_whoRow(new FieldRow(m_who, FieldRow::LabelPlace::Left, this)),
      m_dueRow(new FieldRow(m_due, FieldRow::LabelPlace::Left, this, m_due->line()))
{
    m_what->setObjectName(QStringLiteral("followUpWhat"));
    m_what->setMaxLength(longestWhat);
    m_who->setObjectName(QStringLiteral("followUpWho"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (FieldRow *row : rows())
        column->addWidget(row);
    connect(m_what, &QLineEdit::textEdited, this, [this] {
        m_whatRow->clearError();
        Q_EMIT edited();
    });
    connect(m_who, &PickEdit::changed, this, [this] {
        m_whoRow->clearError();
        Q_EMIT edited();
    });
    connect(m_due, &DateField::changed, this, [this] {
        m_dueRow->clearError();
        Q_EMIT edited();
    });
}

QWidget *FollowUpFields::firstField() const
{
    return m_what;
}

Result<void> FollowUpFields::load(const FollowUp &followUp)
{
    LAARI_ASSIGN(const QList<FindOption> own, BookOptions::ownPeople(m_book));
    m_who->setOptions(own);
    m_what->setText(followUp.what);
    m_who->setChosen(followUp.who ? followUp.who->value : 0);
    m_due->setMoment(DateField::Moment{followUp.due, std::nullopt});
    for (FieldRow *row : rows())
        row->clearError();
    return {};
}

Result<void> FollowUpFields::loadNew()
{
    FollowUp fresh;
    LAARI_ASSIGN(fresh.who, m_book.settings().author());
    fresh.due = m_context.clock.today() + dueInDays;
    while (fresh.due.toDate().dayOfWeek() > Qt::Friday)
        fresh.due = fresh.due + 1;
    return load(fresh);
}

bool FollowUpFields::isBlank() const
{
    return m_what->text().trimmed().isEmpty();
}

bool FollowUpFields::store(FollowUp &followUp)
{
    bool good = true;
    const auto refuse = [&](FieldRow *row, const Error &error) {
        row->setError(error);
        good = false;
    };
    followUp.what = m_what->text();
    if (isBlank())
        refuse(m_whatRow, {ErrorCode::FollowUpEmpty});
    if (const auto unknown = m_who->newName())
        refuse(m_whoRow, {ErrorCode::UnknownWord, {tr("Who does it"), *unknown}});
    const std::optional<qint64> who = m_who->chosen();
    followUp.who = who ? std::optional(OwnPersonId{*who}) : std::nullopt;
    const auto due = m_due->moment();
    if (!due)
        refuse(m_dueRow, due.error());
    else if (!*due)
        refuse(m_dueRow, {ErrorCode::DateInvalid, {QString()}});
    else
        followUp.due = (*due)->day;
    return good;
}

bool FollowUpFields::showError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FollowUpEmpty:
    case ErrorCode::TextTooLong:
    case ErrorCode::TextHasControlCharacters: m_whatRow->setError(error); return true;
    case ErrorCode::DateInvalid: m_dueRow->setError(error); return true;
    default: return false;
    }
}

void FollowUpFields::retranslate()
{
    m_whatRow->setLabel(tr("To be done"));
    m_what->setPlaceholderText(tr("Send the offer, call back…"));
    m_whoRow->setLabel(tr("Who does it"));
    m_who->setPlaceholderText(tr("Nobody yet"));
    m_dueRow->setLabel(tr("By when"));
    m_due->retranslate();
    m_due->setPlaceholder(tr("tomorrow, Friday, 12 Mar"));
}

} // namespace laari::ui
