// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestBook.h"
#include "ui/account/AccountPage.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/UiContext.h"

#include <QSettings>

#include <memory>
#include <vector>

namespace laari::testing {

/// Answers for the user, and remembers what the user was told.
class TestPrompts final : public ui::Prompts {
public:
    void showError(QWidget *, const Error &error) override { errors.push_back(error); }
    QString openBookPath(QWidget *) override { return {}; }
    QString saveBookPath(QWidget *, const QString &) override { return {}; }
    QString openCsvPath(QWidget *, const QString &) override { return {}; }
    bool discardChanges(QWidget *) override { return false; }

    std::vector<Error> errors;
};

/// A fresh book with one account, and the page that shows it.
class PageBench {
public:
    PageBench()
        : settings(book.folder() + QStringLiteral("/ui.ini"), QSettings::IniFormat), context{book.clock(), book.uids(),
                                                                                             theme,        language,
                                                                                             prompts,      settings},
          account(book.addAccount(QStringLiteral("Saimaan Sellu Oyj"), 2))
    {
        language.setLanguage(ui::Language::English);
    }

    ui::AccountPage &open()
    {
        page = std::make_unique<ui::AccountPage>(book.book(), context);
        page->resize(1198, 682);
        page->showAccount(account);
        page->show();
        return *page;
    }
    template <typename T> T *find(const char *name) const { return page->findChild<T *>(QString::fromLatin1(name)); }

    TestBook book;
    ui::LanguageController language;
    ui::Theme theme;
    TestPrompts prompts;
    QSettings settings;
    ui::UiContext context;
    AccountId account;
    std::unique_ptr<ui::AccountPage> page;
};

} // namespace laari::testing
