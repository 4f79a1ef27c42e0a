// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

namespace laari::ui {

/// What stands on a page with a list on the left and what is selected in it on the right.
struct ListBesideView {
    QLabel *title;
    QPushButton *add;
    QTableView *list;
    QWidget *view;
    EmptyState *empty; ///< in their place while the list has no rows
    int listWidth;

    /// Fills the page. `stack` then shows list and view (0) or what is said instead of them (1). The list's card.
    Card *layOutOn(QWidget &page, QStackedLayout *stack) const
    {
        Theme::setKind(title, "title");
        Theme::setKind(list, "plain");
        auto *head = new QHBoxLayout;
        head->addWidget(title);
        head->addStretch();
        head->addWidget(add);
        auto *card = new Card(&page);
        card->setFixedWidth(listWidth);
        card->body()->setContentsMargins(12, 4, 12, 12);
        card->body()->addWidget(list);
        auto *both = new QWidget(&page);
        auto *row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(16);
        row->addWidget(card);
        row->addWidget(view, 1);
        stack->addWidget(both);
        stack->addWidget(empty);
        auto *layout = new QVBoxLayout(&page);
        layout->setContentsMargins(24, 16, 24, 16);
        layout->setSpacing(16);
        layout->addLayout(head);
        layout->addLayout(stack, 1);
        page.setFocusProxy(list);
        return card;
    }
};

} // namespace laari::ui
