// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/InviteDialog.h"

#include "core/usecases/Surveys.h"
#include "ui/charts/TableColumns.h"
#include "ui/common/BookOptions.h"
#include "ui/common/CalmTable.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Format.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace laari::ui {

namespace {

constexpr ColumnRule inviteeColumns{.flexible = InviteesModel::Name, .least = 160, .others = 212};
constexpr Role allRoles[] = {Role::Decider, Role::Influencer, Role::Contact};
constexpr int tableHeight = 260;

} // namespace

class InviteDialog::Private {
public:
    Private(InviteDialog *dialog, Book &theBook, UiContext &theContext);

    void connectFields();
    Result<void> load(SurveyId survey);
    void filter();
    bool passes(const insight::Invitee &person) const;
    void tellCoverage();
    void retranslate();
    void invite();

    InviteDialog *q;
    Book &book;
    UiContext &context;
    DialogFrame *frame;
    ChoiceRow *roles;
    PickEdit *segment;
    PickEdit *owner;
    FieldRow *roleRow;
    FieldRow *segmentRow;
    FieldRow *ownerRow;
    InviteesModel *model;
    QTableView *table;
    QPushButton *all;
    QPushButton *none;
    QLabel *coverage;
    QLabel *leftOut;
    Survey survey;
    insight::Invitees invitees;
    QStringList segments;
};

InviteDialog::Private::Private(InviteDialog *dialog, Book &theBook, UiContext &theContext)
    : q(dialog), book(theBook), context(theContext), frame(new DialogFrame(q, context, QStringLiteral("invite"), 840)),
      roles(new ChoiceRow(context.theme, ChoiceRow::Mode::Any, QStringLiteral("inviteRole"))),
      segment(new PickEdit(context.theme)), owner(new PickEdit(context.theme)),
      roleRow(new FieldRow(roles, FieldRow::LabelPlace::Above, frame->content())),
      segmentRow(new FieldRow(segment, FieldRow::LabelPlace::Above, frame->content())),
      ownerRow(new FieldRow(owner, FieldRow::LabelPlace::Above, frame->content())), model(new InviteesModel(q)),
      table(makeTable(QStringLiteral("inviteTable"), model, frame->content())), all(new QPushButton(frame->content())),
      none(new QPushButton(frame->content())), coverage(new QLabel(frame->content())),
      leftOut(new QLabel(frame->content()))
{
    segment->setObjectName(QStringLiteral("inviteSegment"));
    owner->setObjectName(QStringLiteral("inviteOwner"));
    all->setObjectName(QStringLiteral("inviteAll"));
    none->setObjectName(QStringLiteral("inviteNone"));
    coverage->setObjectName(QStringLiteral("inviteCoverage"));
    leftOut->setObjectName(QStringLiteral("inviteLeftOut"));
    Theme::setKind(coverage, "note");
    Theme::setKind(leftOut, "muted");
    for (QLabel *label : {coverage, leftOut})
        label->setWordWrap(true);
    for (QPushButton *button : {all, none}) {
        Theme::setKind(button, "flat");
        button->setAutoDefault(false);
    }
    QList<ChoiceRow::Choice> choices;
    for (const Role role : allRoles)
        choices.append({int(role), Words::capital(QString(codeOf(role)))});
    roles->setChoices(choices);
    roles->setValues({int(Role::Decider), int(Role::Influencer), int(Role::Contact)});
    table->setMinimumHeight(tableHeight);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(16);
    filters->addWidget(segmentRow, 1, Qt::AlignTop);
    filters->addWidget(ownerRow, 1, Qt::AlignTop);
    auto *ticks = new QHBoxLayout;
    ticks->addWidget(all);
    ticks->addWidget(none);
    ticks->addStretch();
    frame->body()->setSpacing(8);
    frame->body()->addWidget(roleRow);
    frame->body()->addLayout(filters);
    frame->body()->addLayout(ticks);
    frame->body()->addWidget(table, 1);
    frame->body()->addWidget(coverage);
    frame->body()->addWidget(leftOut);
    connectFields();
    retranslate();
}

void InviteDialog::Private::connectFields()
{
    connect(roles, &ChoiceRow::chosen, q, [this] { filter(); });
    connect(segment, &PickEdit::changed, q, [this] { filter(); });
    connect(owner, &PickEdit::changed, q, [this] { filter(); });
    connect(model, &InviteesModel::picksChanged, q, [this] { tellCoverage(); });
    connect(all, &QPushButton::clicked, q, [this] { model->setAll(true); });
    connect(none, &QPushButton::clicked, q, [this] { model->setAll(false); });
    auto *turn = new QShortcut(QKeySequence(Qt::Key_Space), table);
    turn->setContext(Qt::WidgetShortcut);
    connect(turn, &QShortcut::activated, q, [this] { model->turn(table->currentIndex().row()); });
    connect(frame->saveButton(), &QPushButton::clicked, q, [this] { invite(); });
    connect(frame->cancelButton(), &QPushButton::clicked, q, &QDialog::reject);
}

bool InviteDialog::Private::passes(const insight::Invitee &person) const
{
    const auto chosenSegment = segment->chosen();
    const auto chosenOwner = owner->chosen();
    return roles->values().contains(int(person.role)) &&
           (!chosenSegment || segments.value(qsizetype(*chosenSegment) - 1) == person.segment) &&
           (!chosenOwner || person.owner == OwnPersonId{*chosenOwner});
}

