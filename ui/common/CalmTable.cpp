// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CalmTable.h"

#include "ui/common/Theme.h"

#include <QHeaderView>

namespace laari::ui {

namespace {

constexpr int rowPixels = 30;

} // namespace

QTableView *makeTable(const QString &objectName, QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(objectName);
    Theme::setKind(table, "plain");
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowPixels);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumSectionSize(64); // a stretched column never shrinks to its dots
    // On the page, not in a card: the header has the page's ground like the rows.
    table->horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView, QHeaderView::section { background: transparent; }"));
    return table;
}

} // namespace laari::ui
