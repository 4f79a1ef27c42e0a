// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/History.h"

#include "core/insight/HistoryNames.h"
#include "core/insight/HistoryRows.h"

#include <algorithm>
#include <map>

namespace laari::insight {

namespace {

struct RowName {
    QString table;
    qint64 id = 0;
};

RowName rowOf(const Subject &subject)
{
    static const QString tables[] = {QStringLiteral("account"), QStringLiteral("stakeholder"),
                                     QStringLiteral("touchpoint")};
    return {tables[subject.index()], std::visit([](auto id) { return id.value; }, subject)};
}

Named kindOf(const Subject &subject)
{
    constexpr Named kinds[] = {Named::Account, Named::Person, Named::Touchpoint};
    return kinds[subject.index()];
}

/// The rows of a step by what they are to its subject.
struct SortedRows {
    std::vector<const RowChange *> own;                      ///< of the subject itself
    std::map<QString, std::vector<const RowChange *>> parts; ///< by table
    std::vector<const RowChange *> removed;                  ///< an account's people and touchpoints that went
};

SortedRows sorted(const LoggedChange &change, const Subject &subject)
{
    const RowName name = rowOf(subject);
    SortedRows rows;
    for (const RowChange &row : change.rows) {
        if (row.table == name.table && row.rowId == name.id)
            rows.own.push_back(&row);
        else if (row.table == QLatin1String("stakeholder") || row.table == QLatin1String("touchpoint"))
            rows.removed.push_back(&row);
        else
            rows.parts[row.table].push_back(&row);
    }
    return rows;
}

/// Of what such a step added the log does not say whose part it was, so what went would seem to have gone for good.
bool hidesAddedParts(ActionKind kind)
{
    return kind == ActionKind::Import || kind == ActionKind::MakeSample;
}

class Steps {
public:
    explicit Steps(const Book &book) : m_book(book), m_names(book) {}

    Result<void> loadAuthors()
    {
        LAARI_ASSIGN(const std::vector<OwnPerson> people, m_book.ownPeople().all());
        for (const OwnPerson &person : people)
            m_authors.emplace(person.id, person.name);
        return {};
    }
    Result<void> add(const LoggedChange &change, const Subject &subject);
    Result<HistoryStep> removal(const LoggedChange &change, const Subject &subject, const RowChange &row);

    std::vector<HistoryStep> steps;

private:
    Result<HistoryStep> begun(const LoggedChange &change, const Subject &subject) const;
    Result<void> addOwn(const LoggedChange &change, const Subject &subject, const SortedRows &rows);

