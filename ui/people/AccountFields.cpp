// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/AccountFields.h"

#include "ui/common/BookOptions.h"
#include "ui/common/Card.h"
#include "ui/common/Format.h"
#include "ui/common/NoteEdit.h"
#include "ui/common/NumberText.h"
#include "ui/people/FieldValues.h"
#include "ui/people/PeriodRows.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr int mostOfRole = 50;
constexpr int mostTargetHours = 400;

/// What other accounts say already, to be found by typing; any other word will do as well.
QList<FindOption> wordsInUse(const std::vector<Account> &accounts, QString Account::*word)
{
    QStringList words;
    for (const Account &account : accounts)
        if (!(account.*word).isEmpty() && !words.contains(account.*word))
            words.append(account.*word);
    words.sort(Qt::CaseInsensitive);
    QList<FindOption> options;
    for (qsizetype i = 0; i < words.size(); ++i)
        options.append({i + 1, words[i]});
    return options;
}

/// Cents as one would type them: no sign of the currency, decimals only where there are any.
QString moneyText(std::optional<Cents> amount)
{
    if (!amount)
        return {};
    return Format::number(double(amount->value) / 100.0, amount->value % 100 == 0 ? 0 : 2);
}

QString countText(std::optional<int> count)
{
    return count ? QString::number(*count) : QString();
}

} // namespace

AccountFields::AccountFields(Book &book, UiContext &context, QWidget *parent)
    : QWidget(parent), m_book(book), m_context(context)
{
    setObjectName(QStringLiteral("accountFields"));
    m_name = makeLine(QStringLiteral("name"));
    m_businessId = makeLine(QStringLiteral("businessId"));
    m_industry = makePick(QStringLiteral("industry"));
    m_segment = makePick(QStringLiteral("segment"));
    m_owner = makePick(QStringLiteral("owner"));
    m_parent = makePick(QStringLiteral("parent"));
    m_lifecycle = new LifecycleRows(context, this);
    m_customerSince = new DateField(context, DateField::Allows::PastDays, QStringLiteral("customerSince"), this);
    m_expectedDeciders = makeLine(QStringLiteral("expectedDeciders"));
    m_expectedInfluencers = makeLine(QStringLiteral("expectedInfluencers"));
    m_expectedContacts = makeLine(QStringLiteral("expectedContacts"));
    m_responseTarget = makeLine(QStringLiteral("responseTarget"));
    m_revenue = makeLine(QStringLiteral("revenue"));
    m_margin = makeLine(QStringLiteral("margin"));
    m_contractEnds = new DateField(context, DateField::Allows::ComingDays, QStringLiteral("contractEnds"), this);
    m_tenderExpected = new DateField(context, DateField::Allows::ComingDays, QStringLiteral("tenderExpected"), this);
    m_competitors = makeLine(QStringLiteral("competitors"));
    m_switching = makeScale(QStringLiteral("easeOfSwitching"));
    m_intention = makeScale(QStringLiteral("intentionToContinue"));
    m_notes = new NoteEdit(3, this);
    m_notes->setObjectName(QStringLiteral("notes"));

    m_nameRow = addRow(m_name);
    m_businessIdRow = addRow(m_businessId);
    m_industryRow = addRow(m_industry);
    m_segmentRow = addRow(m_segment);
    m_ownerRow = addRow(m_owner);
    m_parentRow = addRow(m_parent);
    m_lifecycleRow = addRow(m_lifecycle);
    m_customerSinceRow = addRow(m_customerSince, m_customerSince->line());
    m_expectedDecidersRow = addRow(m_expectedDeciders);
    m_expectedInfluencersRow = addRow(m_expectedInfluencers);
    m_expectedContactsRow = addRow(m_expectedContacts);
    m_responseTargetRow = addRow(m_responseTarget);
    m_revenueRow = addRow(m_revenue);
    m_marginRow = addRow(m_margin);
    m_contractEndsRow = addRow(m_contractEnds, m_contractEnds->line());
    m_tenderExpectedRow = addRow(m_tenderExpected, m_tenderExpected->line());
    m_competitorsRow = addRow(m_competitors);
    m_switchingRow = addRow(m_switching);
    m_intentionRow = addRow(m_intention);
    m_notesRow = addRow(m_notes);
    for (DateField *field : {m_customerSince, m_contractEnds, m_tenderExpected})
        field->setUnderstoodBelow();
    layOut();
    connectFields();
}

QLineEdit *AccountFields::makeLine(const QString &objectName)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(objectName);
    return line;
}

PickEdit *AccountFields::makePick(const QString &objectName)
{
    auto *edit = new PickEdit(m_context.theme, this);
    edit->setObjectName(objectName);
    return edit;
}

