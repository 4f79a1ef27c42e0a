// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ValueTab.h"

#include "core/store/Book.h"
#include "core/usecases/EmotionGoals.h"
#include "ui/account/ValueDelegate.h"
#include "ui/account/ValueDialogs.h"
#include "ui/account/ValueModel.h"
#include "ui/charts/EmotionMapModel.h"
#include "ui/charts/EmotionMapView.h"
#include "ui/common/CopyOut.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Prompts.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int valueView = 1;
constexpr int emotionView = 2;
constexpr int byChannel = 1;
constexpr int byStage = 2;
constexpr int valueRow = 34; ///< room for the small dots over and under the line
constexpr int driverWidth = 250;
constexpr int mostValueHeight = 360; // the rest scrolls
constexpr int mostEmotionHeight = 400;
constexpr int feltDays = 365;

const QString valueViewKey = QStringLiteral("account/valueView");
const QString emotionColumnsKey = QStringLiteral("account/emotionColumns");

} // namespace

ValueTab::ValueTab(Book &book, UiContext &context, QWidget *parent)
    : AccountTab(parent), m_book(book), m_context(context), m_model(new ValueModel(context.theme, this)),
      m_table(makeTable(QStringLiteral("valueTable"), m_model)), m_empty(new EmptyState(context.theme, QString())),
      m_value(new QStackedWidget), m_emotions(new EmotionMapView(context.theme)), m_views(new QStackedWidget),
      m_corner(new QWidget), m_view(new SegmentedChoice(context.theme)), m_columns(new SegmentedChoice(context.theme)),
      m_edit(new QPushButton), m_rate(new QPushButton), m_goal(new QPushButton), m_controls(new QStackedWidget)
{
    setObjectName(QStringLiteral("valueTab"));
    layOut();
    connectParts();
    m_view->setOptions({QString(), QString()});
    m_view->setValue(context.settings.value(valueViewKey) == emotionView ? emotionView : valueView);
    m_columns->setOptions({QString(), QString()});
    m_columns->setValue(context.settings.value(emotionColumnsKey) == byStage ? byStage : byChannel);
    retranslate();
    showView();
}

void ValueTab::layOut()
{
    m_table->setItemDelegate(new ValueDelegate(m_context.theme, *m_model, m_table));
    m_table->verticalHeader()->setDefaultSectionSize(valueRow);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ValueModel::Driver, QHeaderView::Interactive);
    header->resizeSection(ValueModel::Driver, driverWidth);
    header->setSectionResizeMode(ValueModel::Scale, QHeaderView::Stretch);
    CopyOut::markPicture(m_table); // its cells are drawn
    m_emotions->setEditable(true);
    m_empty->setObjectName(QStringLiteral("valueEmpty"));
    m_value->addWidget(m_table);
    m_value->addWidget(m_empty);
    m_views->addWidget(m_value);
    m_views->addWidget(m_emotions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_views);

    m_view->setObjectName(QStringLiteral("valueView"));
    m_columns->setObjectName(QStringLiteral("emotionColumns"));
    for (SegmentedChoice *choice : {m_view, m_columns}) {
        choice->setKeysShown(false);
        choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    m_edit->setObjectName(QStringLiteral("valueEdit"));
    m_rate->setObjectName(QStringLiteral("valueRate"));
    auto *words = new QWidget;
    auto *wordRow = new QHBoxLayout(words);
    wordRow->setContentsMargins(0, 0, 0, 0);
    wordRow->addStretch();
    for (QPushButton *button : {m_edit, m_rate}) {
        Theme::setKind(button, "word");
        wordRow->addWidget(button);
    }
    auto *columns = new QWidget;
    auto *columnRow = new QHBoxLayout(columns);
    columnRow->setContentsMargins(0, 0, 0, 0);
    columnRow->setSpacing(8);
    columnRow->addStretch();
    columnRow->addWidget(m_goal);
    columnRow->addWidget(m_columns);
    m_goal->setObjectName(QStringLiteral("emotionGoal"));
    Theme::setKind(m_goal, "word");
    m_controls->addWidget(words);
    m_controls->addWidget(columns);
    auto *row = new QHBoxLayout(m_corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_view);
    row->addWidget(m_controls);
}

void ValueTab::connectParts()
{
    connect(m_view, &SegmentedChoice::chosen, this, [this](std::optional<int> view) {
        m_context.settings.setValue(valueViewKey, view.value_or(valueView));
        showView();
    });
    connect(m_columns, &SegmentedChoice::chosen, this, [this](std::optional<int> columns) {
        m_context.settings.setValue(emotionColumnsKey, columns.value_or(byChannel));
        readEmotions();
    });
    connect(m_rate, &QPushButton::clicked, this, &ValueTab::rate);
    connect(m_edit, &QPushButton::clicked, this, &ValueTab::editDrivers);
    connect(m_table, &QTableView::activated, this, &ValueTab::rate);
    connect(m_empty, &EmptyState::actionTriggered, this, &ValueTab::editDrivers);
    connect(m_emotions, &EmotionMapView::goalTurned, this, &ValueTab::turnGoal);
    connect(m_emotions, &EmotionMapView::cellTold, this, [this](const QString &cell) {
        //: button: sets an emotion as a goal at a kind of touchpoint, or takes the goal away: "Goal: Valued, Visit"
        m_goal->setText(tr("Goal: %1").arg(cell));
        m_goal->setAccessibleName(m_goal->text());
        m_goal->setEnabled(!cell.isEmpty());
    });
    connect(m_goal, &QPushButton::clicked, m_emotions, &EmotionMapView::turnAtHand);
}