    const Book &m_book;
    HistoryNames m_names;
    std::map<OwnPersonId, QString> m_authors;
};

Result<HistoryStep> Steps::begun(const LoggedChange &change, const Subject &subject) const
{
    HistoryStep step;
    step.id = change.id;
    step.action = change.kind;
    step.at = change.at;
    step.subject = subject;
    if (change.undoes) {
        LAARI_ASSIGN(step.undone, m_book.changeLog().firstKind(change.id));
    }
    if (change.author)
        if (const auto known = m_authors.find(*change.author); known != m_authors.end())
            step.author = known->second;
    return step;
}

Result<HistoryStep> Steps::removal(const LoggedChange &change, const Subject &subject, const RowChange &row)
{
    LAARI_ASSIGN(HistoryStep step, begun(change, subject));
    step.event = HistoryEvent::Removed;
    step.name = removedName(row);
    step.canBringBack = true;
    LAARI_ASSIGN(const HistoryValue today, m_names.of(kindOf(subject), row.rowId));
    step.backSince = !std::holds_alternative<Gone>(today);
    return step;
}

/// What the step did to the subject and its parts, as Book::bringBack sees it: whether it removed or made it is told
/// by the last and the first change of its row.
Result<void> Steps::addOwn(const LoggedChange &change, const Subject &subject, const SortedRows &rows)
{
    const bool made = !rows.own.empty() && rows.own.front()->op == RowOp::Insert;
    if (!made && !rows.own.empty() && rows.own.back()->op == RowOp::Delete) {
        LAARI_ASSIGN(HistoryStep step, removal(change, subject, *rows.own.back()));
        for (const RowChange *row : rows.removed) {
            step.people += row->table == QLatin1String("stakeholder") && !isUnnamedContact(*row) ? 1 : 0;
            step.touchpoints += row->table == QLatin1String("touchpoint") ? 1 : 0;
        }
        steps.push_back(std::move(step));
        return {};
    }
    LAARI_ASSIGN(HistoryStep step, begun(change, subject));
    step.event = made ? HistoryEvent::Added : HistoryEvent::Changed;
    static const QString goal = QStringLiteral("trust_goal");
    const bool goalAlone = rows.own.empty() && rows.parts.size() == 1 && rows.parts.contains(goal);
    step.canBringBack = !made && !goalAlone;
    if (!made) {
        LAARI_ASSIGN(step.changes, rowChanges(rows.own, m_names));
        for (const auto &[table, parts] : rows.parts) {
            if (hidesAddedParts(step.undone.value_or(step.action)))
                break;
            LAARI_ASSIGN(const std::vector<FieldChange> changes,
                         table == goal ? goalChanges(parts, m_names) : partChanges(parts, m_names));
            step.changes.insert(step.changes.end(), changes.begin(), changes.end());
        }
        std::stable_sort(step.changes.begin(), step.changes.end(),
                         [](const FieldChange &a, const FieldChange &b) { return a.field < b.field; });
    }
    steps.push_back(std::move(step));
    return {};
}

Result<void> Steps::add(const LoggedChange &change, const Subject &subject)
{
    const SortedRows rows = sorted(change, subject);
    if (!rows.own.empty() || !rows.parts.empty())
        LAARI_TRY(addOwn(change, subject, rows));
    if (!rows.own.empty() && rows.own.back()->op == RowOp::Delete)
        return {}; // what went with it comes back with it
    for (const RowChange *row : rows.removed) {
        if (row->op != RowOp::Delete || isUnnamedContact(*row))
            continue;
        const Subject gone = row->table == QLatin1String("touchpoint") ? Subject(TouchpointId{row->rowId})
                                                                       : Subject(StakeholderId{row->rowId});
        LAARI_ASSIGN(HistoryStep step, removal(change, gone, *row));
        steps.push_back(std::move(step));
    }
    return {};
}

} // namespace

Result<std::vector<HistoryStep>> history(const Book &book, const Subject &subject, int limit)
{
    LAARI_ASSIGN(const std::vector<LoggedChange> changes,
                 std::visit([&](auto id) { return book.changeLog().history(id, limit); }, subject));
    Steps steps(book);
    LAARI_TRY(steps.loadAuthors());
    for (const LoggedChange &change : changes)
        if (int(steps.steps.size()) < limit)
            LAARI_TRY(steps.add(change, subject));
    if (int(steps.steps.size()) > limit)
        steps.steps.resize(size_t(limit));
    return std::move(steps.steps);
}

Result<std::vector<HistoryStep>> removedAccounts(const Book &book, int limit)
{
    LAARI_ASSIGN(const std::vector<RemovedAccount> removed, book.changeLog().removedAccounts(limit));
    Steps steps(book);
    LAARI_TRY(steps.loadAuthors());
    for (const RemovedAccount &account : removed) {
        const RowChange &row = account.removal.rows.front();
        LAARI_ASSIGN(HistoryStep step, steps.removal(account.removal, AccountId{row.rowId}, row));
        step.people = int(account.people);
        step.touchpoints = int(account.touchpoints);
        steps.steps.push_back(std::move(step));
    }
    return std::move(steps.steps);
}

Result<SubjectName> subjectName(const Book &book, const Subject &subject)
{
    LAARI_ASSIGN(const HistoryValue name, HistoryNames(book).of(kindOf(subject), rowOf(subject).id));
    if (const auto *text = std::get_if<QString>(&name))
        return SubjectName(*text);
    if (const auto *touchpoint = std::get_if<TouchpointName>(&name))
        return SubjectName(*touchpoint);
    return SubjectName();
}

} // namespace laari::insight