SegmentedChoice *AccountFields::makeScale(const QString &objectName)
{
    auto *scale = new SegmentedChoice(m_context.theme, this);
    scale->setObjectName(objectName);
    scale->setClearable(true);
    scale->setKeysShown(false);
    return scale;
}

FieldRow *AccountFields::addRow(QWidget *field, QWidget *focus)
{
    return new FieldRow(field, FieldRow::LabelPlace::Above, this, focus);
}

void AccountFields::layOut()
{
    m_companyTitle = new SectionTitle(this);
    m_relationshipTitle = new SectionTitle(this);
    m_moneyTitle = new SectionTitle(this);
    m_outlookTitle = new SectionTitle(this);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(32);
    const auto addColumn = [&] {
        auto *column = new QVBoxLayout;
        column->setSpacing(10);
        columns->addLayout(column, 1);
        return column;
    };
    const auto pair = [](QVBoxLayout *column, QWidget *first, QWidget *second) {
        auto *line = new QHBoxLayout;
        line->setSpacing(16);
        line->addWidget(first, 1, Qt::AlignTop);
        line->addWidget(second, 1, Qt::AlignTop);
        column->addLayout(line);
    };
    QVBoxLayout *left = addColumn();
    left->addWidget(m_companyTitle);
    left->addWidget(m_nameRow);
    pair(left, m_businessIdRow, m_ownerRow);
    pair(left, m_industryRow, m_segmentRow);
    left->addWidget(m_parentRow);
    left->addSpacing(6);
    left->addWidget(m_relationshipTitle);
    left->addWidget(m_lifecycleRow);
    pair(left, m_customerSinceRow, m_expectedDecidersRow);
    pair(left, m_expectedInfluencersRow, m_expectedContactsRow);
    left->addStretch(1);
    QVBoxLayout *right = addColumn();
    right->addWidget(m_moneyTitle);
    pair(right, m_revenueRow, m_marginRow);
    pair(right, m_contractEndsRow, m_tenderExpectedRow);
    right->addSpacing(6);
    right->addWidget(m_outlookTitle);
    right->addWidget(m_competitorsRow);
    right->addWidget(m_responseTargetRow);
    right->addWidget(m_switchingRow);
    right->addWidget(m_intentionRow);
    right->addWidget(m_notesRow, 1);
}

void AccountFields::connectFields()
{
    const auto watch = [this](auto *field, auto signal, FieldRow *row) {
        connect(field, signal, this, [this, row] {
            row->clearError();
            Q_EMIT edited();
        });
    };
    for (FieldRow *row : {m_nameRow, m_businessIdRow, m_expectedDecidersRow, m_expectedInfluencersRow,
                          m_expectedContactsRow, m_responseTargetRow, m_revenueRow, m_marginRow, m_competitorsRow})
        watch(static_cast<QLineEdit *>(row->field()), &QLineEdit::textEdited, row);
    for (FieldRow *row : {m_industryRow, m_segmentRow, m_ownerRow, m_parentRow})
        watch(static_cast<PickEdit *>(row->field()), &PickEdit::changed, row);
    for (FieldRow *row : {m_customerSinceRow, m_contractEndsRow, m_tenderExpectedRow})
        watch(static_cast<DateField *>(row->field()), &DateField::changed, row);
    for (FieldRow *row : {m_switchingRow, m_intentionRow})
        watch(static_cast<SegmentedChoice *>(row->field()), &SegmentedChoice::chosen, row);
    connect(m_lifecycle, &LifecycleRows::edited, this, &AccountFields::edited);
    connect(m_lifecycle, &LifecycleRows::shapeChanged, this, &AccountFields::shapeChanged);
    connect(m_notes, &NoteEdit::textChanged, this, [this] {
        m_notesRow->clearError();
        if (m_notes->hasFocus())
            Q_EMIT edited();
    });
    connect(m_businessId, &QLineEdit::editingFinished, this, &AccountFields::checkBusinessIdHint);
}

QList<FieldRow *> AccountFields::rows() const
{
    QList<FieldRow *> all{m_nameRow,    m_businessIdRow, m_ownerRow,    m_industryRow,
                          m_segmentRow, m_parentRow,     m_lifecycleRow};
    all += m_lifecycle->rows();
    all += {m_customerSinceRow, m_expectedDecidersRow, m_expectedInfluencersRow, m_expectedContactsRow,
            m_revenueRow,       m_marginRow,           m_contractEndsRow,        m_tenderExpectedRow,
            m_competitorsRow,   m_responseTargetRow,   m_switchingRow,           m_intentionRow,
            m_notesRow};
    return all;
}

