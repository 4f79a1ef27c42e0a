// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/ReviewsPage.h"

#include "core/usecases/Reviews.h"
#include "ui/charts/TableColumns.h"
#include "ui/common/CalmTable.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Format.h"
#include "ui/common/ListBesideView.h"
#include "ui/common/Prompts.h"
#include "ui/common/ReviewWords.h"
#include "ui/common/Theme.h"
#include "ui/reviews/AgreedDialog.h"
#include "ui/reviews/ReviewDialog.h"
#include "ui/reviews/ReviewModels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace laari::ui {

namespace {

constexpr ColumnRule reviewColumns{.flexible = ReviewsModel::What, .least = 110, .others = 110};
constexpr ColumnRule agreedColumns{.flexible = AgreedModel::What, .least = 180, .others = 200};
constexpr ColumnRule seenColumns{.flexible = SeenModel::Name, .least = 150, .others = 200};
constexpr int reviewsWidth = 388;
constexpr int narrowReviewsWidth = 336;
constexpr int wideFrom = 1400; ///< of the page: all figures have room beside a wide list

} // namespace

class ReviewsPage::Private {
public:
    Private(ReviewsPage &page, Book &openBook, UiContext &uiContext, std::function<bool()> ready);

    void layOut();
    void fitToWidth();
    QWidget *makeView();
    void connectParts();
    void retranslate();
    void fill(std::optional<ReviewId> select = {});
    void showSelected();
    void showFacts(const Review &review);
    void showButtons();
    const Review *review() const;
    void edit();
    void agree();
    void editAgreed();
    void settle(DecisionState state);
    void finish();
    void told(const Result<void> &written);
    void open(QDialog *dialog, bool started) const;

    ReviewsPage &q;
    Book &book;
    UiContext &context;
    std::function<bool()> readyToWrite;
    QLabel *title;
    QPushButton *add;
    ReviewsModel *reviews;
    QTableView *list;
    ElidedLabel *name;
    QLabel *facts;
    QPushButton *meet;
    QPushButton *minutes;
    QPushButton *change;
    QPushButton *done;
    SectionTitle *agreedTitle;
    AgreedModel *agreed;
    QTableView *agreedTable;
    QLabel *nothingAgreed;
    QPushButton *carriedOut;
    QPushButton *drop;
    QPushButton *reopen;
    QPushButton *addAgreed;
    QPushButton *changeAgreed;
    SectionTitle *seenTitle;
    SeenModel *seen;
    QTableView *seenTable;
    Card *listCard = nullptr;
    EmptyState *empty;
    QStackedLayout *stack;
    std::optional<ReviewId> wanted; ///< selected when the page shows
    bool filling = false;
};

ReviewsPage::Private::Private(ReviewsPage &page, Book &openBook, UiContext &uiContext, std::function<bool()> ready)
    : q(page), book(openBook), context(uiContext), readyToWrite(std::move(ready)), title(new QLabel(&q)),
      add(new QPushButton(&q)), reviews(new ReviewsModel(&q)),
      list(makeTable(QStringLiteral("reviewsTable"), reviews, &q)), name(new ElidedLabel), facts(new QLabel),
      meet(new QPushButton), minutes(new QPushButton), change(new QPushButton), done(new QPushButton),
      agreedTitle(new SectionTitle), agreed(new AgreedModel(context.theme, &q)),
      agreedTable(makeTable(QStringLiteral("agreedTable"), agreed, &q)), nothingAgreed(new QLabel),
      carriedOut(new QPushButton), drop(new QPushButton), reopen(new QPushButton), addAgreed(new QPushButton),
      changeAgreed(new QPushButton), seenTitle(new SectionTitle), seen(new SeenModel(&q)),
      seenTable(makeTable(QStringLiteral("seenTable"), seen, &q)),
      empty(new EmptyState(context.theme, QStringLiteral("reviews"), &q)), stack(new QStackedLayout)
{
    layOut();
    connectParts();
    retranslate();
}

void ReviewsPage::Private::layOut()
{
    add->setObjectName(QStringLiteral("reviewsNew"));
    empty->setObjectName(QStringLiteral("reviewsEmpty"));
    const ListBesideView parts{title, add, list, makeView(), empty, reviewsWidth};
    listCard = parts.layOutOn(q, stack);
}

void ReviewsPage::Private::fitToWidth()
{
    const bool wide = q.width() >= wideFrom;
    listCard->setFixedWidth(wide ? reviewsWidth : narrowReviewsWidth);
    list->setColumnHidden(ReviewsModel::Next, !wide); // it stands above what was decided too
    for (int column = SeenModel::Carries; column < SeenModel::ColumnCount; ++column)
        seenTable->setColumnHidden(column, !wide);
    fitColumns(list, reviewColumns);
    fitColumns(seenTable, seenColumns);
}

