// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/PortfolioPage.h"

#include "core/insight/Reviews.h"
#include "ui/charts/PortfolioLegend.h"
#include "ui/charts/PortfolioPicture.h"
#include "ui/charts/TableColumns.h"
#include "ui/common/CalmTable.h"
#include "ui/common/Card.h"
#include "ui/common/CopyOut.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Format.h"
#include "ui/common/Icons.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/portfolio/FieldTotals.h"
#include "ui/portfolio/NotKnownStrip.h"
#include "ui/portfolio/PortfolioControls.h"
#include "ui/portfolio/PortfolioDelegate.h"
#include "ui/portfolio/PortfolioModel.h"
#include "ui/portfolio/StageComparison.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace laari::ui {

namespace {

constexpr ColumnRule portfolioColumns{.flexible = PortfolioModel::Name, .least = 168, .most = 420, .others = 200};
constexpr int headSpacing = 12;
constexpr int wordPadding = 14; ///< of a "word" button, both sides and its border
constexpr int tableRow = 32;
constexpr int laptopSplit = 1138; ///< room for picture and table in a window of 1366 x 768
constexpr int leastTable = 500;
constexpr int widestTable = 1420;
constexpr double tableShare = 0.62;
const QString splitKey = QStringLiteral("portfolio/split");

} // namespace

PortfolioPage::PortfolioPage(Book &book, UiContext &context, QWidget *parent)
    : QWidget(parent), m_book(book), m_context(context), m_model(new PortfolioModel(this)), m_title(new QLabel(this)),
      m_summary(new ElidedLabel(this)), m_controls(new PortfolioControls(context, this)),
      m_totals(new FieldTotals(this)), m_picture(new PortfolioPicture(context.theme)),
      m_legend(new PortfolioLegend(context.theme)), m_stages(new StageComparison(context.theme)),
      m_showPicture(new QPushButton), m_showStages(new QPushButton), m_report(new QPushButton(this)),
      m_strip(new NotKnownStrip(context.theme)), m_table(nullptr),
      m_empty(new EmptyState(context.theme, QStringLiteral("portfolio"))),
      m_none(new EmptyState(context.theme, QStringLiteral("search-none"))), m_splitter(new QSplitter),
      m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("portfolioPage"));
    Theme::setKind(m_title, "title");
    Theme::setKind(m_summary, "muted");
    m_empty->setObjectName(QStringLiteral("portfolioEmpty"));
    m_none->setObjectName(QStringLiteral("portfolioNone"));

    auto *head = new QHBoxLayout;
    head->setSpacing(headSpacing);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    head->addWidget(m_controls);
    head->addWidget(m_report);
    m_report->setObjectName(QStringLiteral("portfolioReport"));
    connect(m_report, &QPushButton::clicked, this, &PortfolioPage::reportRequested);
    m_splitter->setObjectName(QStringLiteral("portfolioSplit"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->installEventFilter(this);
    m_totals->installEventFilter(this);
    m_splitter->addWidget(makePicture());
    m_splitter->addWidget(makeTable());
    m_splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    m_ownSplit = m_splitter->restoreState(context.settings.value(splitKey).toByteArray());
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_totals);
    layout->addLayout(m_stack, 1);
    setFocusProxy(m_table); // the page opens ready for the arrows and Enter

    connectParts();
    paintIcons();
    retranslate();
}

PortfolioPage::~PortfolioPage() = default;

QWidget *PortfolioPage::makePicture()
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(8, 8, 8, 8);
    // Two ways to see the same accounts: words as over the chart of an account.
    m_showPicture->setObjectName(QStringLiteral("portfolioShowPicture"));
    m_showStages->setObjectName(QStringLiteral("portfolioShowStages"));
    auto *ways = new QButtonGroup(this);
    auto *words = new QHBoxLayout;
    words->setContentsMargins(4, 0, 0, 0);
    words->setSpacing(2);
    for (QPushButton *word : {m_showPicture, m_showStages}) {
        Theme::setKind(word, "word");
        word->setCheckable(true);
        ways->addButton(word);
        words->addWidget(word);
    }
    words->addStretch();
    auto *legend = new QWidget;
    auto *legendLine = new QHBoxLayout(legend);
    legendLine->setContentsMargins(46, 0, 8, 2);
    legendLine->addWidget(m_legend, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_picture, 1);
    row->addWidget(m_strip);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row, 1);
    column->addWidget(legend);
    auto *stack = new QStackedWidget;
    stack->addWidget(whole);
    stack->addWidget(m_stages);
    connect(m_showPicture, &QPushButton::toggled, stack, [stack](bool on) { stack->setCurrentIndex(on ? 0 : 1); });
    m_showPicture->setChecked(true);
    CopyOut::markPicture(m_picture, m_legend);
    card->body()->setSpacing(2);
    card->body()->addLayout(words);
    card->body()->addWidget(stack, 1);
    return card;
}

