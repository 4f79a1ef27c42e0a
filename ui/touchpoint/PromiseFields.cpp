// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/touchpoint/PromiseFields.h"

#include "ui/common/ChipEdit.h"
#include "ui/common/DateField.h"
#include "ui/common/FindEdit.h"
#include "ui/common/PromiseWords.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr int longestPromise = 200; ///< as the book holds it

} // namespace

PromiseFields::PromiseFields(Book &book, UiContext &context, QWidget *parent)
    : QWidget(parent), m_book(book), m_context(context),
      m_kept(new ChipEdit(context.theme, QStringLiteral("promisesKept"))), m_what(new QLineEdit),
      m_due(new DateField(context, DateField::Allows::ComingDays, QStringLiteral("promisedDue"))),
      m_keptRow(new FieldRow(m_kept, FieldRow::LabelPlace::Left, this, m_kept->line())),
      m_whatRow(new FieldRow(m_what, FieldRow::LabelPlace::Left, this)),
      m_dueRow(new FieldRow(m_due, FieldRow::LabelPlace::Left, this, m_due->line()))
{
    m_what->setObjectName(QStringLiteral("promisedWhat"));
    m_what->setMaxLength(longestPromise);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (FieldRow *row : rows())
        column->addWidget(row);
    connect(m_kept, &ChipEdit::changed, this, [this] {
        m_keptRow->clearError();
        Q_EMIT edited();
    });
    connect(m_what, &QLineEdit::textEdited, this, [this] {
        m_whatRow->clearError();
        Q_EMIT edited();
    });
    connect(m_due, &DateField::changed, this, [this] {
        m_dueRow->clearError();
        Q_EMIT edited();
    });
}

QWidget *PromiseFields::firstField() const
{
    return m_offered > 0 ? static_cast<QWidget *>(m_kept->line()) : m_what;
}

void PromiseFields::loadNew()
{
    m_kept->setChips({});
    m_what->clear();
    Day due = m_context.clock.today() + dueInDays;
    while (due.toDate().dayOfWeek() > Qt::Friday)
        due = due + 1;
    m_due->setMoment(DateField::Moment{due, std::nullopt});
    for (FieldRow *row : rows())
        row->clearError();
}

Result<void> PromiseFields::offerKept(AccountId account, Day day)
{
    std::vector<Promise> promises;
    if (account) {
        LAARI_ASSIGN(promises, m_book.promises().ofAccount(account));
    }
    QList<FindOption> options;
    for (const Promise &each : promises)
        if (each.state == PromiseState::Open && each.madeOn <= day)
            options.append({each.id.value, each.what, PromiseWords::state(each, m_context.clock.today())});
    m_offered = int(options.size());
    if (account != m_account)
        m_kept->setChips({});
    m_account = account;
    m_kept->setOptions(options);
    m_keptRow->setVisible(m_offered > 0);
    return {};
}

int PromiseFields::offered() const
{
    return m_offered;
}

bool PromiseFields::isPromised() const
{
    return !m_what->text().trimmed().isEmpty();
}

bool PromiseFields::isBlank() const
{
    return !isPromised() && m_kept->chips().isEmpty() && m_kept->pendingText().isEmpty();
}

bool PromiseFields::store(usecases::TouchpointDraft &draft)
{
    draft.keptPromises.clear();
    draft.promise.reset();
    if (!m_kept->finishTyping())
        m_keptRow->setError({ErrorCode::UnknownWord, {tr("Kept a promise"), m_kept->pendingText()}});
    for (const Chip &chip : m_kept->chips())
        draft.keptPromises.push_back(PromiseId{chip.id});
    if (!isPromised())
        return !m_keptRow->hasError();
    Promise &promise = draft.promise.emplace();
    promise.what = m_what->text();
    promise.ourFunction = draft.touchpoint.ourFunction;
    if (!draft.touchpoint.ownPeople.isEmpty())
        promise.who = draft.touchpoint.ownPeople.front();
    else if (const auto author = m_book.settings().author())
        promise.who = *author;
    const auto due = m_due->moment();
    if (!due)
        m_dueRow->setError(due.error());
    else if (!*due)
        m_dueRow->setError({ErrorCode::DateInvalid, {QString()}});
    else
        promise.due = (*due)->day;
    return !m_keptRow->hasError() && !m_dueRow->hasError();
}

bool PromiseFields::showError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::PromiseEmpty: m_whatRow->setError(error); return true;
    case ErrorCode::PromiseDueBeforeMade: m_dueRow->setError(error); return true;
    case ErrorCode::PromiseNotOpen:
    case ErrorCode::PromiseSettledBeforeMade: m_keptRow->setError(error); return true;
    default: return false;
    }
}

void PromiseFields::retranslate()
{
    m_keptRow->setLabel(tr("Kept a promise"));
    m_kept->setPlaceholder(tr("An open promise to the account"));
    m_whatRow->setLabel(tr("A promise made"));
    m_what->setPlaceholderText(tr("Spare parts within a week, the offer by Friday…"));
    m_dueRow->setLabel(tr("Due"));
    m_due->retranslate();
    m_due->setPlaceholder(tr("tomorrow, Friday, 12 Mar"));
}

} // namespace laari::ui
