// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/ImportReportView.h"

#include "ui/common/Card.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"
#include "ui/files/ImportRefusalsModel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace laari::ui {

namespace {
constexpr int rowHeight = 36;
constexpr int mostTableHeight = 320;

enum Figure { Read, New, Changed, Known, Refused };
} // namespace

ImportReportView::ImportReportView(QWidget *parent)
    : QWidget(parent), m_title(new SectionTitle(this)), m_summary(new QLabel(this)), m_unused(new QLabel(this)),
      m_refusalsTitle(new SectionTitle(this)), m_refusals(new QTableView(this)), m_model(new ImportRefusalsModel(this))
{
    setObjectName(QStringLiteral("importReport"));
    m_title->setObjectName(QStringLiteral("importReportTitle"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    Theme::setKind(m_summary, "note");

    auto *card = new Card(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    for (int figure = 0; figure < figures; ++figure) {
        m_headers[size_t(figure)] = new QLabel(card);
        m_headers[size_t(figure)]->setObjectName(QStringLiteral("importHead%1").arg(figure));
        Theme::setKind(m_headers[size_t(figure)], "caption");
        grid->addWidget(m_headers[size_t(figure)], 0, figure + 1, Qt::AlignRight);
    }
    for (int kind = 0; kind < kinds; ++kind) {
        m_kinds[size_t(kind)] = new QLabel(card);
        grid->addWidget(m_kinds[size_t(kind)], kind + 1, 0);
        for (int figure = 0; figure < figures; ++figure) {
            auto *cell = new QLabel(card);
            cell->setObjectName(QStringLiteral("importCount%1%2").arg(kind).arg(figure));
            m_cells[size_t(kind)][size_t(figure)] = cell;
            grid->addWidget(cell, kind + 1, figure + 1, Qt::AlignRight);
        }
    }
    card->body()->addLayout(grid);

    m_unused->setObjectName(QStringLiteral("importUnused"));
    Theme::setKind(m_unused, "caption");
    m_refusalsTitle->setObjectName(QStringLiteral("importRefusalsTitle"));
    m_refusals->setObjectName(QStringLiteral("importRefusals"));
    m_refusals->setModel(m_model);
    m_refusals->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_refusals->setShowGrid(false);
    m_refusals->setTabKeyNavigation(false);
    m_refusals->setWordWrap(true);
    m_refusals->verticalHeader()->hide();
    m_refusals->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_refusals->horizontalHeader()->setHighlightSections(false);
    m_refusals->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_refusals->horizontalHeader()->setSectionResizeMode(ImportRefusalsModel::Reason, QHeaderView::Stretch);
    m_refusals->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(card);
    column->addWidget(m_unused);
    column->addSpacing(8);
    column->addWidget(m_refusalsTitle);
    column->addWidget(m_refusals, 1);
    retranslate();
}

void ImportReportView::setReport(const exchange::ImportReport &report, Tense tense)
{
    m_report = report;
    m_tense = tense;
    m_model->setRefusals(report.refusals);
    retranslate();
}

std::array<ImportReportView::Figures, ImportReportView::kinds> ImportReportView::counted() const
{
    const auto figuresOf = [](const exchange::ImportCounts &counts) -> Figures {
        // What a kind gains from another's file (people made for touchpoints) was not read from its own.
        const qint64 known = std::max<qint64>(0, counts.read - counts.added - counts.updated - counts.refused);
        return {counts.read, counts.added, counts.updated, known, counts.refused};
    };
    return {figuresOf(m_report.accounts), figuresOf(m_report.people), figuresOf(m_report.touchpoints)};
}

QString ImportReportView::kindName(int kind)
{
    switch (kind) {
    case 0: return tr("Accounts");
    case 1: return tr("People");
    default: return tr("Touchpoints");
    }
}

QString ImportReportView::figureName(int figure) const
{
    const bool done = m_tense == Tense::Done;
    switch (figure) {
    //: column of the import's counts: how many records the file holds
    case Read: return tr("Read");
    //: column of the import's counts: records that are added
    case New: return tr("New");
    //: column of the import's counts: records that update what is there
    case Changed: return done ? tr("Changed", "after importing") : tr("Changed", "before importing");
    //: column of the import's counts: records that were imported before and say nothing new
    case Known: return tr("Known already");
    //: column of the import's counts: records that are refused
    default: return done ? tr("Left out", "after importing") : tr("Left out", "before importing");
    }
}

QString ImportReportView::summary() const
{
    if (!m_report.changesAnything())
        return m_report.refused() > 0 ? tr("There is nothing new in these files, apart from the rows left out.")
                                      : tr("There is nothing new in these files. Everything in them is here already.");
    if (m_tense == Tense::WillDo)
        return tr("Nothing has been changed yet. This is what Import will do.");
    return tr("The files have been imported. Everything is saved.");
}

void ImportReportView::retranslate()
{
    m_title->setText(m_tense == Tense::WillDo ? tr("What will happen") : tr("What was imported"));
    m_summary->setText(summary());
    const auto counts = counted();
    for (int figure = 0; figure < figures; ++figure)
        m_headers[size_t(figure)]->setText(figureName(figure));
    for (int kind = 0; kind < kinds; ++kind) {
        m_kinds[size_t(kind)]->setText(kindName(kind));
        for (int figure = 0; figure < figures; ++figure) {
            QLabel *cell = m_cells[size_t(kind)][size_t(figure)];
            const qint64 count = counts[size_t(kind)][size_t(figure)];
            cell->setText(Format::number(double(count)));
            cell->setAccessibleName(QStringLiteral("%1, %2: %3").arg(kindName(kind), figureName(figure), cell->text()));
            Theme::setKind(cell, count == 0 ? "muted" : figure == New || figure == Refused ? "strong" : "plain");
        }
    }

    const int unused = int(m_report.ignoredHeaders.size());
    m_unused->setText(tr("%n columns were not understood and are not used.", nullptr, unused));
    m_unused->setToolTip(m_report.ignoredHeaders.join(u'\n'));
    m_unused->setAccessibleDescription(m_report.ignoredHeaders.join(QStringLiteral(", ")));
    m_unused->setVisible(unused > 0);

    const int refused = int(m_report.refused());
    m_refusalsTitle->setText(m_tense == Tense::WillDo ? tr("%n rows will be left out", nullptr, refused)
                                                      : tr("%n rows were left out", nullptr, refused));
    m_refusals->setAccessibleName(m_refusalsTitle->text());
    m_refusalsTitle->setVisible(refused > 0);
    m_refusals->setVisible(refused > 0);
    m_model->retranslate();
    m_refusals->resizeRowsToContents();
    const int whole = m_refusals->horizontalHeader()->sizeHint().height() + m_refusals->verticalHeader()->length() + 4;
    m_refusals->setMinimumHeight(std::min(whole, mostTableHeight));
}

QString ImportReportView::asText() const
{
    QStringList lines{m_title->text(), m_summary->text(), {}};
    QStringList header{QString()};
    for (int figure = 0; figure < figures; ++figure)
        header.append(figureName(figure));
    lines.append(header.join(u'\t'));
    const auto counts = counted();
    for (int kind = 0; kind < kinds; ++kind) {
        QStringList row{kindName(kind)};
        for (const qint64 count : counts[size_t(kind)])
            row.append(QString::number(count));
        lines.append(row.join(u'\t'));
    }
    if (m_model->rowCount() > 0)
        lines << QString() << m_refusalsTitle->text();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ImportRefusalsModel::ColumnCount; ++column)
            cells.append(m_model->index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace laari::ui
