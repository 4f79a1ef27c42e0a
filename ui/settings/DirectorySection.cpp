// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DirectorySection.h"

#include "ui/common/ChoiceRow.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/settings/DirectoryModel.h"
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

/// Chooses one of the functions in the book's list.
class FunctionDelegate final : public QStyledItemDelegate {
public:
    FunctionDelegate(Book &book, QObject *parent) : QStyledItemDelegate(parent), m_book(book) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        box->setAccessibleName(DirectoryModel::tr("Function"));
        box->addItem(QStringLiteral("–"), qint64(0));
        if (const auto items = m_book.lists().items(ListKind::OurFunction); items)
            for (const ListItem &item : *items)
                if (!item.retired)
                    box->addItem(Words::of(item), item.id.value);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData(), Qt::EditRole);
    }

private:
    Book &m_book;
};

} // namespace

DirectorySection::DirectorySection(Book &book, UiContext &context, QWidget *parent)
    : Card(parent), m_book(book), m_title(new SectionTitle(this)), m_about(new QLabel(this)),
      m_which(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("directory"), this)),
      m_model(new DirectoryModel(book, this)), m_table(new QTableView(this)), m_message(new QLabel(this)),
      m_new(new QLineEdit(this)), m_newRow(new FieldRow(m_new, FieldRow::LabelPlace::Left, this)),
      m_add(new QPushButton(this)), m_remove(new QPushButton(this))
{
    setObjectName(QStringLiteral("directorySection"));
    m_about->setWordWrap(true);
    Theme::setKind(m_about, "muted");
    m_which->setChoices({{int(Directory::OwnPeople), QStringLiteral("directoryOwnPeople")},
                         {int(Directory::Partners), QStringLiteral("directoryPartners")},
                         {int(Directory::Projects), QStringLiteral("directoryProjects")}});
    m_which->setValue(int(Directory::OwnPeople));
    m_table->setObjectName(QStringLiteral("directoryTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(DirectoryModel::OurFunction, new FunctionDelegate(book, m_table));
    SettingsTable::prepare(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);

    m_message->setObjectName(QStringLiteral("directoryMessage"));
    m_message->setWordWrap(true);
    Theme::setKind(m_message, "error");
    m_message->hide();
    m_new->setObjectName(QStringLiteral("newDirectoryName"));
    m_add->setObjectName(QStringLiteral("addDirectoryName"));
    m_remove->setObjectName(QStringLiteral("removeDirectoryName"));

    body()->addWidget(m_title);
    body()->addWidget(m_about);
    body()->addWidget(m_which);
    body()->addWidget(m_table);
    body()->addWidget(m_message);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_newRow, 1);
    line->addWidget(m_add, 0, Qt::AlignTop);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    body()->addLayout(line);

    connect(m_which, &ChoiceRow::chosen, this, [this](int which) {
        showError({});
        m_newRow->clearError();
        m_model->setDirectory(Directory(which));
        fitTable();
    });
    connect(m_model, &DirectoryModel::refused, this, [this](const Error &error) { showError(error); });
    connect(m_model, &DirectoryModel::dataChanged, this, [this] { showError({}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_remove->setEnabled(current.isValid() && !m_book.isReadOnly()); });
    connect(m_model, &DirectoryModel::modelReset, this, [this] { m_remove->setEnabled(false); });
    connect(m_new, &QLineEdit::returnPressed, this, &DirectorySection::add);
    connect(m_add, &QPushButton::clicked, this, &DirectorySection::add);
    connect(m_remove, &QPushButton::clicked, this, &DirectorySection::remove);
    retranslate();
    refresh();
}

void DirectorySection::showError(const std::optional<Error> &error)
{
    m_error = error;
    m_message->setVisible(error.has_value());
    m_message->setText(error ? ErrorText::of(*error) : QString());
}

void DirectorySection::refresh()
{
    // A cell being edited is left alone: its own write brings the row up to date.
    if (!SettingsTable::isEditing(*m_table))
        m_model->refresh();
    m_new->setEnabled(!m_book.isReadOnly());
    m_add->setEnabled(!m_book.isReadOnly());
    fitTable();
}

void DirectorySection::add()
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

void DirectorySection::remove()
{
    showError({});
    if (const auto removed = m_model->remove(m_table->currentIndex().row()); !removed)
        showError(removed.error());
    fitTable();
}

void DirectorySection::fitTable()
{
    const bool people = m_model->directory() == Directory::OwnPeople;
    m_table->setColumnHidden(DirectoryModel::Email, !people);
    m_table->setColumnHidden(DirectoryModel::OurFunction, !people);
    SettingsTable::fitHeight(*m_table);
}

void DirectorySection::retranslate()
{
    m_title->setText(tr("Our people, partners and projects"));
    m_about->setText(tr("Who takes part in touchpoints on our side, who delivers for us, and the projects that "
                        "touchpoints can be labelled with. Double-click or F2 edits a cell."));
    m_which->setText(int(Directory::OwnPeople), tr("Our people"));
    m_which->setText(int(Directory::Partners), tr("Partners"));
    m_which->setText(int(Directory::Projects), tr("Projects"));
    m_table->setAccessibleName(tr("Names of the directory"));
    m_newRow->setLabel(tr("New name"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the name"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the selected name"));
    m_model->retranslate();
    if (m_error)
        m_message->setText(ErrorText::of(*m_error));
}

void DirectorySection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace laari::ui
