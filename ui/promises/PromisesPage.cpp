// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/PromisesPage.h"

#include "core/usecases/Promises.h"
#include "ui/charts/TableColumns.h"
#include "ui/common/CalmTable.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PromisesModel.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/promises/PromiseRatesView.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace laari::ui {

namespace {

enum Shown { OpenOnes, SettledOnes };
enum Whose { Mine, Everybodys };
const QString whoseKey = QStringLiteral("promises/everybodys");
constexpr ColumnRule promiseColumns{.flexible = PromisesModel::What, .least = 200, .others = 250};

} // namespace

PromisesPage::PromisesPage(Book &book, UiContext &context, std::function<bool()> readyToWrite, QWidget *parent)
    : QWidget(parent), m_book(book), m_context(context), m_readyToWrite(std::move(readyToWrite)),
      m_model(new PromisesModel(context.theme, this)), m_title(new QLabel(this)), m_summary(new ElidedLabel(this)),
      m_state(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("promisesState"), this)),
      m_whose(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("promisesWhose"), this)),
      m_new(new QPushButton(this)), m_table(makeTable(QStringLiteral("promisesTable"), m_model, this)),
      m_empty(new EmptyState(context.theme, QStringLiteral("promises"), this)), m_stack(new QStackedLayout),
      m_bar(new QWidget(this)), m_show(new QPushButton(m_bar)), m_takeBack(new QPushButton(m_bar)),
      m_extend(new QPushButton(m_bar)), m_edit(new QPushButton(m_bar)), m_reopen(new QPushButton(m_bar)),
      m_kept(new QPushButton(m_bar)), m_settle(new QPushButton(m_bar)), m_rates(new PromiseRatesView(this))
{
    setObjectName(QStringLiteral("promisesPage"));
    Theme::setKind(m_title, "title");
    Theme::setKind(m_summary, "muted");
    Theme::setKind(m_table, "plain");
    Theme::setKind(m_settle, "primary");
    Theme::setKind(m_show, "flat");
    m_new->setObjectName(QStringLiteral("promisesNew"));
    m_show->setObjectName(QStringLiteral("promisesShow"));
    m_takeBack->setObjectName(QStringLiteral("promisesTakeBack"));
    m_extend->setObjectName(QStringLiteral("promisesExtend"));
    m_edit->setObjectName(QStringLiteral("promisesEdit"));
    m_reopen->setObjectName(QStringLiteral("promisesReopen"));
    m_kept->setObjectName(QStringLiteral("promisesKept"));
    m_settle->setObjectName(QStringLiteral("promisesSettle"));
    m_empty->setObjectName(QStringLiteral("promisesEmpty"));
    m_state->setChoices({{OpenOnes, QStringLiteral("Open")}, {SettledOnes, QStringLiteral("Settled")}});
    m_state->setValue(OpenOnes);
    m_whose->setChoices({{Mine, QStringLiteral("Mine")}, {Everybodys, QStringLiteral("Everybodys")}});
    m_whose->setValue(context.settings.value(whoseKey, true).toBool() ? Everybodys : Mine);
    for (ChoiceRow *row : {m_state, m_whose})
        row->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    head->addStretch();
    head->addWidget(m_state);
    head->addSpacing(8);
    head->addWidget(m_whose);
    head->addWidget(m_new);
    auto *actions = new QHBoxLayout(m_bar);
    actions->setContentsMargins(4, 4, 4, 0);
    actions->setSpacing(8);
    actions->addWidget(m_show);
    actions->addStretch();
    for (QPushButton *button : {m_takeBack, m_extend, m_edit, m_reopen, m_kept, m_settle})
        actions->addWidget(button);
    auto *card = new Card(this);
    card->body()->setContentsMargins(12, 4, 12, 12);
    card->body()->addLayout(m_stack, 1);
    card->body()->addWidget(m_bar);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(card, 1);
    layout->addWidget(m_rates);
    setFocusProxy(m_table);

    connectParts();
    retranslate();
}

void PromisesPage::connectParts()
{
    connect(m_table, &QTableView::doubleClicked, this, &PromisesPage::act);
    connect(m_table, &QTableView::customContextMenuRequested, this, &PromisesPage::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showButtons();
        Q_EMIT selectionChanged();
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const auto account = selectedAccount())
            Q_EMIT accountActivated(*account);
    });
    connect(m_edit, &QPushButton::clicked, this, &PromisesPage::editSelected);
    connect(m_settle, &QPushButton::clicked, this, &PromisesPage::settle);
    connect(m_kept, &QPushButton::clicked, this, &PromisesPage::keepToday);
    connect(m_reopen, &QPushButton::clicked, this, &PromisesPage::reopen);
    connect(m_extend, &QPushButton::clicked, this, &PromisesPage::extend);
    connect(m_takeBack, &QPushButton::clicked, this, &PromisesPage::takeBack);
    connect(m_new, &QPushButton::clicked, this, &PromisesPage::newPromiseRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (hasAccounts())
            Q_EMIT newPromiseRequested();
        else
            Q_EMIT newAccountRequested();
    });
    connect(m_state, &ChoiceRow::chosen, this, &PromisesPage::fill);
    connect(m_whose, &ChoiceRow::chosen, this, [this](int whose) {
        m_context.settings.setValue(whoseKey, whose == Everybodys);
        fill();
    });
    const std::pair<int, void (PromisesPage::*)()> keys[] = {
        {Qt::Key_D, &PromisesPage::keepToday}, {Qt::Key_S, &PromisesPage::settle}, {Qt::Key_O, &PromisesPage::reopen}};
    for (const auto &[key, what] : keys) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    }
    connect(&m_book, &Book::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            fill();
    });
    connect(&m_context.theme, &Theme::changed, m_model, &PromisesModel::refreshTexts);
}