void InviteDialog::Private::filter()
{
    std::vector<insight::Invitee> people;
    std::ranges::copy_if(invitees.people, std::back_inserter(people),
                         [this](const insight::Invitee &each) { return passes(each); });
    // Who can be asked first, and of those the customers.
    std::ranges::stable_sort(people, {}, [](const insight::Invitee &each) {
        return std::pair(each.unaskable, each.stage != Lifecycle::Customer);
    });
    model->setPeople(std::move(people));
    fitColumns(table, inviteeColumns);
}

void InviteDialog::Private::tellCoverage()
{
    // Who cannot be asked counts as picked as long as the filter shows them: so it is said that they are left out.
    const auto picked = [this](const insight::Invitee &each) {
        return each.unaskable == insight::Unaskable::No ? model->isPicked(each.person) : passes(each);
    };
    const insight::InvitationCoverage now = insight::invitationCoverage(invitees, picked);
    const auto asked = [&](Role role) { return now.asked[size_t(role)]; };
    const auto known = [&](Role role) { return invitees.known[size_t(role)]; };
    //: coverage of an invitation: "3 of 12 decision makers"; %2: those we know
    const QStringList parts{
        InviteDialog::tr("%1 of %2 decision makers").arg(asked(Role::Decider)).arg(known(Role::Decider)),
        InviteDialog::tr("%1 of %2 influencers").arg(asked(Role::Influencer)).arg(known(Role::Influencer)),
        InviteDialog::tr("%1 of %2 contacts").arg(asked(Role::Contact)).arg(known(Role::Contact))};
    QString reach = InviteDialog::tr("%n accounts", nullptr, now.accounts);
    if (now.revenue)
        //: %1: "12 accounts", %2: a percentage
        reach = InviteDialog::tr("%1, %2 of the customers' revenue").arg(reach, Format::percent(*now.revenue));
    coverage->setText(
        InviteDialog::tr("Of those we know, the survey reaches %1.").arg(parts.join(QStringLiteral(", "))) + u'\n' +
        Words::capital(reach) + u'.');
    QStringList left;
    if (now.optedOut > 0)
        left << InviteDialog::tr("%n people take no surveys", nullptr, now.optedOut);
    if (now.withoutEmail > 0)
        left << InviteDialog::tr("%n people have no e-mail address", nullptr, now.withoutEmail);
    leftOut->setText(left.isEmpty() ? QString()
                                    : InviteDialog::tr("Left out: %1.").arg(left.join(QStringLiteral(", "))));
    leftOut->setVisible(!left.isEmpty());
    frame->saveButton()->setEnabled(now.people > 0);
    frame->setButton(frame->saveButton(), InviteDialog::tr("Invite %n people", nullptr, now.people),
                     QStringLiteral("↵"));
}

void InviteDialog::Private::retranslate()
{
    frame->setTitle(InviteDialog::tr("Invite to the survey"));
    frame->setButton(frame->cancelButton(), InviteDialog::tr("Cancel"), QStringLiteral("Esc"));
    roleRow->setLabel(InviteDialog::tr("Roles"));
    for (const Role role : allRoles)
        roles->setText(int(role), Words::capital(Words::of(role)));
    segmentRow->setLabel(InviteDialog::tr("Segment"));
    segment->setPlaceholderText(InviteDialog::tr("All segments"));
    ownerRow->setLabel(InviteDialog::tr("Owner"));
    owner->setPlaceholderText(InviteDialog::tr("Everybody's accounts"));
    table->setAccessibleName(InviteDialog::tr("People to invite"));
    all->setText(InviteDialog::tr("Tick all"));
    none->setText(InviteDialog::tr("Tick nobody"));
    table->setToolTip(InviteDialog::tr("Space ticks the row"));
    model->refreshTexts();
    const bool closed = survey.closesOn && *survey.closesOn < context.clock.today();
    frame->showNote(closed
                        ? InviteDialog::tr("The survey closed on %1. Give it a later closing day if you still expect "
                                           "answers.")
                              .arg(Format::date(*survey.closesOn))
                        : QString());
    tellCoverage();
    fitColumns(table, inviteeColumns);
    frame->fit();
}

Result<void> InviteDialog::Private::load(SurveyId id)
{
    LAARI_ASSIGN(survey, book.surveys().find(id));
    LAARI_ASSIGN(invitees, insight::invitees(book, id, context.clock.today()));
    LAARI_ASSIGN(const QList<FindOption> own, BookOptions::ownPeople(book));
    owner->setOptions(own);
    for (const insight::Invitee &each : invitees.people)
        if (!each.segment.isEmpty() && !segments.contains(each.segment))
            segments.append(each.segment);
    segments.sort();
    QList<FindOption> options;
    for (const QString &name : segments)
        options.append({options.size() + 1, name});
    segment->setOptions(options);
    segmentRow->setVisible(!segments.isEmpty());
    filter();
    retranslate();
    roles->setFocus();
    return {};
}

void InviteDialog::Private::invite()
{
    const Result<int> added = usecases::inviteToSurvey(book, survey.id, model->picked());
    if (!added) {
        frame->showError(added.error());
        return;
    }
    Q_EMIT q->invited(*added);
    q->accept();
}

InviteDialog::InviteDialog(Book &book, UiContext &context, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, book, context))
{
    setObjectName(QStringLiteral("inviteDialog"));
}

InviteDialog::~InviteDialog()
{
    DialogFrame::leaveFocus(*this);
}

bool InviteDialog::start(SurveyId survey)
{
    const Result<void> loaded = d->load(survey);
    if (!loaded)
        d->context.prompts.showError(this, loaded.error());
    return loaded.has_value();
}

bool InviteDialog::focusNextPrevChild(bool next)
{
    return d->frame->focusNext(next);
}

void InviteDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace laari::ui