QWidget *ReviewsPage::Private::makeView()
{
    Theme::setKind(name, "heading");
    Theme::setKind(facts, "caption");
    Theme::setKind(nothingAgreed, "muted");
    facts->setObjectName(QStringLiteral("reviewFacts"));
    facts->setWordWrap(true);
    nothingAgreed->setWordWrap(true);
    meet->setObjectName(QStringLiteral("reviewMeeting"));
    minutes->setObjectName(QStringLiteral("reviewMinutes"));
    change->setObjectName(QStringLiteral("reviewEdit"));
    done->setObjectName(QStringLiteral("reviewFinish"));
    carriedOut->setObjectName(QStringLiteral("agreedDone"));
    drop->setObjectName(QStringLiteral("agreedDrop"));
    reopen->setObjectName(QStringLiteral("agreedReopen"));
    addAgreed->setObjectName(QStringLiteral("agreedAdd"));
    changeAgreed->setObjectName(QStringLiteral("agreedEdit"));
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(facts);
    head->addLayout(words, 1);
    for (QPushButton *each : {meet, minutes, change, done})
        head->addWidget(each, 0, Qt::AlignTop);
    auto *states = new QHBoxLayout;
    states->setSpacing(8);
    states->addWidget(agreedTitle);
    states->addStretch();
    for (QPushButton *each : {carriedOut, drop, reopen, changeAgreed, addAgreed})
        states->addWidget(each);
    for (QTableView *table : {agreedTable, seenTable})
        Theme::setKind(table, "plain");
    card->body()->addLayout(head);
    card->body()->addWidget(new Rule(Qt::Horizontal));
    card->body()->addLayout(states);
    card->body()->addWidget(nothingAgreed);
    card->body()->addWidget(agreedTable, 2);
    card->body()->addWidget(new Rule(Qt::Horizontal));
    card->body()->addWidget(seenTitle);
    card->body()->addWidget(seenTable, 3);
    return card;
}

void ReviewsPage::Private::connectParts()
{
    const auto start = [this] { q.newReview({}); };
    connect(add, &QPushButton::clicked, &q, start);
    connect(empty, &EmptyState::actionTriggered, &q, start);
    connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, &q, [this] {
        if (!filling)
            showSelected();
    });
    connect(list, &QTableView::activated, &q, [this] { edit(); });
    connect(change, &QPushButton::clicked, &q, [this] { edit(); });
    connect(done, &QPushButton::clicked, &q, [this] { finish(); });
    connect(meet, &QPushButton::clicked, &q, [this] {
        if (const auto review = q.selected())
            Q_EMIT q.meetingRequested(*review);
    });
    connect(minutes, &QPushButton::clicked, &q, [this] {
        if (const auto review = q.selected())
            Q_EMIT q.minutesRequested(*review);
    });
    connect(carriedOut, &QPushButton::clicked, &q, [this] { settle(DecisionState::CarriedOut); });
    connect(drop, &QPushButton::clicked, &q, [this] { settle(DecisionState::Dropped); });
    connect(reopen, &QPushButton::clicked, &q, [this] { settle(DecisionState::Open); });
    connect(agreedTable->selectionModel(), &QItemSelectionModel::currentRowChanged, &q, [this] { showButtons(); });
    connect(agreedTable, &QTableView::activated, &q, [this] { editAgreed(); });
    connect(addAgreed, &QPushButton::clicked, &q, [this] { agree(); });
    connect(changeAgreed, &QPushButton::clicked, &q, [this] { editAgreed(); });
    connect(seenTable, &QTableView::activated, &q, [this](const QModelIndex &index) {
        if (const insight::ReviewMovement *each = seen->at(index.row()))
            Q_EMIT q.accountActivated(each->now.id);
    });
    connect(&book, &Book::changed, &q, [this] {
        if (q.isVisible())
            fill();
    });
}