bool PromisesPage::hasAccounts() const
{
    const Result<qint64> count = m_book.accounts().count();
    return count && *count > 0;
}

bool PromisesPage::knowsMine() const
{
    return m_author.has_value();
}

std::optional<AccountId> PromisesPage::selectedAccount() const
{
    const insight::PromiseLine *line = m_model->line(m_table->currentIndex());
    return line ? std::optional(line->promise.account) : std::nullopt;
}

void PromisesPage::fill()
{
    m_stale = false;
    const Day today = m_context.clock.today();
    const auto author = m_book.settings().author();
    m_author = author ? *author : std::nullopt;
    const bool open = m_state->value() == int(OpenOnes);
    auto lines =
        open ? insight::openPromises(m_book) : insight::settledPromises(m_book, today - PromiseRatesView::days, today);
    const auto rates = insight::promiseRates(m_book, today - PromiseRatesView::days, today);
    auto whole = m_book.promises().company();
    if (!lines || !rates || !whole) {
        m_context.prompts.showError(this, !lines ? lines.error() : !rates ? rates.error() : whole.error());
        return;
    }
    if (knowsMine() && m_whose->value() == int(Mine))
        std::erase_if(*lines,
                      [this](const insight::PromiseLine &line) { return line.whose && line.whose != m_author; });
    m_open = open ? int(lines->size()) : 0;
    m_late = int(std::ranges::count_if(
        *lines, [today](const insight::PromiseLine &line) { return line.promise.isLate(today); }));
    const int place = m_table->currentIndex().row();
    const QVariant before = m_table->currentIndex().data(PromisesModel::IdRole);
    const auto promisesShown = [this] {
        QSet<qint64> ids;
        for (int i = 0; i < m_model->rowCount(); ++i)
            if (const insight::PromiseLine *line = m_model->line(m_model->index(i, 0)))
                ids.insert(line->promise.id.value);
        return ids;
    };
    const QSet<qint64> shownBefore = promisesShown();
    m_model->setCompanyPromises(*std::move(whole));
    m_model->setLines(*std::move(lines), today);
    const int rows = m_model->rowCount();
    int row = std::clamp(place, 0, std::max(0, rows - 1)); // where it was, the next one stands
    for (int i = 0; i < rows && before.isValid(); ++i)
        if (m_model->index(i, 0).data(PromisesModel::IdRole) == before)
            row = i;
    // What undo brings back, or somebody has just made, is what one goes on with.
    const QSet<qint64> fresh = promisesShown() - shownBefore;
    for (int i = 0; i < rows && fresh.size() == 1 && !shownBefore.isEmpty(); ++i) {
        const insight::PromiseLine *line = m_model->line(m_model->index(i, 0));
        if (line && fresh.contains(line->promise.id.value))
            row = i;
    }
    if (rows > 0)
        m_table->selectRow(row);
    m_rates->setRates(*rates);
    m_rates->setVisible(rates->all.settled() > 0);
    m_whose->setVisible(knowsMine());
    const bool hadFocus = m_empty->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (hadFocus && rows > 0)
        m_table->setFocus(); // its keys go on where the offer to fill it was
    m_bar->setVisible(rows > 0);
    retranslate();
    Q_EMIT selectionChanged();
}

void PromisesPage::refresh()
{
    m_stale = true;
    if (isVisible())
        fill();
}

void PromisesPage::select(PromiseId promise)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const insight::PromiseLine *line = m_model->line(m_model->index(row, 0));
        if (line && line->promise.id == promise)
            m_table->selectRow(row);
    }
}

void PromisesPage::showButtons()
{
    const QModelIndex current = m_table->currentIndex();
    const insight::PromiseLine *line = m_model->line(current);
    const bool whole = m_model->companyPromise(current);
    const bool open = line && line->promise.state == PromiseState::Open;
    const bool broken = line && line->promise.state == PromiseState::Broken;
    m_show->setVisible(line);
    m_edit->setVisible(line);
    m_kept->setVisible(open);
    m_settle->setVisible(open || broken);
    m_reopen->setVisible(line && !open);
    m_extend->setVisible(whole);
    m_takeBack->setVisible(whole);
}

