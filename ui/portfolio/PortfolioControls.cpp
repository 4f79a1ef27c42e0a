// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/PortfolioControls.h"

#include "ui/common/Format.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/portfolio/PortfolioView.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>
#include <vector>

namespace laari::ui {

namespace {

constexpr int quarterDays = insight::portfolioDays;
constexpr int sinceYearDays = 365;
constexpr int widestOwner = 190;
constexpr int fieldMargins = 51; ///< of a choice around its words, the arrow included
constexpr int leastFilter = 84;
constexpr int leastField = 104; ///< where everything beside it is wide, too
constexpr int listMargins = 36;
const QString groupingKey = QStringLiteral("portfolio/grouping");
const QString sinceKey = QStringLiteral("portfolio/since");
const QString sinceDayKey = QStringLiteral("portfolio/sinceDay");

/// All texts anew, the choice as it was; tells nobody.
void reword(QComboBox *box, const QList<std::pair<QString, QVariant>> &items)
{
    const QVariant chosen = box->currentData();
    const int before = box->currentIndex();
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto &[text, value] : items)
        box->addItem(text, value);
    int index = 0;
    for (int i = 0; before >= 0 && i < box->count(); ++i)
        if (box->itemData(i) == chosen)
            index = i;
    box->setCurrentIndex(index);
    // The list has room for all of them, the field for what is chosen.
    int widest = 0;
    for (const auto &item : items)
        widest = std::max(widest, box->fontMetrics().horizontalAdvance(item.first));
    box->view()->setMinimumWidth(widest + listMargins);
}

int wantedWidth(const QComboBox *box)
{
    return box->fontMetrics().horizontalAdvance(box->currentText()) + fieldMargins;
}

} // namespace

PortfolioControls::PortfolioControls(UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_filter(new QLineEdit(this)), m_stage(new QComboBox(this)),
      m_owner(new QComboBox(this)), m_group(new QComboBox(this)), m_since(new QComboBox(this)),
      m_day(new QDateEdit(this)), m_views(new QPushButton(this))
{
    m_filter->setObjectName(QStringLiteral("portfolioFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(leastFilter);
    m_filter->setMaximumWidth(260);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_filter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_filter->installEventFilter(this);
    m_stage->setObjectName(QStringLiteral("portfolioStage"));
    m_owner->setObjectName(QStringLiteral("portfolioOwner"));
    m_group->setObjectName(QStringLiteral("portfolioGroup"));
    m_since->setObjectName(QStringLiteral("portfolioSince"));
    m_day->setObjectName(QStringLiteral("portfolioDay"));
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false); // a date half typed is none
    m_views->setObjectName(QStringLiteral("portfolioViews"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(m_filter);
    for (QComboBox *box : {m_stage, m_owner, m_group, m_since}) {
        box->setItemDelegate(new QStyledItemDelegate(box)); // only so does the style sheet reach the items
    }
    for (QWidget *each : std::initializer_list<QWidget *>{m_stage, m_owner, m_group, m_since, m_day, m_views})
        layout->addWidget(each);

    retranslate();
    const QSettings &settings = context.settings;
    m_group->setCurrentIndex(std::clamp(settings.value(groupingKey).toInt(), 0, m_group->count() - 1));
    m_wantsReview = settings.value(sinceKey, int(Since::Review)).toInt() == int(Since::Review);
    m_since->setCurrentIndex(m_wantsReview ? 0 : std::clamp(settings.value(sinceKey).toInt(), 0, m_since->count() - 1));
    const Day today = context.clock.today();
    const Day kept{settings.value(sinceDayKey, (today - quarterDays).value).toInt()};
    m_day->setMaximumDate(today.toDate());
    m_day->setDate((kept <= today ? kept : today - quarterDays).toDate());
    m_day->setVisible(since() == Since::Day);

    fitChoices();
    for (QComboBox *box : {m_stage, m_owner, m_group, m_since})
        connect(box, &QComboBox::currentTextChanged, this, &PortfolioControls::fitChoices);
    connect(m_filter, &QLineEdit::textChanged, this, &PortfolioControls::filterChanged);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &PortfolioControls::filterChanged);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &PortfolioControls::filterChanged);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_context.settings.setValue(groupingKey, index);
        Q_EMIT groupingChanged();
    });
    connect(m_since, &QComboBox::currentIndexChanged, this, &PortfolioControls::takeSince);
    connect(m_day, &QDateEdit::dateChanged, this, &PortfolioControls::takeDay);
}