void ReviewsPage::Private::retranslate()
{
    const auto say = [](QPushButton *button, const QString &text, const QString &tip) {
        button->setText(text);
        QString plain = text;
        button->setAccessibleName(plain.remove(QStringLiteral("…")));
        button->setToolTip(tip);
    };
    title->setText(ReviewsPage::tr("Reviews"));
    say(add, ReviewsPage::tr("New review…"), ReviewsPage::tr("New review (Ctrl+Shift+M)"));
    say(meet, ReviewsPage::tr("Meeting mode"), ReviewsPage::tr("Full screen, an account a page (F11)"));
    say(minutes, ReviewsPage::tr("Minutes…"), ReviewsPage::tr("What was seen and decided, on paper"));
    say(change, ReviewsPage::tr("Edit…"), ReviewsPage::tr("Who took part, the next review, own notes"));
    change->setAccessibleName(ReviewsPage::tr("Edit the review"));
    say(carriedOut, ReviewsPage::tr("Done"), ReviewsPage::tr("What is selected was carried out"));
    say(drop, ReviewsPage::tr("Drop"), ReviewsPage::tr("What is selected is not pursued any more"));
    say(reopen, ReviewsPage::tr("Still open"), ReviewsPage::tr("What is selected is open again"));
    say(changeAgreed, ReviewsPage::tr("Edit…"), ReviewsPage::tr("Words, and whether the customer knows (Enter)"));
    changeAgreed->setAccessibleName(ReviewsPage::tr("Edit what was agreed"));
    //: adds a decision or a follow-up to a review
    say(addAgreed, ReviewsPage::tr("Add…"), ReviewsPage::tr("A decision or a follow-up that was agreed"));
    list->setAccessibleName(ReviewsPage::tr("Reviews"));
    list->setToolTip(ReviewsPage::tr("Enter edits the review"));
    agreedTitle->setText(ReviewsPage::tr("What was decided, and what became of it"));
    agreedTable->setAccessibleName(agreedTitle->text());
    nothingAgreed->setText(
        ReviewsPage::tr("Nothing was decided in this review yet. In meeting mode it is typed on the page."));
    seenTitle->setText(ReviewsPage::tr("What was seen"));
    seenTable->setAccessibleName(seenTitle->text());
    seenTable->setToolTip(ReviewsPage::tr("Enter shows the account"));
    empty->setTexts(
        ReviewsPage::tr("No reviews yet"),
        ReviewsPage::tr("A review keeps what was seen of your accounts on its day, what was decided, and when "
                        "you meet again. The next one begins with what became of it."));
    empty->setAction(ReviewsPage::tr("New review…"));
    reviews->refreshTexts();
    agreed->refreshTexts();
    seen->refreshTexts();
    fitColumns(list, reviewColumns);
    fitColumns(agreedTable, agreedColumns);
    fitColumns(seenTable, seenColumns);
    if (const Review *shown = review())
        showFacts(*shown);
}

void ReviewsPage::Private::fill(std::optional<ReviewId> select)
{
    const std::optional<ReviewId> before = select ? select : q.selected();
    const auto all = book.reviews().all();
    if (!all) {
        context.prompts.showError(&q, all.error());
        return;
    }
    std::vector<ReviewsModel::Row> rows;
    for (const Review &each : *all) {
        const auto account = each.account ? book.accounts().find(*each.account) : fail(ErrorCode::NotFound);
        rows.push_back({each, account ? account->name : QString()});
    }
    filling = true; // what is selected is shown once: its movement takes the whole portfolio
    reviews->setRows(std::move(rows));
    stack->setCurrentIndex(reviews->rowCount() > 0 ? 0 : 1);
    if (reviews->rowCount() > 0)
        list->selectRow(std::max(0, before ? reviews->rowOf(*before) : 0));
    filling = false;
    showSelected();
    fitColumns(list, reviewColumns);
}

const Review *ReviewsPage::Private::review() const
{
    const ReviewsModel::Row *row = reviews->at(list->currentIndex().row());
    return row ? &row->review : nullptr;
}

void ReviewsPage::Private::showFacts(const Review &shown)
{
    const ReviewsModel::Row *row = reviews->at(list->currentIndex().row());
    name->setFullText(ReviewWords::title(shown, row->accountName));
    QStringList told{ReviewWords::of(shown.kind), Format::date(shown.day)};
    if (const auto people = ReviewWords::participants(book, shown, true); people && !people->isEmpty())
        //: who took part in a review
        told << ReviewsPage::tr("with %1").arg(*people);
    if (shown.next)
        //: %1: the date of the next review
        told << ReviewsPage::tr("next review %1").arg(Format::date(*shown.next));
    facts->setText(told.join(QStringLiteral(" · ")));
    done->setText(shown.finishedOn ? ReviewsPage::tr("Go on with it") : ReviewsPage::tr("Finish"));
    done->setAccessibleName(done->text());
    done->setToolTip(shown.finishedOn ? ReviewsPage::tr("The review is under way again")
                                      : ReviewsPage::tr("The review is over"));
}

void ReviewsPage::Private::showSelected()
{
    const Review *shown = review();
    if (!shown)
        return;
    const ReviewId id = shown->id;
    showFacts(*shown);
    const auto current = agreed->at(agreedTable->currentIndex().row());
    const std::optional<DecisionId> before = current ? std::optional(current->decision.id) : std::nullopt;
    const Day today = context.clock.today();
    auto lines = insight::agreedIn(book, id, today);
    auto movements = insight::movementSince(book, id, today);
    if (!lines || !movements) {
        context.prompts.showError(&q, !lines ? lines.error() : movements.error());
        return;
    }
    const bool any = !lines->empty();
    agreed->setLines(*std::move(lines));
    seen->setMovements(*std::move(movements));
    agreedTable->setVisible(any);
    nothingAgreed->setVisible(!any);
    if (const int row = before ? agreed->rowOf(*before) : -1; row >= 0)
        agreedTable->selectRow(row);
    else if (any)
        agreedTable->selectRow(0);
    fitColumns(agreedTable, agreedColumns);
    fitColumns(seenTable, seenColumns);
    showButtons();
}