QWidget *PortfolioPage::makeTable()
{
    m_table = ui::makeTable(QStringLiteral("portfolioTable"), m_model, this);
    m_table->setItemDelegate(new PortfolioDelegate(m_context.theme, m_table));
    m_table->verticalHeader()->setDefaultSectionSize(tableRow);
    m_table->setMinimumWidth(300);
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(44);
    header->setSortIndicator(PortfolioModel::Revenue, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    restoreColumns();
    auto *card = new Card(this);
    card->body()->setContentsMargins(8, 4, 8, 8);
    card->body()->addWidget(m_table);
    return card;
}

void PortfolioPage::connectParts()
{
    const auto chosen = [this](AccountId account) {
        if (!m_telling)
            select(account);
    };
    connect(m_picture, &PortfolioPicture::accountSelected, this, chosen);
    connect(m_picture, &PortfolioPicture::accountActivated, this, &PortfolioPage::accountActivated);
    connect(m_picture, &PortfolioPicture::laidOut, this,
            [this] { m_legend->setScale(m_picture->largestRevenue(), m_picture->largestBubble(), m_earlier); });
    connect(m_stages, &StageComparison::accountSelected, this, chosen);
    connect(m_stages, &StageComparison::accountActivated, this, &PortfolioPage::accountActivated);
    connect(m_strip, &NotKnownStrip::accountSelected, this, chosen);
    connect(m_strip, &NotKnownStrip::accountActivated, this, &PortfolioPage::accountActivated);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [chosen](const QModelIndex &current) {
                if (const QVariant id = current.data(PortfolioModel::IdRole); id.isValid())
                    chosen(AccountId{id.toLongLong()});
            });
    connect(m_table, &QTableView::doubleClicked, this, &PortfolioPage::activateCurrent);
    connect(m_table->horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &PortfolioPage::openViewMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PortfolioPage::layOutTable);
    connect(m_controls, &PortfolioControls::filterChanged, this, &PortfolioPage::arrange);
    connect(m_controls, &PortfolioControls::groupingChanged, this, &PortfolioPage::arrange);
    connect(m_controls, &PortfolioControls::earlierChanged, this, &PortfolioPage::refreshSoon);
    connect(m_controls->viewsButton(), &QPushButton::clicked, this, &PortfolioPage::openViewMenu);
    connect(m_controls, &PortfolioControls::leftDownwards, this, [this] {
        if (m_stack->currentWidget() == m_splitter)
            m_table->setFocus();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_ownSplit = true;
        m_context.settings.setValue(splitKey, m_splitter->saveState());
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &PortfolioPage::newAccountRequested);
    connect(m_none, &EmptyState::actionTriggered, m_controls, &PortfolioControls::clearFilter);
    connect(&m_book, &Book::changed, this, &PortfolioPage::refreshSoon);
    connect(&m_context.theme, &Theme::changed, this, &PortfolioPage::paintIcons);
}

void PortfolioPage::focusFilter()
{
    m_controls->focusFilter();
}

std::vector<AccountId> PortfolioPage::shownAccounts() const
{
    std::vector<AccountId> accounts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->isHeading(row))
            accounts.push_back(AccountId{m_model->index(row, 0).data(PortfolioModel::IdRole).toLongLong()});
    return accounts;
}

void PortfolioPage::select(std::optional<AccountId> account)
{
    m_selected = account;
    tellSelection();
}