int PortfolioControls::widthOfAll(std::vector<std::pair<QComboBox *, int>> *choices) const
{
    int sum = -layout()->spacing();
    for (int i = 0; i < layout()->count(); ++i) {
        QWidget *each = layout()->itemAt(i)->widget();
        if (!each || each->isHidden())
            continue;
        int wanted = each == m_filter ? leastFilter : each->sizeHint().width();
        if (auto *box = qobject_cast<QComboBox *>(each)) {
            wanted = std::min(wantedWidth(box), box == m_owner ? widestOwner : QWIDGETSIZE_MAX);
            if (choices)
                choices->emplace_back(box, wanted);
        }
        sum += wanted + layout()->spacing();
    }
    return sum;
}

QSize PortfolioControls::sizeHint() const
{
    return {widthOfAll(nullptr), QWidget::sizeHint().height()};
}

/// Each as wide as what is chosen in it; where that is too much, the widest give way.
void PortfolioControls::fitChoices()
{
    std::vector<std::pair<QComboBox *, int>> choices;
    for (int lacking = widthOfAll(&choices) - width(); lacking > 0; --lacking) {
        const auto widest = std::max_element(choices.begin(), choices.end(),
                                             [](const auto &a, const auto &b) { return a.second < b.second; });
        if (widest == choices.end() || widest->second <= leastField)
            break;
        --widest->second;
    }
    for (const auto &[box, size] : choices)
        box->setFixedWidth(size);
    layout()->invalidate();
    layout()->setGeometry(rect()); // at once: a layout asked for while one is under way may be the last
    updateGeometry();
}

void PortfolioControls::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitChoices();
}

PortfolioControls::Since PortfolioControls::since() const
{
    return Since(m_since->currentIndex());
}

PortfolioFilter PortfolioControls::filter() const
{
    PortfolioFilter filter;
    filter.typed = m_filter->text();
    if (const QVariant stage = m_stage->currentData(); stage.isValid())
        filter.stage = Lifecycle(stage.toInt());
    if (const QVariant owner = m_owner->currentData(); owner.isValid())
        filter.owner = owner.toString();
    return filter;
}

PortfolioGrouping PortfolioControls::grouping() const
{
    return PortfolioGrouping(m_group->currentData().toInt());
}

Day PortfolioControls::earlier(Day today) const
{
    switch (since()) {
    case Since::Quarter: return today - quarterDays;
    case Since::Year: return today - sinceYearDays;
    case Since::Day: return std::min(Day::fromDate(m_day->date()), today);
    case Since::Review: return std::min(m_reviewDay.value_or(today - quarterDays), today);
    }
    return today - quarterDays;
}

bool PortfolioControls::isSinceReview() const
{
    return since() == Since::Review;
}

void PortfolioControls::setReviewDay(std::optional<Day> day)
{
    if (day == m_reviewDay)
        return;
    const QSignalBlocker quiet(m_since);
    m_reviewDay = day;
    if (!day && isSinceReview())
        m_since->setCurrentIndex(0);
    wordSince();
    if (day && m_wantsReview)
        m_since->setCurrentIndex(int(Since::Review));
    m_day->setVisible(since() == Since::Day);
    fitChoices();
}

void PortfolioControls::wordSince()
{
    //: compares the portfolio with what it was then
    QList<std::pair<QString, QVariant>> items{{tr("Change in 90 days"), int(Since::Quarter)},
                                              //: compares the portfolio with what it was then
                                              {tr("Change in a year"), int(Since::Year)},
                                              //: compares the portfolio with what it was then; the date follows
                                              {tr("Change since"), int(Since::Day)}};
    if (m_reviewDay)
        //: compares the portfolio with what the last review saw; %1: its date
        items << std::pair(tr("Since the review of %1").arg(Format::date(*m_reviewDay)), QVariant(int(Since::Review)));
    reword(m_since, items);
}

void PortfolioControls::setOwners(const QStringList &owners, bool anyWithout)
{
    m_owners = owners;
    m_anyWithout = anyWithout;
    fillOwners();
}