/// Only a warning: what is typed is kept and can be saved.
void AccountFields::checkBusinessIdHint()
{
    switch (checkBusinessId(m_businessId->text())) {
    case BusinessIdCheck::Empty:
    case BusinessIdCheck::Good: m_businessIdRow->setHint({}); break;
    case BusinessIdCheck::WrongCheckDigit:
        m_businessIdRow->setHint(tr("The check digit does not match. Kept as typed."));
        break;
    case BusinessIdCheck::NotFinnish:
        m_businessIdRow->setHint(tr("Not a Finnish business id (1234567-8). Kept as typed."));
        break;
    }
}

Result<void> AccountFields::load(const Account &account)
{
    m_id = account.id;
    LAARI_ASSIGN(const std::vector<Account> all, m_book.accounts().all());
    LAARI_ASSIGN(const QList<FindOption> accounts, BookOptions::accounts(m_book));
    LAARI_ASSIGN(const QList<FindOption> own, BookOptions::ownPeople(m_book));
    m_industry->setOptions(wordsInUse(all, &Account::industry));
    m_segment->setOptions(wordsInUse(all, &Account::segment));
    m_owner->setOptions(own);
    m_parent->setOptions(accounts);

    m_name->setText(account.name);
    m_businessId->setText(account.businessId);
    m_industry->setText(account.industry);
    m_segment->setText(account.segment);
    m_owner->setChosen(account.owner ? account.owner->value : 0);
    m_parent->setChosen(account.parent ? account.parent->value : 0);
    m_lifecycle->setPeriods(account.lifecycle);
    setDay(m_customerSince, account.customerSince);
    m_expectedDeciders->setText(QString::number(account.expectedDeciders));
    m_expectedInfluencers->setText(countText(account.expectedInfluencers));
    m_expectedContacts->setText(countText(account.expectedContacts));
    m_responseTarget->setText(countText(account.responseTargetHours));
    m_revenue->setText(moneyText(account.annualRevenue));
    m_margin->setText(moneyText(account.annualMargin));
    setDay(m_contractEnds, account.contractEnds);
    setDay(m_tenderExpected, account.tenderExpected);
    m_competitors->setText(account.competitors);
    m_switching->setValue(account.easeOfSwitching);
    m_intention->setValue(account.intentionToContinue);
    m_notes->setPlainText(account.notes);
    for (FieldRow *row : rows())
        row->clearError();
    checkBusinessIdHint();
    return {};
}

bool AccountFields::store(Account &account, std::optional<QString> &newOwner)
{
    bool good = true;
    const auto refuse = [&](FieldRow *row, const Error &error) {
        row->setError(error);
        good = false;
    };
    account.name = m_name->text().trimmed();
    if (account.name.isEmpty())
        refuse(m_nameRow, {ErrorCode::NameEmpty});
    account.businessId = m_businessId->text().trimmed();
    account.industry = m_industry->text().trimmed();
    account.segment = m_segment->text().trimmed();
    account.owner.reset();
    if (const auto owner = m_owner->chosen())
        account.owner = OwnPersonId{*owner};
    else
        newOwner = m_owner->newName();
    account.parent.reset();
    if (const auto parent = m_parent->chosen())
        account.parent = AccountId{*parent};
    else if (const auto unknown = m_parent->newName())
        refuse(m_parentRow, {ErrorCode::AccountUnknown, {*unknown}});
    if (account.parent && m_id && *account.parent == m_id)
        refuse(m_parentRow, {ErrorCode::ParentCircle});

    good = m_lifecycle->validate() && good;
    account.lifecycle = m_lifecycle->periods();
    account.customerSince = dayOf(m_customerSince, m_customerSinceRow, good);
    account.contractEnds = dayOf(m_contractEnds, m_contractEndsRow, good);
    account.tenderExpected = dayOf(m_tenderExpected, m_tenderExpectedRow, good);

    const auto count = [&](const QLineEdit *line, FieldRow *row, int least, int most) -> std::optional<int> {
        const QString text = line->text().trimmed();
        if (text.isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber)
            refuse(row, {ErrorCode::NumberInvalid, {text}});
        else if (number < least || number > most)
            refuse(row, {ErrorCode::NumberOutOfRange, {text, QString::number(least), QString::number(most)}});
        else
            return number;
        return std::nullopt;
    };
    account.expectedDeciders = count(m_expectedDeciders, m_expectedDecidersRow, 0, mostOfRole).value_or(1);
    account.expectedInfluencers = count(m_expectedInfluencers, m_expectedInfluencersRow, 0, mostOfRole);
    account.expectedContacts = count(m_expectedContacts, m_expectedContactsRow, 0, mostOfRole);
    account.responseTargetHours = count(m_responseTarget, m_responseTargetRow, 1, mostTargetHours);

    const auto money = [&](const QLineEdit *line, FieldRow *row) -> std::optional<Cents> {
        if (line->text().trimmed().isEmpty())
            return std::nullopt;
        const Result<Cents> amount = NumberText::parseMoney(line->text());
        if (!amount) {
            refuse(row, amount.error());
            return std::nullopt;
        }
        return *amount;
    };
    account.annualRevenue = money(m_revenue, m_revenueRow);
    if (account.annualRevenue && *account.annualRevenue < Cents{0})
        refuse(m_revenueRow, {ErrorCode::MoneyOutOfRange});
    account.annualMargin = money(m_margin, m_marginRow);
    account.competitors = m_competitors->text().trimmed();
    account.easeOfSwitching = m_switching->value();
    account.intentionToContinue = m_intention->value();
    account.notes = m_notes->toPlainText();
    return good;
}