void PortfolioPage::tellSelection()
{
    const QScopedValueRollback telling(m_telling, true);
    m_picture->select(m_selected);
    m_stages->select(m_selected);
    m_strip->select(m_selected);
    const std::optional<int> row = m_selected ? m_model->rowOf(*m_selected) : std::nullopt;
    if (!row) {
        m_table->selectionModel()->clear();
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    if (current.row() != *row || !m_table->selectionModel()->isSelected(current)) {
        m_table->setCurrentIndex(m_model->index(*row, PortfolioModel::Name));
        m_table->scrollTo(m_model->index(*row, PortfolioModel::Name));
    }
}

/// The arrows begin at the first account.
void PortfolioPage::selectSome()
{
    if (!m_table->hasFocus() || (m_selected && m_model->rowOf(*m_selected)))
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->isHeading(row)) {
            select(AccountId{m_model->index(row, 0).data(PortfolioModel::IdRole).toLongLong()});
            return;
        }
    }
}

void PortfolioPage::refresh()
{
    m_stale = true;
    if (isVisible())
        read();
}

void PortfolioPage::read()
{
    m_stale = false;
    m_queued = false;
    m_today = m_context.clock.today();
    const Result<std::optional<Review>> review = insight::portfolioReviewBefore(m_book, m_today);
    m_controls->setReviewDay(review && *review ? std::optional((*review)->day) : std::nullopt);
    m_earlier = m_controls->earlier(m_today);
    Result<std::vector<insight::PortfolioRow>> rows = insight::portfolio(m_book, m_today, m_earlier);
    if (!rows) {
        m_context.prompts.showError(this, rows.error());
        return;
    }
    if (m_controls->isSinceReview() && review && *review) {
        // What was seen then, not what is known of that day by now.
        if (const auto seen = m_book.reviews().figuresOf((*review)->id))
            insight::compareWith(*rows, *seen);
    }
    std::set<QString> owners;
    bool anyWithout = false;
    for (const insight::PortfolioRow &row : *rows) {
        if (row.owner.isEmpty())
            anyWithout = true;
        else
            owners.insert(row.owner);
    }
    m_model->setRows(*std::move(rows), m_today, m_earlier);
    QStringList sorted(owners.begin(), owners.end());
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    m_controls->setOwners(sorted, anyWithout);
    arrange();
}

void PortfolioPage::refreshSoon()
{
    m_stale = true;
    if (!isVisible() || m_queued)
        return;
    // Several changes in a row are one reading.
    m_queued = true;
    QTimer::singleShot(0, this, [this] {
        m_queued = false;
        if (m_stale && isVisible())
            read();
    });
}

void PortfolioPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

/// Where the picture goes, the strip beside it does not.
void PortfolioPage::tellWhoIsMissing(const std::vector<insight::PortfolioRow> &shown)
{
    constexpr int mostNames = 8;
    QStringList names;
    for (const insight::PortfolioRow &row : shown)
        if (row.field == insight::PortfolioField::NotKnownYet)
            names << row.name;
    if (names.isEmpty()) {
        CopyOut::setNote(m_picture, {});
        return;
    }
    const int more = int(names.size()) - mostNames;
    QString told = names.mid(0, mostNames).join(QStringLiteral(", "));
    if (more > 0)
        //: after names of accounts
        told += QStringLiteral(", ") + tr("and %n more", nullptr, more);
    //: under a copied picture of the portfolio; %1: names of accounts
    CopyOut::setNote(m_picture, tr("Not known yet, and so not in the picture: %1").arg(told));
}

void PortfolioPage::arrange()
{
    {
        const QScopedValueRollback telling(m_telling, true);
        m_model->setView(m_controls->filter(), m_controls->grouping());
    }
    const std::vector<insight::PortfolioRow> shown = m_model->shownRows();
    m_totals->setTotals(m_model->totals());
    m_legend->setShown(
        std::any_of(shown.begin(), shown.end(), [](const auto &row) { return row.gaps.empty() && row.silent; }),
        std::any_of(shown.begin(), shown.end(),
                    [](const auto &row) { return row.gaps.empty() && row.stage != Lifecycle::Customer; }));
    m_strip->setRows(shown, m_today, m_earlier);
    m_strip->setVisible(m_strip->count() > 0);
    m_picture->setRows(shown, m_today, m_earlier);
    tellWhoIsMissing(shown);
    m_stages->setRows(shown, m_today, m_earlier);
    showWhatFits();
    tellSelection();
    selectSome();
}

void PortfolioPage::layOutTable()
{
    const QScopedValueRollback telling(m_telling, true);
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isHeading(row))
            m_table->setSpan(row, 0, 1, PortfolioModel::ColumnCount);
    fitTable();
    tellSelection();
}

