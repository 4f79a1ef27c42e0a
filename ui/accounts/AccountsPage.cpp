// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountsPage.h"

#include "ui/accounts/AccountsDelegate.h"
#include "ui/accounts/AccountsModel.h"
#include "ui/accounts/AccountsSorter.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Format.h"
#include "ui/common/Icons.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace laari::ui {

namespace {

/// Widths the columns begin with, and which part of what is left in a wider window each takes (of 100), until the
/// user sets them.
constexpr int widths[AccountsModel::ColumnCount] = {180, 80, 90, 104, 60, 90, 90, 76, 100, 80};
constexpr int shares[AccountsModel::ColumnCount] = {30, 6, 10, 6, 6, 14, 14, 4, 6, 4};
constexpr int cellMargins = 26;
constexpr int widestWords = 180;  ///< of a stage or an owner, before their column elides them
constexpr int rowsMeasured = 200; ///< a large book must not cost time here
constexpr int headerMargins = 22; ///< of a header's text, as the style sheet gives
constexpr int sortArrow = 14;
constexpr int columnsVersion = 4; ///< of what is kept in the settings

} // namespace

AccountsPage::AccountsPage(Book &book, UiContext &context, QWidget *parent)
    : QWidget(parent), m_book(book), m_context(context),
      m_model(new AccountsModel([this](AccountId account) { return trendOf(account); }, this)),
      m_sorter(new AccountsSorter(this)), m_title(new QLabel(this)), m_summary(new ElidedLabel(this)),
      m_filter(new QLineEdit(this)), m_columns(new QPushButton(this)), m_new(new QPushButton(this)),
      m_table(new QTableView(this)), m_empty(new EmptyState(context.theme, QStringLiteral("reservoir"), this)),
      m_none(new EmptyState(context.theme, QStringLiteral("search-none"), this)), m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("accountsPage"));
    Theme::setKind(m_title, "title");
    Theme::setKind(m_summary, "muted");
    m_filter->setObjectName(QStringLiteral("accountsFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(140);
    m_filter->setMaximumWidth(280);
    m_filter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_filter->installEventFilter(this);
    m_columns->setObjectName(QStringLiteral("accountsColumns"));
    m_new->setObjectName(QStringLiteral("accountsNew"));

    m_empty->setObjectName(QStringLiteral("accountsEmpty"));
    m_none->setObjectName(QStringLiteral("accountsNone"));
    m_sorter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("accountsTable"));
    Theme::setKind(m_table, "plain");
    m_table->setModel(m_sorter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountsPage::selectionChanged);
    m_table->setItemDelegate(new AccountsDelegate(context.theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(34);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->setSortingEnabled(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    head->addStretch();
    head->addWidget(m_filter);
    head->addWidget(m_columns);
    head->addWidget(m_new);
    auto *card = new Card(this);
    card->body()->setContentsMargins(12, 4, 12, 8);
    card->body()->addLayout(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(card, 1);

    QHeaderView *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(48);
    header->setTextElideMode(Qt::ElideRight);
    restoreColumns();

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_sorter->setTyped(typed);
        showWhatFits();
    });
    connect(m_table, &QTableView::doubleClicked, this, &AccountsPage::activate);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &position) { chooseColumns(header->mapToGlobal(position)); });
    connect(header, &QHeaderView::sectionResized, this, [this](int, int before, int now) {
        // Hiding and showing is resizing from or to nothing.
        m_ownWidths = m_ownWidths || (!m_restoring && isVisible() && before > 0 && now > 0);
        rememberColumns();
    });
    connect(header, &QHeaderView::sectionMoved, this, &AccountsPage::rememberColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &AccountsPage::fitColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &AccountsPage::rememberColumns);
    connect(m_columns, &QPushButton::clicked, this,
            [this] { chooseColumns(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 4))); });
    connect(m_new, &QPushButton::clicked, this, &AccountsPage::newAccountRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &AccountsPage::importRequested);
    connect(m_empty, &EmptyState::secondActionTriggered, this, &AccountsPage::newAccountRequested);
    connect(m_none, &EmptyState::actionTriggered, m_filter, &QLineEdit::clear);
    connect(&book, &Book::changed, this, &AccountsPage::refreshSoon);
    connect(&context.theme, &Theme::changed, this, &AccountsPage::paintIcons);
    setTabOrder(m_filter, m_columns);
    setTabOrder(m_columns, m_new);
    setTabOrder(m_new, m_table);
    setFocusProxy(m_table); // the page opens ready for the arrows and Enter

    paintIcons();
    retranslate();
    refresh();
}

AccountsPage::~AccountsPage() = default;