bool ValueTab::isValueShown() const
{
    return m_view->value() != emotionView;
}

void ValueTab::showView()
{
    const bool value = isValueShown();
    m_views->setCurrentIndex(value ? 0 : 1);
    m_controls->setCurrentIndex(value ? 0 : 1);
    setFocusProxy(value ? static_cast<QWidget *>(m_value) : m_emotions);
    m_value->setFocusProxy(m_value->currentWidget());
    Q_EMIT leastHeightChanged();
}

int ValueTab::leastHeight() const
{
    if (!isValueShown())
        return std::min(m_emotions->heightOfAll(), mostEmotionHeight);
    if (m_value->currentWidget() == m_empty)
        return m_empty->minimumSizeHint().height();
    const int rows = m_model->rowCount() * valueRow + m_table->horizontalHeader()->sizeHint().height() + 8;
    return std::min(rows, mostValueHeight);
}

void ValueTab::setData(const AccountDataPtr &fresh)
{
    m_data = fresh;
    m_stale = true;
    if (isVisible())
        read();
}

void ValueTab::showEvent(QShowEvent *event)
{
    AccountTab::showEvent(event);
    if (m_stale)
        read();
}

void ValueTab::read()
{
    if (!m_data)
        return;
    m_stale = false;
    readValues();
    readEmotions();
    Q_EMIT leastHeightChanged();
}

void ValueTab::readValues()
{
    Result<std::vector<insight::ValueOfDriver>> values = insight::valueGaps(m_book, m_data->account.id, m_data->today);
    if (!values) {
        m_context.prompts.showError(this, values.error());
        return;
    }
    const int row = m_table->currentIndex().row();
    const bool none = values->empty();
    m_model->setValues(*std::move(values));
    m_value->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_table);
    m_value->setFocusProxy(m_value->currentWidget());
    m_rate->setEnabled(!none && m_data->hasPeople());
    m_edit->setEnabled(!none); // else the page itself offers it
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
}

void ValueTab::readEmotions()
{
    if (!m_data)
        return;
    const auto columns =
        m_columns->value() == byStage ? insight::EmotionColumns::JourneyStages : insight::EmotionColumns::Channels;
    Result<insight::EmotionMap> map =
        insight::emotionMap(m_book, {m_data->account.id, {}, columns, m_data->today - feltDays, m_data->today});
    if (map)
        m_emotions->setMap(*std::move(map), true);
    else
        m_context.prompts.showError(this, map.error());
}

void ValueTab::turnGoal(insight::EmotionPlace place)
{
    if (!m_data || !m_readyToWrite())
        return;
    const insight::EmotionMap &map = m_emotions->model().map();
    const insight::EmotionColumn &column = map.columns[place.column];
    EmotionGoal goal;
    goal.account = m_data->account.id;
    goal.emotion = map.rows[place.row].emotion.id;
    goal.channel = column.channel;
    if (column.journeyStage)
        goal.journeyStage = column.journeyStage->id;
    const bool wanted = map.at(place).accountsWanting == 0;
    if (const Result<void> set = usecases::setEmotionGoal(m_book, goal, wanted); !set)
        m_context.prompts.showError(this, set.error());
}

void ValueTab::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ValueTab::rate()
{
    if (!m_data)
        return;
    if (m_value->currentWidget() == m_empty) {
        editDrivers(); // there must be something to rate first
        return;
    }
    if (!m_data->hasPeople()) {
        Q_EMIT newPersonRequested(); // and somebody who rates it
        return;
    }
    if (m_readyToWrite())
        open(new RateValueDialog(m_book, m_context, m_data->account.id, {}, window()));
}

void ValueTab::editDrivers()
{
    if (m_data && m_readyToWrite())
        open(new ValueDriversDialog(m_book, m_context, m_data->account.id, window()));
}

bool ValueTab::editSelected()
{
    if (!isValueShown())
        return false;
    rate();
    return true;
}

QString ValueTab::title() const
{
    //: a tab of an account: what they value
    return tr("Value");
}

void ValueTab::retranslate()
{
    m_view->setAccessibleName(tr("What is shown"));
    m_view->setOptions({tr("Value"), tr("Emotions")});
    m_columns->setAccessibleName(tr("Kinds of touchpoints"));
    //: columns of the map of emotions: by channel, by stage of the customer's journey
    m_columns->setOptions({tr("Channels"), tr("Journey")});
    m_table->setAccessibleName(tr("What the account values, expectation against experience"));
    CopyOut::setTitle(m_table, m_table->accessibleName());
    CopyOut::setNote(m_table, m_model->headerData(ValueModel::Scale, Qt::Horizontal, Qt::ToolTipRole).toString());
    m_edit->setText(tr("Edit what they value"));
    m_edit->setAccessibleName(m_edit->text());
    m_edit->setToolTip(tr("Add, rename, put in order or remove what the account values"));
    //: button: asks how a person sees what the account values
    m_rate->setText(tr("Rate"));
    m_rate->setAccessibleName(tr("Rate what they value"));
    m_rate->setToolTip(tr("How a person sees what they value: expectation, experience and cost (Enter)"));
    m_empty->setTexts(tr("What do they value?"),
                      tr("Choose what they hope to gain from us, and ask what they expect, get and give for it."));
    m_empty->setAction(tr("Choose what they value"));
    m_model->refreshTexts();
    m_goal->setToolTip(tr("Sets what they are to feel there, or no more to feel, and takes it away again (Space)"));
    m_emotions->retranslate();
}

} // namespace laari::ui
