// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ListsSection.h"

#include "ui/common/ErrorText.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/settings/ListsModel.h"
#include "ui/settings/SettingsTable.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

/// Chooses which way an entry points.
class ValenceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        box->addItems({ListsModel::tr("Negative"), ListsModel::tr("Neutral"), ListsModel::tr("Positive")});
        box->setAccessibleName(ListsModel::tr("Points"));
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(index.data(Qt::EditRole).toInt());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentIndex(), Qt::EditRole);
    }
};

} // namespace

ListsSection::ListsSection(Book &book, UiContext &, QWidget *parent)
    : Card(parent), m_book(book), m_title(new SectionTitle(this)), m_about(new QLabel(this)),
      m_kind(new QComboBox(this)), m_model(new ListsModel(book, this)), m_table(new QTableView(this)),
      m_message(new QLabel(this)), m_new(new QLineEdit(this)),
      m_newRow(new FieldRow(m_new, FieldRow::LabelPlace::Left, this)), m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("listsSection"));
    m_about->setWordWrap(true);
    Theme::setKind(m_about, "muted");
    m_kind->setObjectName(QStringLiteral("listKind"));
    m_kind->setMaximumWidth(360);
    for (const ListKind kind :
         {ListKind::Cause, ListKind::JourneyStage, ListKind::OurFunction, ListKind::Emotion, ListKind::Sign})
        m_kind->addItem(QString(), int(kind));

    m_table->setObjectName(QStringLiteral("listTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ListsModel::Points, new ValenceDelegate(m_table));
    SettingsTable::prepare(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(ListsModel::Finnish, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ListsModel::English, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ListsModel::Points, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ListsModel::Offered, QHeaderView::ResizeToContents);

    m_message->setObjectName(QStringLiteral("listMessage"));
    m_message->setWordWrap(true);
    Theme::setKind(m_message, "error");
    m_message->hide();
    m_new->setObjectName(QStringLiteral("newListWord"));
    m_add->setObjectName(QStringLiteral("addListWord"));

    body()->addWidget(m_title);
    body()->addWidget(m_about);
    body()->addWidget(m_kind);
    body()->addWidget(m_table);
    body()->addWidget(m_message);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_newRow, 1);
    line->addWidget(m_add, 0, Qt::AlignTop);
    body()->addLayout(line);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_message->hide();
        m_error.reset();
        m_model->setList(ListKind(m_kind->currentData().toInt()));
        fitTable();
    });
    connect(m_model, &ListsModel::refused, this, [this](const Error &error) {
        m_error = error;
        m_message->setText(ErrorText::of(error));
        m_message->show();
    });
    connect(m_model, &ListsModel::dataChanged, this, [this] {
        m_error.reset();
        m_message->hide();
    });
    connect(m_new, &QLineEdit::returnPressed, this, &ListsSection::add);
    connect(m_add, &QPushButton::clicked, this, &ListsSection::add);
    retranslate();
    fitTable();
}

void ListsSection::refresh()
{
    // A cell being edited is left alone: its own write brings the row up to date.
    if (!SettingsTable::isEditing(*m_table))
        m_model->refresh();
    m_new->setEnabled(!m_book.isReadOnly());
    m_add->setEnabled(!m_book.isReadOnly());
    fitTable();
}

void ListsSection::add()
{
    m_newRow->clearError();
    if (const auto added = m_model->add(m_new->text()); !added) {
        m_newRow->setError(added.error());
        m_newRow->focusField();
        return;
    }
    m_new->clear();
    fitTable();
    m_table->scrollToBottom();
}

void ListsSection::fitTable()
{
    const ListKind list = m_model->list();
    m_table->setColumnHidden(ListsModel::Points, list != ListKind::Emotion && list != ListKind::Sign);
    SettingsTable::fitHeight(*m_table);
}

void ListsSection::retranslate()
{
    m_title->setText(tr("Words to pick from"));
    m_about->setText(tr("Touchpoints pick from these lists. Each word has a Finnish and an English form; what is "
                        "no longer offered stays where it was used."));
    m_kind->setAccessibleName(tr("List"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, Words::of(ListKind(m_kind->itemData(i).toInt())));
    m_table->setAccessibleName(tr("Words of the list"));
    m_newRow->setLabel(tr("New word"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the word"));
    m_model->retranslate();
    if (m_error)
        m_message->setText(ErrorText::of(*m_error));
}

void ListsSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace laari::ui
