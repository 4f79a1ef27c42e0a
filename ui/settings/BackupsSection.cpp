// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupsSection.h"

#include "ui/common/BackupPreferences.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Format.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/settings/SettingsTable.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

enum BackupColumn { When, Why, Size, BackupColumns };
constexpr int sizeWidth = 120;

QStandardItem *cell(const QString &text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setTextAlignment(alignment);
    return item;
}

} // namespace

BackupsSection::BackupsSection(Book &book, UiContext &context, QWidget *parent)
    : Card(parent), m_book(book), m_context(context), m_title(new SectionTitle(this)), m_about(new QLabel(this)),
      m_folder(new QLineEdit), m_choose(new QPushButton), m_beside(new QPushButton), m_size(new QSpinBox),
      m_model(new QStandardItemModel(0, BackupColumns, this)), m_table(new QTableView(this)),
      m_message(new QLabel(this)), m_now(new QPushButton(this)), m_open(new QPushButton(this)),
      m_restore(new QPushButton(this))
{
    setObjectName(QStringLiteral("backupsSection"));
    m_about->setWordWrap(true);
    Theme::setKind(m_about, "muted");
    m_folder->setObjectName(QStringLiteral("backupFolder"));
    m_folder->setReadOnly(true);
    m_choose->setObjectName(QStringLiteral("chooseBackupFolder"));
    m_beside->setObjectName(QStringLiteral("backupsBeside"));
    auto *folder = new QWidget;
    folder->setObjectName(QStringLiteral("backupFolderField"));
    auto *folderLine = new QHBoxLayout(folder);
    folderLine->setContentsMargins(0, 0, 0, 0);
    folderLine->setSpacing(8);
    folderLine->addWidget(m_folder, 1);
    folderLine->addWidget(m_choose);
    folderLine->addWidget(m_beside);
    m_folderRow = new FieldRow(folder, FieldRow::LabelPlace::Left, this, m_folder);
    m_size->setObjectName(QStringLiteral("backupSize"));
    m_size->setRange(BackupPreferences::leastGigabytes, BackupPreferences::mostGigabytes);
    m_size->setFixedWidth(sizeWidth);
    auto *size = new QWidget;
    size->setObjectName(QStringLiteral("backupSizeField"));
    auto *sizeLine = new QHBoxLayout(size);
    sizeLine->setContentsMargins(0, 0, 0, 0);
    sizeLine->addWidget(m_size);
    sizeLine->addStretch();
    m_sizeRow = new FieldRow(size, FieldRow::LabelPlace::Left, this, m_size);
    m_table->setObjectName(QStringLiteral("backupsTable"));
    m_table->setModel(m_model);
    SettingsTable::prepare(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_message->setObjectName(QStringLiteral("backupsMessage"));
    m_message->setWordWrap(true);
    m_now->setObjectName(QStringLiteral("backUpNow"));
    m_open->setObjectName(QStringLiteral("openBackup"));
    m_restore->setObjectName(QStringLiteral("restoreBackup"));

    body()->addWidget(m_title);
    body()->addWidget(m_about);
    body()->addWidget(m_folderRow);
    body()->addWidget(m_sizeRow);
    body()->addWidget(m_table);
    body()->addWidget(m_message);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_now);
    line->addStretch();
    line->addWidget(m_open);
    line->addWidget(m_restore);
    body()->addLayout(line);

    connect(m_choose, &QPushButton::clicked, this, [this] {
        const QString chosen =
            m_context.prompts.folderPath(this, tr("Where to keep the backups"), m_book.backups().folder());
        if (chosen.isEmpty())
            return;
        BackupPreferences::setFolder(m_context.settings, chosen);
        takeWishes();
    });
    connect(m_beside, &QPushButton::clicked, this, [this] {
        BackupPreferences::setFolder(m_context.settings, {});
        takeWishes();
    });
    connect(m_size, &QSpinBox::valueChanged, this, [this](int gigabytes) {
        BackupPreferences::setGigabytes(m_context.settings, gigabytes);
        m_book.setBackupSettings(BackupPreferences::of(m_context.settings));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupsSection::updateButtons);
    connect(m_now, &QPushButton::clicked, this, &BackupsSection::backUpRequested);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const Backup *backup = selected())
            Q_EMIT openRequested(backup->path);
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const Backup *backup = selected())
            Q_EMIT restoreRequested(*backup);
    });
    retranslate();
}

