// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/SurveysTab.h"

#include "ui/account/TouchpointText.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Format.h"
#include "ui/common/SurveyWords.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QStackedWidget>

namespace laari::ui {

namespace {

constexpr ColumnRule accountSurveyColumns{.flexible = AccountSurveysModel::Comment, .least = 160, .others = 240};

} // namespace

void AccountSurveysModel::setData(const AccountDataPtr &data)
{
    replaceRows([&] { m_data = data; });
}

const SurveyRepository::OfAccount *AccountSurveysModel::at(const QModelIndex &index) const
{
    return index.isValid() ? &m_data->surveys[size_t(index.row())] : nullptr;
}

QString AccountSurveysModel::text(const SurveyRepository::OfAccount &each, int column) const
{
    switch (column) {
    case When:
        return each.answer      ? Format::date(each.answer->day)
               : each.invitedOn ? Format::date(*each.invitedOn)
                                : QString();
    case SurveyName: return each.survey.name;
    case Who: return TouchpointText::person(*m_data, each.person);
    case Answer:
        //: was asked by survey and has not answered
        return each.answer ? SurveyWords::answer(each.survey, *each.answer) : tr("asked, no answer: not known");
    case Comment: return each.answer ? each.answer->comment.simplified() : QString();
    default: return {};
    }
}

QVariant AccountSurveysModel::cell(int row, int column, int role) const
{
    const SurveyRepository::OfAccount &each = m_data->surveys[size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(each, column);
    case IdRole: return each.answer ? each.answer->id.value : qint64(0);
    case Qt::ForegroundRole: return each.answer ? QVariant() : QVariant(m_theme.colours().muted);
    default: return {};
    }
}

QString AccountSurveysModel::title(int column) const
{
    switch (column) {
    case When: return tr("When");
    case SurveyName: return tr("Survey");
    case Who: return tr("Who");
    case Answer: return tr("Answer");
    case Comment: return tr("Comment");
    default: return {};
    }
}

SurveysTab::SurveysTab(Theme &theme, QWidget *parent)
    : AccountTab(parent), m_model(new AccountSurveysModel(theme, this)),
      m_table(makeTable(QStringLiteral("accountSurveysTable"), m_model)), m_empty(new EmptyState(theme, QString())),
      m_stack(new QStackedWidget), m_corner(new QWidget), m_edit(new QPushButton)
{
    setObjectName(QStringLiteral("surveysTab"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto *row = new QHBoxLayout(m_corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    m_edit->setObjectName(QStringLiteral("accountSurveysEdit"));
    Theme::setKind(m_edit, "word");
    row->addWidget(m_edit);
    connect(m_table, &QTableView::activated, this, &SurveysTab::editSelected);
    connect(m_edit, &QPushButton::clicked, this, &SurveysTab::editSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { updateButton(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { updateButton(); });
    retranslate();
    updateButton();
}

bool SurveysTab::editSelected()
{
    const SurveyRepository::OfAccount *each = m_model->at(m_table->currentIndex());
    if (each)
        Q_EMIT answerRequested(each->survey.id, each->person);
    return each;
}

void SurveysTab::updateButton()
{
    const SurveyRepository::OfAccount *each = m_model->at(m_table->currentIndex());
    m_edit->setEnabled(each);
    const bool answered = !each || each->answer;
    m_edit->setText(answered ? tr("Edit") : tr("Record the answer"));
    m_edit->setAccessibleName(answered ? tr("Edit the answer") : tr("Record the answer"));
    m_edit->setToolTip(answered ? tr("Edit the answer (Enter)") : tr("Record the answer (Enter)"));
}

void SurveysTab::setData(const AccountDataPtr &fresh)
{
    const int row = m_table->currentIndex().row();
    m_model->setData(fresh);
    m_stack->setCurrentWidget(fresh->surveys.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
    fitColumns(m_table, accountSurveyColumns);
}

QString SurveysTab::title() const
{
    return tr("Surveys");
}

void SurveysTab::retranslate()
{
    m_table->setAccessibleName(tr("Surveys"));
    updateButton();
    m_empty->setTexts(tr("Nobody here has been asked"),
                      tr("Answers of these people, and who was asked and did not answer, show here. Invite them on the "
                         "Surveys page."));
    m_model->refreshTexts();
    fitColumns(m_table, accountSurveyColumns);
}

} // namespace laari::ui