void PortfolioPage::fitTable()
{
    fitColumns(m_table, portfolioColumns);
}

void PortfolioPage::fitHead()
{
    // The choices come first: how many accounts there are, the totals tell as well.
    const int taken = m_title->sizeHint().width() + m_controls->sizeHint().width() + 2 * headSpacing;
    m_summary->setVisible(taken + m_summary->sizeHint().width() <= m_totals->width());
}

void PortfolioPage::fitSplit()
{
    if (m_ownSplit)
        return;
    // On a laptop the table shows the figures that matter most; what a larger screen has more goes to its other
    // columns first.
    const int width = m_splitter->width() - m_splitter->handleWidth();
    const int table = std::clamp(leastTable + int((width - laptopSplit) * tableShare), leastTable, widestTable);
    m_splitter->setSizes({width - table, table});
}

void PortfolioPage::showWhatFits()
{
    const int all = int(m_model->rows().size());
    const insight::PortfolioTotals &totals = m_model->totals();
    int shown = 0;
    for (const int each : totals.accounts)
        shown += each;
    m_stack->setCurrentWidget(all == 0     ? static_cast<QWidget *>(m_empty)
                              : shown == 0 ? static_cast<QWidget *>(m_none)
                                           : static_cast<QWidget *>(m_splitter));
    m_controls->setVisible(all > 0);
    m_totals->setVisible(all > 0);
    if (all == 0)
        m_summary->setFullText({});
    else if (shown < all)
        //: what the filter leaves; %1: accounts shown, %n: of how many
        m_summary->setFullText(tr("%1 of %n accounts", nullptr, all).arg(shown));
    else
        m_summary->setFullText(tr("%n accounts", nullptr, all));
    fitHead();
}

void PortfolioPage::activateCurrent()
{
    if (const QVariant id = m_table->currentIndex().data(PortfolioModel::IdRole); id.isValid())
        Q_EMIT accountActivated(AccountId{id.toLongLong()});
}

bool PortfolioPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activateCurrent();
            return true;
        }
    }
    if (watched == m_table && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        selectSome();
        m_table->viewport()->update();
    }
    if (watched == m_totals && event->type() == QEvent::Resize)
        fitHead();
    if (watched == m_splitter && event->type() == QEvent::Resize)
        fitSplit(); // before it shares the new width out as the old one was
    return QWidget::eventFilter(watched, event);
}

void PortfolioPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PortfolioPage::paintIcons()
{
    m_controls->viewsButton()->setIcon(Icons::icon(QStringLiteral("columns"), m_context.theme));
    m_report->setIcon(Icons::icon(QStringLiteral("report"), m_context.theme));
    m_table->viewport()->update();
}

void PortfolioPage::retranslate()
{
    m_title->setText(tr("Portfolio"));
    m_report->setAccessibleName(tr("Make a report of the portfolio"));
    m_report->setToolTip(m_report->accessibleName());
    //: one of two ways to see the portfolio
    m_showPicture->setText(tr("Trust and experience"));
    //: one of two ways to see the portfolio: customers, prospects, lost and competitors' customers side by side
    m_showStages->setText(tr("Stages compared"));
    for (QPushButton *word : {m_showPicture, m_showStages}) {
        QFont bold = word->font(); // of the chosen one: room for it from the start
        bold.setBold(true);
        word->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(word->text()) + wordPadding);
        word->setAccessibleName(word->text());
    }
    m_showPicture->setToolTip(tr("Accounts by trust and customer experience"));
    m_showStages->setToolTip(tr("Customers, prospects, lost and competitors' customers on the scale of trust"));
    m_table->setAccessibleName(tr("Portfolio as a table"));
    m_table->setAccessibleDescription(tr("Press Enter to open the account"));
    m_empty->setTexts(tr("No accounts yet"),
                      tr("The portfolio shows all accounts by trust and customer experience: which are strong, which "
                         "are carried by trust, and which are happy but ready to leave."));
    m_empty->setAction(tr("New account"));
    m_none->setTexts(tr("No account matches"), tr("Nothing passes the filters."));
    m_none->setAction(tr("Show all accounts"));
    m_model->retranslate();
    showWhatFits();
}

} // namespace laari::ui