void BackupsSection::takeWishes()
{
    m_book.setBackupSettings(BackupPreferences::of(m_context.settings));
    refresh();
}

void BackupsSection::refresh()
{
    const QSignalBlocker quiet(m_size);
    m_size->setValue(BackupPreferences::gigabytes(m_context.settings));
    m_folder->setText(QDir::toNativeSeparators(m_book.backups().folder()));
    m_beside->setEnabled(!BackupPreferences::of(m_context.settings).folder.isEmpty());
    const auto found = m_book.backups().list();
    m_backups = found ? *found : std::vector<Backup>();
    Theme::setKind(m_message, found ? "muted" : "error");
    m_message->setText(!found              ? ErrorText::of(found.error())
                       : m_backups.empty() ? tr("There are no backups of this file yet.")
                                           : QString());
    m_message->setVisible(!m_message->text().isEmpty());
    fill();
}

void BackupsSection::fill()
{
    const Backup *before = selected();
    const QString kept = before ? before->path : QString();
    m_model->removeRows(0, m_model->rowCount());
    m_model->setHorizontalHeaderLabels({tr("When"), tr("Why", "column: why a backup was made"), tr("Size")});
    m_model->horizontalHeaderItem(Size)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const Backup &backup : m_backups) {
        m_model->appendRow({cell(Format::dateTime(backup.at)), cell(Words::capital(Words::of(backup.reason))),
                            cell(QLocale().formattedDataSize(backup.sizeInBytes, 1, QLocale::DataSizeSIFormat),
                                 Qt::AlignRight | Qt::AlignVCenter)});
        if (backup.path == kept || m_model->rowCount() == 1)
            m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    }
    m_table->setVisible(!m_backups.empty());
    SettingsTable::fitHeight(*m_table);
    updateButtons();
}

const Backup *BackupsSection::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && size_t(row) < m_backups.size() ? &m_backups[size_t(row)] : nullptr;
}

void BackupsSection::updateButtons()
{
    const Backup *backup = selected();
    const bool sound = backup && backup->reason != BackupReason::Damaged; // the other is of use to salvage only
    m_open->setEnabled(sound);
    m_restore->setEnabled(sound && m_book.readOnlyReason() != ReadOnlyReason::Asked &&
                          m_book.readOnlyReason() != ReadOnlyReason::NoPermission);
}

void BackupsSection::retranslate()
{
    m_title->setText(tr("Backups"));
    m_about->setText(tr("A whole copy of the file is made once a day after opening it, and before every import and "
                        "other large change. The newest of 7 days, 4 weeks and 12 months are kept, as far as there is "
                        "room for them."));
    m_folderRow->setLabel(tr("Folder"));
    m_sizeRow->setLabel(tr("Room for them"));
    FieldRow::alignLabels({m_folderRow, m_sizeRow});
    //: gigabytes, behind a number
    m_size->setSuffix(tr(" GB"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose a folder for the backups"));
    m_beside->setText(tr("Beside the file"));
    m_beside->setAccessibleName(tr("Keep the backups beside the file"));
    m_table->setAccessibleName(tr("Backups of this file"));
    m_now->setText(tr("Back up now"));
    m_now->setAccessibleName(m_now->text());
    m_open->setText(tr("Open to read"));
    m_open->setAccessibleName(tr("Open the backup to read"));
    m_restore->setText(tr("Restore…"));
    m_restore->setAccessibleName(tr("Restore the backup…"));
    refresh();
}

void BackupsSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace laari::ui
