// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/AnswersFileDialog.h"

#include "ui/charts/TableColumns.h"
#include "ui/common/BookOptions.h"
#include "ui/common/CalmTable.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/surveys/PeopleOptions.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr ColumnRule answerFileColumns{.flexible = AnswerRowsModel::Fate, .least = 260, .others = 230};
constexpr int rowsHeight = 240;

enum What { LeaveOut, Match, Create };

/// What the file calls them, else what their address sounds like: "uusi.ihminen@" is perhaps Uusi Ihminen.
QString suggestedName(const exchange::SurveyFileRow &row)
{
    if (!row.name.isEmpty())
        return row.name;
    QStringList words =
        row.email.section(u'@', 0, 0).split(QRegularExpression(QStringLiteral("[._]+")), Qt::SkipEmptyParts);
    for (QString &word : words)
        word = Words::capital(word);
    return words.join(u' ');
}

} // namespace

class AnswersFileDialog::Private {
public:
    Private(AnswersFileDialog *dialog, Book &theBook, UiContext &theContext);

    void connectFields();
    void retranslate();
    void tellFile();
    Result<void> load(SurveyId survey, const QString &path);
    void showRow();
    void showFields() const;
    void choose();
    void import();

    AnswersFileDialog *q;
    Book &book;
    UiContext &context;
    DialogFrame *frame;
    QLabel *file;
    AnswerRowsModel *model;
    QTableView *table;
    QWidget *panel;
    QLabel *panelTitle;
    ChoiceRow *what;
    PickEdit *person;
    PickEdit *account;
    QLineEdit *name;
    ChoiceRow *role;
    FieldRow *whatRow;
    FieldRow *personRow;
    FieldRow *nameRow;
    FieldRow *accountRow;
    FieldRow *roleRow;
    exchange::SurveyImportPlan plan;
    bool showing = false; ///< fields are being filled, not typed into
};

AnswersFileDialog::Private::Private(AnswersFileDialog *dialog, Book &theBook, UiContext &theContext)
    : q(dialog), book(theBook), context(theContext),
      frame(new DialogFrame(q, context, QStringLiteral("answersFile"), 820)), file(new QLabel(frame->content())),
      model(new AnswerRowsModel(q)), table(makeTable(QStringLiteral("answersFileTable"), model, frame->content())),
      panel(new QWidget(frame->content())), panelTitle(new QLabel(panel)),
      what(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("unknown"))),
      person(new PickEdit(context.theme)), account(new PickEdit(context.theme)), name(new QLineEdit),
      role(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("unknownRole"))),
      whatRow(new FieldRow(what, FieldRow::LabelPlace::Left, panel)),
      personRow(new FieldRow(person, FieldRow::LabelPlace::Left, panel)),
      nameRow(new FieldRow(name, FieldRow::LabelPlace::Left, panel)),
      accountRow(new FieldRow(account, FieldRow::LabelPlace::Left, panel)),
      roleRow(new FieldRow(role, FieldRow::LabelPlace::Left, panel))
{
    file->setObjectName(QStringLiteral("answersFileRead"));
    file->setWordWrap(true);
    Theme::setKind(file, "muted");
    Theme::setKind(panelTitle, "section");
    person->setObjectName(QStringLiteral("unknownPerson"));
    account->setObjectName(QStringLiteral("unknownAccount"));
    name->setObjectName(QStringLiteral("unknownName"));
    table->setMinimumHeight(rowsHeight);
    what->setChoices(
        {{LeaveOut, QStringLiteral("LeaveOut")}, {Match, QStringLiteral("Match")}, {Create, QStringLiteral("Create")}});
    QList<ChoiceRow::Choice> roles;
    for (const Role each : {Role::Decider, Role::Influencer, Role::Contact})
        roles.append({int(each), Words::capital(QString(codeOf(each)))});
    role->setChoices(roles);
    role->setValue(int(Role::Contact));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(panelTitle);
    for (FieldRow *row : {whatRow, personRow, nameRow, accountRow, roleRow})
        column->addWidget(row);
    frame->body()->setSpacing(8);
    frame->body()->addWidget(file);
    frame->body()->addWidget(table, 1);
    frame->body()->addWidget(panel);
    connectFields();
    retranslate();
}