bool AccountFields::showError(const Error &error)
{
    FieldRow *row = nullptr;
    switch (error.code) {
    case ErrorCode::NameEmpty:
    case ErrorCode::NameTaken: row = m_nameRow; break;
    case ErrorCode::ParentCircle: row = m_parentRow; break;
    case ErrorCode::PeriodOrder: m_lifecycle->showOrderError(error); return true;
    case ErrorCode::DateInFuture: row = m_customerSinceRow; break;
    case ErrorCode::MoneyInvalid:
    case ErrorCode::MoneyOutOfRange: row = m_revenueRow; break;
    case ErrorCode::NumberOutOfRange: row = m_expectedDecidersRow; break;
    case ErrorCode::TextTooLong:
    case ErrorCode::TextHasControlCharacters: {
        // The longest is the likeliest to be too long.
        row = m_nameRow;
        for (FieldRow *each : {m_businessIdRow, m_industryRow, m_segmentRow, m_competitorsRow})
            if (static_cast<QLineEdit *>(each->field())->text().size() >
                static_cast<QLineEdit *>(row->field())->text().size())
                row = each;
        if (m_notes->toPlainText().size() > 100'000)
            row = m_notesRow;
        break;
    }
    default: return false;
    }
    row->setError(error);
    return true;
}

void AccountFields::retranslate()
{
    m_companyTitle->setText(tr("Company"));
    m_relationshipTitle->setText(tr("Relationship"));
    m_moneyTitle->setText(tr("Money and contract"));
    m_outlookTitle->setText(tr("Outlook"));
    m_nameRow->setLabel(tr("Name"));
    m_businessIdRow->setLabel(tr("Business id"));
    m_industryRow->setLabel(tr("Industry"));
    m_segmentRow->setLabel(tr("Segment"));
    //: who of us is responsible for the account
    m_ownerRow->setLabel(tr("Owner"));
    m_owner->setNewText(tr("Add “%1” to our own people"));
    m_parentRow->setLabel(tr("Part of (parent account)"));
    m_lifecycleRow->setLabel(tr("Lifecycle"));
    m_lifecycle->retranslate();
    m_customerSinceRow->setLabel(tr("Customer since"));
    m_customerSince->retranslate();
    m_expectedDecidersRow->setLabel(tr("Expected decision makers"));
    m_expectedInfluencersRow->setLabel(tr("Expected influencers"));
    m_expectedContactsRow->setLabel(tr("Expected contacts"));
    m_expectedInfluencers->setPlaceholderText(tr("not said", "how many of a role are expected"));
    m_expectedContacts->setPlaceholderText(tr("not said", "how many of a role are expected"));
    m_revenueRow->setLabel(tr("Revenue a year, €"));
    m_marginRow->setLabel(tr("Margin a year, €"));
    m_contractEndsRow->setLabel(tr("Contract ends"));
    m_contractEnds->retranslate();
    m_tenderExpectedRow->setLabel(tr("Tender expected"));
    m_tenderExpected->retranslate();
    m_competitorsRow->setLabel(tr("Competitors at the account"));
    m_responseTargetRow->setLabel(tr("First response within, working hours"));
    m_responseTarget->setPlaceholderText(tr("as in the settings"));
    m_responseTarget->setToolTip(tr("How soon the customer hears from us after a bad touchpoint"));
    m_switchingRow->setLabel(tr("Ease of switching"));
    const QString two = QStringLiteral("2");
    const QString three = QStringLiteral("3");
    const QString four = QStringLiteral("4");
    //: ends of a scale: how easily the customer could change to another supplier
    m_switching->setOptions({tr("1 hard"), two, three, four, tr("5 easy")});
    m_intentionRow->setLabel(tr("Intention to continue"));
    //: ends of a scale
    m_intention->setOptions({tr("1 will leave"), two, three, four, tr("5 will stay")});
    m_notesRow->setLabel(tr("Notes"));
    checkBusinessIdHint();
}

} // namespace laari::ui