bool PromisesPage::editSelected()
{
    const insight::PromiseLine *line = m_model->line(m_table->currentIndex());
    if (line)
        Q_EMIT editPromiseRequested(line->promise.id);
    return line;
}

void PromisesPage::act()
{
    const QModelIndex current = m_table->currentIndex();
    if (!m_model->companyPromise(current)) {
        editSelected();
        return;
    }
    const int row = current.row();
    m_model->unfold(current, !m_model->isUnfolded(current));
    m_table->selectRow(row);
    fitColumns(m_table, promiseColumns);
}

void PromisesPage::settle()
{
    const insight::PromiseLine *line = m_model->line(m_table->currentIndex());
    if (line && (line->promise.state == PromiseState::Open || line->promise.state == PromiseState::Broken))
        Q_EMIT settlePromiseRequested(line->promise.id);
}

void PromisesPage::keepToday()
{
    const insight::PromiseLine *line = m_model->line(m_table->currentIndex());
    if (line && line->promise.state == PromiseState::Open && m_readyToWrite())
        told(usecases::settlePromise(m_book, line->promise.id, usecases::Settling::Kept, m_context.clock.today()));
}

void PromisesPage::reopen()
{
    const insight::PromiseLine *line = m_model->line(m_table->currentIndex());
    if (line && line->promise.state != PromiseState::Open && m_readyToWrite())
        told(usecases::reopenPromise(m_book, line->promise.id));
}

void PromisesPage::extend()
{
    const CompanyPromise *whole = m_model->companyPromise(m_table->currentIndex());
    if (!whole || !m_readyToWrite())
        return;
    if (const Result<int> made = usecases::extendCompanyPromise(m_book, whole->id); !made)
        m_context.prompts.showError(this, made.error());
}

void PromisesPage::takeBack()
{
    const CompanyPromise *whole = m_model->companyPromise(m_table->currentIndex());
    if (whole && m_readyToWrite())
        told(usecases::removeCompanyPromise(m_book, whole->id));
}

void PromisesPage::told(const Result<void> &written)
{
    if (!written)
        m_context.prompts.showError(this, written.error());
}

void PromisesPage::openMenu(const QPoint &position)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("promisesMenu"));
    for (QPushButton *button : {m_settle, m_kept, m_reopen, m_edit, m_extend, m_takeBack, m_show})
        if (!button->isHidden())
            connect(menu.addAction(button->text()), &QAction::triggered, button, &QPushButton::click);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

bool PromisesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            act();
            return true;
        }
        const QModelIndex current = m_table->currentIndex();
        if ((key == Qt::Key_Right || key == Qt::Key_Left) && m_model->companyPromise(current)) {
            if (m_model->isUnfolded(current) != (key == Qt::Key_Right))
                act();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PromisesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        fill();
}

void PromisesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PromisesPage::retranslate()
{
    m_title->setText(tr("Promises"));
    //: promises
    QString summary = m_open > 0 ? tr("%n open", nullptr, m_open) : QString();
    if (m_late > 0)
        //: %1: "5 open", %n: promises
        summary = tr("%1, %n late", nullptr, m_late).arg(summary);
    m_summary->setFullText(summary);
    //: promises
    m_state->setText(OpenOnes, tr("Open"));
    //: promises
    m_state->setText(SettledOnes, tr("Settled"));
    m_state->setAccessibleName(tr("Open or settled"));
    m_whose->setText(Mine, tr("Mine"));
    m_whose->setText(Everybodys, tr("Everybody's"));
    m_whose->setAccessibleName(tr("Whose"));
    const auto name = [](QPushButton *button, const QString &text, const QString &tip) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(tip);
    };
    name(m_new, tr("New promise…"), tr("New promise (Ctrl+Shift+R)"));
    name(m_show, tr("Show the account"), tr("Show the account"));
    name(m_edit, tr("Edit…"), tr("Edit the promise (Enter)"));
    name(m_reopen, tr("Open again"), tr("The promise is open again (O)"));
    name(m_kept, tr("Kept today"), tr("The promise was kept today (D)"));
    name(m_settle, tr("Settle…"), tr("Kept, broken, a new date or withdrawn (S)"));
    name(m_extend, tr("Add later customers"),
         tr("Promises it to those who have become customers of the segment since"));
    name(m_takeBack, tr("Take back"), tr("Removes what is still open of it; what was settled stays"));
    m_table->setAccessibleName(tr("Promises"));
    m_rates->retranslate();
    const bool settled = m_state->value() == int(SettledOnes);
    m_empty->setTexts(settled ? tr("No promise was settled within a year") : tr("No open promises"),
                      tr("What was promised to a customer, by whom and by when. Kept and broken promises go into the "
                         "reservoir."));
    m_empty->setAction(hasAccounts() ? tr("New promise…") : tr("New account…"));
    m_new->setEnabled(hasAccounts());
    m_model->refreshTexts();
    fitColumns(m_table, promiseColumns);
    showButtons();
}

} // namespace laari::ui