void AnswersFileDialog::Private::connectFields()
{
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, q, [this] { showRow(); });
    connect(what, &ChoiceRow::chosen, q, [this] { choose(); });
    connect(person, &PickEdit::changed, q, [this] { choose(); });
    connect(account, &PickEdit::changed, q, [this] { choose(); });
    connect(role, &ChoiceRow::chosen, q, [this] { choose(); });
    connect(name, &QLineEdit::textEdited, q, [this] { choose(); });
    connect(frame->saveButton(), &QPushButton::clicked, q, [this] { import(); });
    connect(frame->cancelButton(), &QPushButton::clicked, q, &QDialog::reject);
}

/// The choice of the row at hand.
void AnswersFileDialog::Private::showRow()
{
    const int row = table->currentIndex().row();
    const exchange::PlannedRow *unknown = model->unknownAt(row);
    panel->setEnabled(unknown);
    showing = true;
    const auto choice = unknown ? model->choices().find(unknown->row.line) : model->choices().end();
    const bool chosen = choice != model->choices().end();
    const auto *match = chosen ? std::get_if<exchange::MatchTo>(&choice->second) : nullptr;
    const auto *create = chosen ? std::get_if<exchange::CreateAt>(&choice->second) : nullptr;
    what->setValue(match ? Match : create ? Create : LeaveOut);
    person->setChosen(match ? match->person.value : 0);
    account->setChosen(create ? create->account.value : 0);
    name->setText(create ? create->name : unknown ? suggestedName(unknown->row) : QString());
    role->setValue(int(create ? create->role : Role::Contact));
    panelTitle->setText(unknown ? AnswersFileDialog::tr("Who is %1?")
                                      .arg(unknown->row.email.isEmpty() ? unknown->row.name : unknown->row.email)
                                : AnswersFileDialog::tr("Choose a row that nobody is known for"));
    personRow->clearError();
    showFields();
    showing = false;
    frame->fit();
}

void AnswersFileDialog::Private::showFields() const
{
    personRow->setVisible(what->value() == Match);
    for (FieldRow *row : {nameRow, accountRow, roleRow})
        row->setVisible(what->value() == Create);
}

void AnswersFileDialog::Private::choose()
{
    if (showing)
        return;
    const int row = table->currentIndex().row();
    showFields();
    personRow->clearError();
    std::optional<exchange::UnknownChoice> choice;
    QString who;
    if (what->value() == Match) {
        const exchange::PlannedRow *unknown = model->unknownAt(row);
        const auto id = unknown ? person->chosen() : std::nullopt;
        const Result<void> can =
            id ? exchange::checkMatch(book, plan, model->choices(), unknown->row.line, StakeholderId{*id})
               : Result<void>();
        if (!can) {
            personRow->setError(can.error());
        } else if (id) {
            choice = exchange::MatchTo{StakeholderId{*id}};
            who = person->text();
        }
    } else if (what->value() == Create) {
        const auto id = account->chosen();
        if (id && !name->text().trimmed().isEmpty()) {
            choice = exchange::CreateAt{AccountId{*id}, name->text().trimmed(),
                                        Role(role->value().value_or(int(Role::Contact)))};
            who = QStringLiteral("%1, %2").arg(name->text().trimmed(), account->text());
        }
    }
    model->setChoice(row, std::move(choice), who);
    tellFile();
    frame->fit();
}