std::optional<AccountId> AccountsPage::selectedAccount() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    return AccountId{rows.constFirst().data(AccountsModel::IdRole).toLongLong()};
}

std::vector<AccountId> AccountsPage::shownAccounts() const
{
    std::vector<AccountId> shown;
    for (int row = 0; row < m_sorter->rowCount(); ++row)
        shown.push_back(AccountId{m_sorter->index(row, 0).data(AccountsModel::IdRole).toLongLong()});
    return shown;
}

bool AccountsPage::isFiltered() const
{
    return !m_filter->text().trimmed().isEmpty();
}

void AccountsPage::select(AccountId account)
{
    const QModelIndexList found =
        m_sorter->match(m_sorter->index(0, 0), AccountsModel::IdRole, account.value, 1, Qt::MatchExactly);
    if (!found.isEmpty()) {
        m_table->setCurrentIndex(found.constFirst());
        m_table->scrollTo(found.constFirst());
    }
}

void AccountsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void AccountsPage::refresh()
{
    m_stale = false;
    m_queued = false;
    const std::optional<AccountId> selected = selectedAccount();
    const Day today = m_context.clock.today();
    Result<std::vector<insight::AccountRow>> rows = insight::accountRows(m_book, today);
    if (!rows) {
        m_context.prompts.showError(this, rows.error());
        return;
    }
    m_model->setRows(*std::move(rows), today);
    fitColumns();
    if (selected)
        select(*selected);
    showWhatFits();
}

std::vector<float> AccountsPage::trendOf(AccountId account) const
{
    Result<std::vector<float>> trend = insight::accountTrend(m_book, account, m_context.clock.today());
    if (trend)
        return *std::move(trend);
    // A table cannot ask while it paints; the figures beside the gap will tell of a file that cannot be read.
    spdlog::warn("trend of account {}: {}", account.value, codeName(trend.error().code).data());
    return {};
}

void AccountsPage::refreshSoon()
{
    m_stale = true;
    if (!isVisible() || m_queued)
        return;
    // Several changes in a row are one reading.
    m_queued = true;
    QTimer::singleShot(0, this, [this] {
        if (m_stale)
            refresh();
    });
}

void AccountsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void AccountsPage::showWhatFits()
{
    const bool any = !m_model->rows().empty();
    QWidget *page = !any                        ? static_cast<QWidget *>(m_empty)
                    : m_sorter->rowCount() == 0 ? static_cast<QWidget *>(m_none)
                                                : static_cast<QWidget *>(m_table);
    m_stack->setCurrentWidget(page);
    m_filter->setVisible(any);
    m_columns->setVisible(any);

    const int all = int(m_model->rows().size());
    const int shown = m_sorter->rowCount();
    Cents revenue;
    for (int i = 0; i < shown; ++i) {
        const insight::AccountRow &row = m_model->rows()[size_t(m_sorter->mapToSource(m_sorter->index(i, 0)).row())];
        if (row.stage == Lifecycle::Customer && row.annualRevenue)
            revenue = revenue + *row.annualRevenue;
    }
    QString summary;
    if (shown < all)
        //: what the filter leaves; %1: accounts shown, %n: of how many
        summary = tr("%1 of %n accounts", nullptr, all).arg(shown);
    else if (any)
        summary = tr("%n accounts", nullptr, all);
    if (revenue.value > 0)
        //: %1: number of accounts, %2: a sum of money
        summary = tr("%1 · customers bring %2 a year").arg(summary, Format::moneyShort(revenue));
    m_summary->setFullText(summary);
}

bool AccountsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_table && enter) {
            activate(m_table->currentIndex());
            return true;
        }
        if (watched == m_filter && (key->key() == Qt::Key_Down || enter) && m_sorter->rowCount() > 0) {
            m_table->setFocus();
            m_table->selectRow(0);
            // The only one left is the one that was meant.
            if (enter && m_sorter->rowCount() == 1)
                activate(m_table->currentIndex());
            return true;
        }
        if (watched == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_table && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        if (event->type() == QEvent::FocusIn && !m_table->currentIndex().isValid() && m_sorter->rowCount() > 0)
            m_table->selectRow(0);
        m_table->viewport()->update();
    }
    return QWidget::eventFilter(watched, event);
}

void AccountsPage::activate(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT accountActivated(AccountId{index.data(AccountsModel::IdRole).toLongLong()});
}

void AccountsPage::chooseColumns(const QPoint &position)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("columnsMenu"));
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = AccountsModel::Stage; column < AccountsModel::ColumnCount; ++column) {
        QAction *action = menu.addAction(AccountsModel::columnName(AccountsModel::Column(column)));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            fitColumns();
            rememberColumns();
        });
    }
    menu.exec(position);
}

