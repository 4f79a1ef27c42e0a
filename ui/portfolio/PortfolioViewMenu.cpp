// SPDX-License-Identifier: GPL-3.0-or-later
// The views of PortfolioPage: which columns are shown, and what of it is kept under a name.
#include "ui/portfolio/PortfolioControls.h"
#include "ui/portfolio/PortfolioModel.h"
#include "ui/portfolio/PortfolioPage.h"
#include "ui/portfolio/PortfolioView.h"
#include "ui/portfolio/ViewNameDialog.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

#include <algorithm>

namespace laari::ui {

namespace {

const QString hiddenKey = QStringLiteral("portfolio/hiddenColumns");

QString asMenuText(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

QStringList PortfolioPage::hiddenColumns() const
{
    QStringList hidden;
    for (int column = 0; column < PortfolioModel::ColumnCount; ++column)
        if (m_table->isColumnHidden(column))
            hidden << PortfolioModel::columnKey(column);
    return hidden;
}

void PortfolioPage::hideColumns(const QStringList &keys)
{
    for (int column = PortfolioModel::Name + 1; column < PortfolioModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, keys.contains(PortfolioModel::columnKey(column)));
    m_context.settings.setValue(hiddenKey, hiddenColumns());
    fitTable();
}

void PortfolioPage::restoreColumns()
{
    const QStringList hidden = m_context.settings.value(hiddenKey).toStringList();
    for (int column = PortfolioModel::Name + 1; column < PortfolioModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, hidden.contains(PortfolioModel::columnKey(column)));
}

void PortfolioPage::keepView(const QString &name)
{
    PortfolioView view;
    view.name = name;
    m_controls->describe(view);
    const QHeaderView *header = m_table->horizontalHeader();
    view.sortColumn = PortfolioModel::columnKey(header->sortIndicatorSection());
    view.sortOrder = header->sortIndicatorOrder();
    view.hidden = hiddenColumns();
    std::vector<PortfolioView> views = portfolioViews(m_context.settings);
    putPortfolioView(views, view);
    keepPortfolioViews(m_context.settings, views);
}

void PortfolioPage::showView(const PortfolioView &view)
{
    hideColumns(view.hidden);
    for (int column = 0; column < PortfolioModel::ColumnCount; ++column)
        if (PortfolioModel::columnKey(column) == view.sortColumn)
            m_table->sortByColumn(column, view.sortOrder);
    m_controls->apply(view);
}

void PortfolioPage::askViewName()
{
    QStringList taken;
    for (const PortfolioView &view : portfolioViews(m_context.settings))
        taken << view.name;
    auto *dialog = new ViewNameDialog(m_context, taken, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keepView(dialog->name()); });
    dialog->open();
}

void PortfolioPage::fillViewMenu(QMenu &menu)
{
    const std::vector<PortfolioView> views = portfolioViews(m_context.settings);
    for (const PortfolioView &view : views)
        connect(menu.addAction(asMenuText(view.name)), &QAction::triggered, this, [this, view] { showView(view); });
    menu.addSeparator();
    connect(menu.addAction(tr("Save this view…")), &QAction::triggered, this, &PortfolioPage::askViewName);
    if (!views.empty()) {
        QMenu *remove = menu.addMenu(tr("Remove a view"));
        for (const PortfolioView &view : views) {
            connect(remove->addAction(asMenuText(view.name)), &QAction::triggered, this, [this, name = view.name] {
                std::vector<PortfolioView> left = portfolioViews(m_context.settings);
                std::erase_if(left, [&](const PortfolioView &each) { return each.name == name; });
                keepPortfolioViews(m_context.settings, left);
            });
        }
    }
    menu.addSeparator();
    for (int column = PortfolioModel::Name + 1; column < PortfolioModel::ColumnCount; ++column) {
        QAction *action = menu.addAction(PortfolioModel::columnName(PortfolioModel::Column(column)));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, key = PortfolioModel::columnKey(column)](bool shown) {
            QStringList hidden = hiddenColumns();
            hidden.removeAll(key);
            if (!shown)
                hidden << key;
            hideColumns(hidden);
        });
    }
}

void PortfolioPage::openViewMenu()
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("portfolioViewMenu"));
    fillViewMenu(menu);
    const QPushButton *button = m_controls->viewsButton();
    menu.exec(button->mapToGlobal(QPoint(0, button->height() + 4)));
}

} // namespace laari::ui
