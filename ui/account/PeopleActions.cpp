// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/PeopleActions.h"

#include "core/usecases/ArrangePeople.h"
#include "core/usecases/FillChair.h"
#include "ui/account/PeopleDialogs.h"
#include "ui/account/TouchpointText.h"
#include "ui/common/Prompts.h"

#include <QMenu>

#include <algorithm>

namespace laari::ui {

PeopleActions::PeopleActions(Book &book, UiContext &context, QWidget *window)
    : QObject(window), m_book(book), m_context(context), m_window(window)
{
}

const Stakeholder *PeopleActions::find(StakeholderId person) const
{
    if (!m_data)
        return nullptr;
    const auto found = m_data->people.constFind(person);
    return found == m_data->people.constEnd() ? nullptr : &*found;
}

bool PeopleActions::isEmptyChair(StakeholderId person) const
{
    return m_data && std::ranges::any_of(m_data->coverage.chairs,
                                         [&](const insight::EmptyChair &each) { return each.leaver == person; });
}

template <typename T> void PeopleActions::tell(const Result<T> &written)
{
    if (!written)
        m_context.prompts.showError(m_window, written.error());
}

void PeopleActions::changeInfluence(StakeholderId person, int influence)
{
    if (m_readyToWrite())
        tell(usecases::changeInfluence(m_book, person, influence));
}

void PeopleActions::changeChief(StakeholderId person, std::optional<StakeholderId> chief)
{
    if (m_readyToWrite())
        tell(usecases::changeReportsTo(m_book, person, chief));
}

void PeopleActions::removeChair(StakeholderId leaver)
{
    if (m_readyToWrite())
        tell(usecases::removeChair(m_book, leaver));
}

void PeopleActions::ask(PersonQuestion *question)
{
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->open();
}

void PeopleActions::askChief(StakeholderId person)
{
    if (const Stakeholder *each = find(person); each && m_readyToWrite())
        ask(new ChiefDialog(m_book, m_context, *each, m_window));
}

void PeopleActions::askSuccessor(StakeholderId leaver)
{
    if (const Stakeholder *each = find(leaver); each && m_readyToWrite())
        ask(new SuccessorDialog(m_book, m_context, *each, m_window));
}

void PeopleActions::askMove(StakeholderId person)
{
    if (const Stakeholder *each = find(person); each && m_readyToWrite())
        ask(new MoveDialog(m_book, m_context, *each, m_window));
}

void PeopleActions::askRelationship(StakeholderId person, std::optional<OwnPersonId> own)
{
    const Stakeholder *each = find(person);
    if (!each || !m_readyToWrite())
        return;
    if (!own) { // then the one of ours who met them last
        std::optional<Day> latest;
        for (const insight::Acquaintance &known : m_data->acquaintances) {
            if (known.stakeholder == person && (!own || known.last > latest)) {
                own = known.ownPerson;
                latest = known.last;
            }
        }
    }
    ask(new RelationshipDialog(m_book, m_context, *each, own, m_window));
}

QMenu *PeopleActions::makeMenu(StakeholderId id)
{
    const Stakeholder *person = find(id);
    if (!person || person->kind != StakeholderKind::Person)
        return nullptr;
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("personMenu"));
    const auto add = [&](const QString &name, const QString &text, const auto &act, const QKeySequence &keys = {}) {
        QAction *action = menu->addAction(text, this, act);
        action->setObjectName(name);
        action->setShortcut(keys); // shown; the map and the window hear them
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    if (isEmptyChair(id)) {
        add(QStringLiteral("chairFill"), tr("Name the successor…"), [this, id] { askSuccessor(id); });
        add(QStringLiteral("chairRemove"), tr("Nobody follows"), [this, id] { removeChair(id); });
        menu->addSeparator();
    }
    const bool active = m_data->coverage.person(id) != nullptr;
    add(
        QStringLiteral("personEdit"), active ? tr("Edit…") : tr("Edit %1…").arg(person->name),
        [this, id] { Q_EMIT editRequested(id); }, Qt::Key_E);
    if (active) {
        const int influence = person->roleOn(m_data->today).influence;
        add(
            QStringLiteral("personChief"), tr("Reports to…"), [this, id] { askChief(id); }, Qt::Key_R);
        add(
            QStringLiteral("personUp"), tr("More influence"), [=, this] { changeInfluence(id, influence + 1); },
            Qt::CTRL | Qt::Key_Up)
            ->setEnabled(influence < 5);
        add(
            QStringLiteral("personDown"), tr("Less influence"), [=, this] { changeInfluence(id, influence - 1); },
            Qt::CTRL | Qt::Key_Down)
            ->setEnabled(influence > 1);
        add(QStringLiteral("personFollowUp"), tr("New follow-up…"), [this, id] { Q_EMIT followUpRequested(id); });
        add(QStringLiteral("personRelationship"), tr("How we stand with them…", "a person"),
            [this, id] { askRelationship(id, std::nullopt); });
    }
    menu->addSeparator();
    bool wentOn = false;
    for (const insight::MoveLink &link : m_data->moves) {
        if (link.here != id)
            continue;
        wentOn = wentOn || !link.arrived;
        //: of a person who moved; %1 is an account
        const QString text = link.arrived ? tr("Show the history at %1") : tr("Show them at %1", "a person");
        add(link.arrived ? QStringLiteral("personBefore") : QStringLiteral("personAfter"),
            text.arg(QString(link.accountName).replace(u'&', QStringLiteral("&&"))),
            [this, link] { Q_EMIT elsewhereRequested(link.account, link.there); });
    }
    if (!wentOn)
        add(QStringLiteral("personMove"), tr("Moved to another account…"), [this, id] { askMove(id); });
    return menu;
}

void PeopleActions::openMenu(StakeholderId person, QPoint globalPosition)
{
    QMenu *menu = makeMenu(person);
    if (!menu)
        return;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPosition);
}

} // namespace laari::ui