void ReviewsPage::Private::showButtons()
{
    const insight::AgreedLine *line = agreed->at(agreedTable->currentIndex().row());
    const bool gone = line && line->decision.kind == AgreedKind::FollowUp && !line->followUp;
    const bool open = line && line->isOpen() && !gone;
    for (QPushButton *each : {carriedOut, drop, reopen, changeAgreed})
        each->setVisible(agreed->rowCount() > 0);
    changeAgreed->setEnabled(line);
    carriedOut->setEnabled(open);
    drop->setEnabled(open);
    reopen->setEnabled(line && !open && !gone);
}

void ReviewsPage::Private::told(const Result<void> &written)
{
    if (!written)
        context.prompts.showError(&q, written.error());
}

void ReviewsPage::Private::settle(DecisionState state)
{
    const insight::AgreedLine *line = agreed->at(agreedTable->currentIndex().row());
    if (line && readyToWrite())
        told(usecases::settleDecision(book, line->decision.id, state));
}

void ReviewsPage::Private::finish()
{
    const Review *shown = review();
    if (!shown || !readyToWrite())
        return;
    told(shown->finishedOn ? usecases::reopenReview(book, shown->id) : usecases::finishReview(book, shown->id));
}

void ReviewsPage::Private::agree()
{
    const auto review = q.selected();
    if (!review || !readyToWrite())
        return;
    auto *dialog = new AgreedDialog(book, context, &q);
    open(dialog, dialog->startNew(*review));
}

void ReviewsPage::Private::editAgreed()
{
    const insight::AgreedLine *line = agreed->at(agreedTable->currentIndex().row());
    if (!line || !readyToWrite())
        return;
    auto *dialog = new AgreedDialog(book, context, &q);
    open(dialog, dialog->startEdit(line->decision.id));
}

void ReviewsPage::Private::open(QDialog *dialog, bool started) const
{
    if (!started) {
        delete dialog;
        return;
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReviewsPage::Private::edit()
{
    const auto review = q.selected();
    if (!review || !readyToWrite())
        return;
    auto *dialog = new ReviewDialog(book, context, &q);
    connect(dialog, &ReviewDialog::removed, &q, [this] { Q_EMIT q.said(ReviewsPage::tr("The review was removed")); });
    open(dialog, dialog->startEdit(*review));
}

ReviewsPage::ReviewsPage(Book &book, UiContext &context, std::function<bool()> readyToWrite, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(*this, book, context, std::move(readyToWrite)))
{
    setObjectName(QStringLiteral("reviewsPage")); // filled once it shows
}

ReviewsPage::~ReviewsPage()
{
    disconnect(&d->book, nullptr, this, nullptr);
}

void ReviewsPage::refresh()
{
    if (isVisible())
        d->fill();
}

void ReviewsPage::showReview(ReviewId review)
{
    d->fill(review);
}

void ReviewsPage::selectNext(ReviewId review)
{
    if (isVisible())
        d->fill(review);
    else
        d->wanted = review;
}

std::optional<ReviewId> ReviewsPage::selected() const
{
    const Review *shown = d->review();
    return shown ? std::optional(shown->id) : std::nullopt;
}

std::optional<AccountId> ReviewsPage::selectedAccount() const
{
    if (d->seenTable->hasFocus())
        if (const insight::ReviewMovement *each = d->seen->at(d->seenTable->currentIndex().row()))
            return each->now.id;
    const Review *shown = d->review();
    return shown ? shown->account : std::nullopt;
}

bool ReviewsPage::editSelected()
{
    d->edit();
    return selected().has_value();
}

void ReviewsPage::newReview(std::optional<AccountId> account)
{
    if (!d->readyToWrite())
        return;
    if (const auto accounts = d->book.accounts().all(); accounts && accounts->empty()) {
        Q_EMIT said(tr("There is no account to review yet: add or import accounts first"));
        return;
    }
    auto *dialog = new ReviewDialog(d->book, d->context, this);
    connect(dialog, &ReviewDialog::started, this, [this](ReviewId review) {
        d->fill(review);
        Q_EMIT said(tr("The review has begun: F11 shows it on the whole screen"));
    });
    d->open(dialog, dialog->startNew(account));
}

void ReviewsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}

void ReviewsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->fitToWidth();
}

void ReviewsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->fill(std::exchange(d->wanted, std::nullopt));
}

} // namespace laari::ui