void AnswersFileDialog::Private::tellFile()
{
    QString kind;
    switch (plan.file.kind) {
    case exchange::SurveyFileKind::Plain: kind = AnswersFileDialog::tr("CSV file"); break;
    case exchange::SurveyFileKind::SurveyMonkey: kind = AnswersFileDialog::tr("SurveyMonkey export"); break;
    case exchange::SurveyFileKind::Qualtrics: kind = AnswersFileDialog::tr("Qualtrics export"); break;
    }
    const int adds = plan.count(exchange::SurveyRowFate::Adds) + int(model->choices().size());
    const int unknown = plan.count(exchange::SurveyRowFate::Unknown) - int(model->choices().size());
    QStringList parts{QStringLiteral("%1 (%2)").arg(plan.file.name, kind)};
    if (!plan.file.scoreHeaders.isEmpty())
        //: %1: the headers of columns
        parts << AnswersFileDialog::tr("score from “%1”")
                     .arg(plan.file.scoreHeaders.join(AnswersFileDialog::tr("”, “", "between quoted headers")));
    parts << AnswersFileDialog::tr("%n answers to add", nullptr, adds);
    if (unknown > 0)
        parts << AnswersFileDialog::tr("%n unknown people", nullptr, unknown);
    if (const int refused = plan.count(exchange::SurveyRowFate::Refused) + int(plan.file.refusals.size()); refused > 0)
        parts << AnswersFileDialog::tr("%n rows left out", nullptr, refused);
    file->setText(parts.join(QStringLiteral(" · ")));
    frame->saveButton()->setEnabled(adds > 0);
    frame->setButton(frame->saveButton(), AnswersFileDialog::tr("Add %n answers", nullptr, adds), QStringLiteral("↵"));
}

void AnswersFileDialog::Private::retranslate()
{
    frame->setTitle(AnswersFileDialog::tr("Answers from a file"));
    frame->setButton(frame->cancelButton(), AnswersFileDialog::tr("Cancel"), QStringLiteral("Esc"));
    table->setAccessibleName(AnswersFileDialog::tr("Rows of the file"));
    whatRow->setLabel(AnswersFileDialog::tr("Unknown person"));
    what->setText(LeaveOut, AnswersFileDialog::tr("Leave out"));
    what->setText(Match, AnswersFileDialog::tr("Somebody we know"));
    what->setText(Create, AnswersFileDialog::tr("New person"));
    personRow->setLabel(AnswersFileDialog::tr("Person"));
    nameRow->setLabel(AnswersFileDialog::tr("Name"));
    accountRow->setLabel(AnswersFileDialog::tr("Account"));
    roleRow->setLabel(AnswersFileDialog::tr("Role"));
    for (const Role each : {Role::Decider, Role::Influencer, Role::Contact})
        role->setText(int(each), Words::capital(Words::of(each)));
    FieldRow::alignLabels({whatRow, personRow, nameRow, accountRow, roleRow});
    model->refreshTexts();
    tellFile();
    showRow();
    fitColumns(table, answerFileColumns);
}

Result<void> AnswersFileDialog::Private::load(SurveyId survey, const QString &path)
{
    LAARI_ASSIGN(plan, exchange::planSurveyImport(book, survey, path));
    LAARI_ASSIGN(const QList<FindOption> people, PeopleOptions::all(book, context.clock.today()));
    LAARI_ASSIGN(const QList<FindOption> accounts, BookOptions::accounts(book));
    person->setOptions(people);
    account->setOptions(accounts);
    model->setPlan(&plan);
    panel->setVisible(plan.count(exchange::SurveyRowFate::Unknown) > 0);
    int first = 0;
    while (first < model->rowCount() && !model->unknownAt(first))
        ++first;
    table->selectRow(first < model->rowCount() ? first : 0);
    retranslate();
    table->setFocus();
    return {};
}

void AnswersFileDialog::Private::import()
{
    const Result<exchange::SurveyImportReport> report = exchange::importSurvey(book, plan, model->choices());
    if (!report) {
        frame->showError(report.error());
        return;
    }
    Q_EMIT q->imported(report->added, int(report->refused.size()), int(report->unknown.size()));
    q->accept();
}

AnswersFileDialog::AnswersFileDialog(Book &book, UiContext &context, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, book, context))
{
    setObjectName(QStringLiteral("answersFileDialog"));
}

AnswersFileDialog::~AnswersFileDialog()
{
    DialogFrame::leaveFocus(*this);
    d->model->setPlan(nullptr);
}

bool AnswersFileDialog::start(SurveyId survey, const QString &path)
{
    const Result<void> loaded = d->load(survey, path);
    if (!loaded)
        d->context.prompts.showError(parentWidget(), loaded.error());
    return loaded.has_value();
}

bool AnswersFileDialog::focusNextPrevChild(bool next)
{
    return d->frame->focusNext(next);
}

void AnswersFileDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace laari::ui