void AccountsPage::restoreColumns()
{
    m_restoring = true;
    QHeaderView *header = m_table->horizontalHeader();
    const QByteArray state = m_context.settings.value(QStringLiteral("accounts/columns")).toByteArray();
    const bool known = m_context.settings.value(QStringLiteral("accounts/columnsVersion")).toInt() == columnsVersion;
    if (!known || state.isEmpty() || !header->restoreState(state))
        m_table->sortByColumn(AccountsModel::Name, Qt::AscendingOrder);
    m_ownWidths = known && m_context.settings.value(QStringLiteral("accounts/ownWidths")).toBool();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(false);
    m_restoring = false;
}

void AccountsPage::fitColumns()
{
    if (m_ownWidths)
        return;
    m_restoring = true;
    QHeaderView *header = m_table->horizontalHeader();
    QFont small = font();
    small.setPixelSize(11);
    const QFontMetrics metrics(small);
    int least[AccountsModel::ColumnCount];
    int sum = 0;
    int parts = 0;
    const QFontMetrics cells(m_table->font());
    const auto widestIn = [&](int column) {
        int widest = 0;
        for (int row = 0; row < std::min(m_model->rowCount(), rowsMeasured); ++row)
            widest = std::max(widest, cells.horizontalAdvance(m_model->index(row, column).data().toString()));
        return std::min(widest + cellMargins, widestWords);
    };
    for (int column = 0; column < AccountsModel::ColumnCount; ++column) {
        const int word = metrics.horizontalAdvance(AccountsModel::columnName(AccountsModel::Column(column)));
        const bool shown = !header->isSectionHidden(column);
        const int arrow = header->sortIndicatorSection() == column ? sortArrow : 0;
        least[column] = std::max(widths[column], word + headerMargins + arrow);
        if (column == AccountsModel::Stage || column == AccountsModel::Owner || column == AccountsModel::LastContact)
            least[column] = std::max(least[column], widestIn(column));
        sum += shown ? least[column] : 0;
        parts += shown ? shares[column] : 0;
    }
    const int left = std::max(0, m_table->viewport()->width() - sum);
    int given = 0;
    for (int column = AccountsModel::ColumnCount - 1; column >= 0; --column) {
        if (header->isSectionHidden(column))
            continue;
        // The name comes last here and takes what rounding leaves, too.
        const int extra = column == AccountsModel::Name ? left - given : left * shares[column] / std::max(1, parts);
        given += extra;
        header->resizeSection(column, least[column] + extra);
    }
    m_restoring = false;
}

void AccountsPage::rememberColumns()
{
    if (m_restoring || !isVisible())
        return;
    m_context.settings.setValue(QStringLiteral("accounts/ownWidths"), m_ownWidths);
    m_context.settings.setValue(QStringLiteral("accounts/columns"), m_table->horizontalHeader()->saveState());
    m_context.settings.setValue(QStringLiteral("accounts/columnsVersion"), columnsVersion);
}

void AccountsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AccountsPage::paintIcons()
{
    m_columns->setIcon(Icons::icon(QStringLiteral("columns"), m_context.theme));
    m_table->viewport()->update();
}

void AccountsPage::retranslate()
{
    m_title->setText(tr("Accounts"));
    m_filter->setPlaceholderText(tr("Filter by name, owner or industry"));
    m_filter->setAccessibleName(tr("Filter accounts"));
    m_filter->setToolTip(tr("Filter accounts (Ctrl+F)"));
    m_columns->setText(QLatin1Char(' ') + tr("Columns")); // the space is the gap behind the icon
    m_columns->setAccessibleName(tr("Choose columns"));
    m_columns->setToolTip(tr("Choose which columns are shown"));
    m_new->setText(tr("New account"));
    m_new->setAccessibleName(m_new->text());
    m_new->setToolTip(tr("Add an account (Ctrl+Shift+N)"));
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setAccessibleDescription(tr("Press Enter to open the account"));
    m_empty->setTexts(
        tr("No accounts yet"),
        tr("An account is a company, or a part of one, whose trust you look after. Bring yours in from your "
           "CRM, or add the first by hand. The File menu has a sample to look at."));
    m_empty->setAction(tr("Import accounts…"));
    m_empty->setSecondAction(tr("New account"));
    m_none->setTexts(tr("No account matches"), tr("Nothing has all of these words in its name, owner or industry."));
    m_none->setAction(tr("Show all accounts"));
    m_sorter->takeLanguage();
    m_model->retranslate();
    fitColumns();
    showWhatFits();
}

} // namespace laari::ui
