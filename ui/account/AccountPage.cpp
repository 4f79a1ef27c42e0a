// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AccountPage.h"

namespace laari::ui {

class AccountPage::Private {
public:
    AccountId account;
};

AccountPage::AccountPage(Book &, UiContext &, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>()) {}
AccountPage::~AccountPage() = default;

void AccountPage::showAccount(AccountId account)
{
    d->account = account;
}

AccountId AccountPage::account() const
{
    return d->account;
}

void AccountPage::refresh() {}

void AccountPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
}

} // namespace laari::ui
