// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryText.h"

#include "ui/common/Words.h"
#include "ui/history/HistoryWords.h"

#include <QStringList>

namespace laari::ui {

QString HistoryText::who(const insight::HistoryStep &step)
{
    //: who made a change: nobody knows
    return step.author.isEmpty() ? tr("unknown") : step.author;
}

QString HistoryText::action(const insight::HistoryStep &step)
{
    if (step.undone && step.action == ActionKind::Undo)
        //: in the history: what was undone
        return tr("Undo “%1”").arg(Words::of(*step.undone));
    if (step.undone && step.action == ActionKind::Redo)
        //: in the history: what was done again
        return tr("Redo “%1”").arg(Words::of(*step.undone));
    return Words::of(step.action);
}

QString HistoryText::subject(const insight::SubjectName &name)
{
    if (const auto *text = std::get_if<QString>(&name))
        return *text;
    if (const auto *touchpoint = std::get_if<insight::TouchpointName>(&name))
        return HistoryWords::value(insight::HistoryField::Mends, *touchpoint);
    return {};
}

QString HistoryText::removed(const insight::HistoryStep &step)
{
    const QString name = subject(step.name);
    switch (step.subject.index()) {
    case 0:
        if (step.people == 0 && step.touchpoints == 0)
            //: %1 an account
            return tr("Removed account %1").arg(name);
        //: %1 an account; %2 "3 people", %3 "12 touchpoints"
        return tr("Removed account %1 with %2 and %3")
            .arg(name, tr("%n people", nullptr, step.people), tr("%n touchpoints", nullptr, step.touchpoints));
    //: %1 a person
    case 1: return tr("Removed person %1").arg(name);
    default:
        //: %1 "Delivery, 4 May 2026"
        return name.isEmpty() ? tr("Removed a touchpoint") : tr("Removed touchpoint: %1").arg(name);
    }
}

std::vector<HistoryLine> HistoryText::lines(const insight::HistoryStep &step)
{
    std::vector<HistoryLine> lines;
    if (step.event == insight::HistoryEvent::Removed) {
        lines.push_back({{}, removed(step)});
        if (step.backSince)
            //: in the history, of what was removed
            lines.push_back({tr("It has come back since."), {}});
        return lines;
    }
    const insight::FieldChange *last = nullptr;
    for (const insight::FieldChange &change : step.changes) {
        const QString text = HistoryWords::change(change);
        if (last && last->field == change.field)
            lines.back().text += QStringLiteral(", ") + text;
        else
            lines.push_back({HistoryWords::label(change.field), text});
        last = &change;
    }
    return lines;
}

QString HistoryText::sentence(const insight::HistoryStep &step)
{
    QStringList parts;
    for (const HistoryLine &line : lines(step))
        parts << (line.label.isEmpty()  ? line.text
                  : line.text.isEmpty() ? line.label
                                        : QStringLiteral("%1: %2").arg(line.label, line.text));
    const QString what = parts.join(QStringLiteral("; "));
    return what.isEmpty() ? action(step) : QStringLiteral("%1. %2").arg(action(step), what);
}

} // namespace laari::ui