void PortfolioControls::clearFilter()
{
    {
        const QSignalBlocker stage(m_stage);
        const QSignalBlocker owner(m_owner);
        const QSignalBlocker typed(m_filter);
        m_stage->setCurrentIndex(0);
        m_owner->setCurrentIndex(0);
        m_filter->clear();
    }
    fitChoices();
    Q_EMIT filterChanged();
}

void PortfolioControls::describe(PortfolioView &view) const
{
    view.filter = filter();
    view.grouping = grouping();
    view.since = m_since->currentIndex();
    view.day = Day::fromDate(m_day->date());
}

void PortfolioControls::apply(const PortfolioView &view)
{
    const auto choose = [](QComboBox *box, const QVariant &value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    m_filter->setText(view.filter.typed);
    choose(m_stage, view.filter.stage ? QVariant(int(*view.filter.stage)) : QVariant());
    choose(m_owner, view.filter.owner ? QVariant(*view.filter.owner) : QVariant());
    choose(m_group, int(view.grouping));
    if (Since(view.since) == Since::Day)
        m_day->setDate(view.day.toDate());
    m_since->setCurrentIndex(view.since < m_since->count() ? std::max(view.since, 0) : 0);
}

void PortfolioControls::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PortfolioControls::takeSince()
{
    m_wantsReview = isSinceReview();
    m_context.settings.setValue(sinceKey, m_since->currentIndex());
    m_day->setVisible(since() == Since::Day);
    fitChoices();
    Q_EMIT earlierChanged();
}

void PortfolioControls::takeDay()
{
    m_context.settings.setValue(sinceDayKey, Day::fromDate(m_day->date()).value);
    Q_EMIT earlierChanged();
}

void PortfolioControls::fillOwners()
{
    QList<std::pair<QString, QVariant>> items{{tr("All owners"), QVariant()}};
    for (const QString &owner : m_owners)
        items << std::pair(owner, QVariant(owner));
    if (m_anyWithout)
        items << std::pair(tr("No owner"), QVariant(QStringLiteral("")));
    const PortfolioFilter before = filter();
    reword(m_owner, items);
    m_owner->setVisible(m_owners.size() > 0);
    fitChoices();
    if (filter() != before) // who was chosen is no owner any more
        Q_EMIT filterChanged();
}

bool PortfolioControls::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leftDownwards();
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PortfolioControls::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PortfolioControls::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the portfolio"));
    m_filter->setToolTip(tr("Filter by name, owner, industry or segment (Ctrl+F)"));

    QList<std::pair<QString, QVariant>> stages{{tr("All stages"), QVariant()}};
    for (const Lifecycle stage :
         {Lifecycle::Customer, Lifecycle::Prospect, Lifecycle::Lost, Lifecycle::CompetitorsCustomer})
        stages << std::pair(Words::capital(Words::of(stage)), QVariant(int(stage)));
    reword(m_stage, stages);
    m_stage->setAccessibleName(tr("Stage of the accounts shown"));
    m_stage->setToolTip(m_stage->accessibleName());
    fillOwners();
    m_owner->setAccessibleName(tr("Owner of the accounts shown"));
    m_owner->setToolTip(m_owner->accessibleName());

    const auto group = [](PortfolioGrouping grouping) { return QVariant(int(grouping)); };
    reword(m_group, {{tr("Not grouped"), group(PortfolioGrouping::None)},
                     {tr("By owner"), group(PortfolioGrouping::Owner)},
                     {tr("By industry"), group(PortfolioGrouping::Industry)},
                     {tr("By stage"), group(PortfolioGrouping::Lifecycle)},
                     {tr("By segment"), group(PortfolioGrouping::Segment)},
                     //: accounts of the same parent company together
                     {tr("By parent"), group(PortfolioGrouping::Family)}});
    m_group->setAccessibleName(tr("How the table is grouped"));
    m_group->setToolTip(m_group->accessibleName());

    wordSince();
    m_since->setAccessibleName(tr("The day changes are counted from"));
    m_since->setToolTip(m_since->accessibleName());
    m_day->setAccessibleName(m_since->accessibleName());
    m_day->setLocale(QLocale());
    m_day->setDisplayFormat(tr("d MMM yyyy", "date field; Finnish: d.M.yyyy"));
    fitChoices();
    m_views->setAccessibleName(tr("Views and columns"));
    m_views->setToolTip(tr("Views you have saved, and which columns are shown"));
}

} // namespace laari::ui
