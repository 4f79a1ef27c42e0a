// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountData.h"
#include "ui/common/UiContext.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

class QMenu;
class QWidget;

namespace laari {
class Book;
}

namespace laari::ui {

class PersonQuestion;

/// What can be done with a person on the account page, from map, table and keys alike: the menus, the questions they
/// ask and the writes that follow, each undone as one step. What is refused is said.
class PeopleActions final : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of what opens.
    PeopleActions(Book &book, UiContext &context, QWidget *window);

    void setData(const AccountDataPtr &data) { m_data = data; }
    /// Asked before anything is written or asked for; says itself why not.
    void setReadyToWrite(std::function<bool()> ready) { m_readyToWrite = std::move(ready); }

    void changeInfluence(StakeholderId person, int influence);
    void changeChief(StakeholderId person, std::optional<StakeholderId> chief);
    void askChief(StakeholderId person);
    void askSuccessor(StakeholderId leaver);
    void askMove(StakeholderId person);
    void askRelationship(StakeholderId person, std::optional<OwnPersonId> own);
    void removeChair(StakeholderId leaver);

    /// The menu of a person, or of the chair of one who left; it goes by itself when closed.
    void openMenu(StakeholderId person, QPoint globalPosition);
    QMenu *makeMenu(StakeholderId person);

Q_SIGNALS:
    void editRequested(laari::StakeholderId person);
    void followUpRequested(laari::StakeholderId person);
    void elsewhereRequested(laari::AccountId account, laari::StakeholderId person);

private:
    const Stakeholder *find(StakeholderId person) const;
    bool isEmptyChair(StakeholderId person) const;
    void ask(PersonQuestion *question);
    template <typename T> void tell(const Result<T> &written);

    Book &m_book;
    UiContext &m_context;
    QWidget *m_window;
    AccountDataPtr m_data;
    std::function<bool()> m_readyToWrite = [] { return true; };
};

} // namespace laari::ui
