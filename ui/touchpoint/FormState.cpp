// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/touchpoint/FormState.h"

#include "ui/common/ChipEdit.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/DateField.h"
#include "ui/touchpoint/ScaleField.h"
#include "ui/touchpoint/SignField.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QPlainTextEdit>

#include <algorithm>

namespace laari::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChips = 1000; // a file that somebody else has written may hold anything

QJsonValue stateOf(const PickEdit &field)
{
    QJsonObject state{{u"text"_s, field.text()}};
    if (const auto chosen = field.chosen())
        state[u"id"_s] = QString::number(*chosen); // a JSON number has no 64 bits
    else if (field.offeredName())
        state[u"new"_s] = true;
    return state;
}

void restoreField(PickEdit &field, const QJsonValue &state)
{
    const qint64 id = state[u"id"_s].toString().toLongLong();
    const QString text = state[u"text"_s].toString();
    if (id != 0 && field.option(id))
        field.setChosen(id);
    else if (state[u"new"_s].toBool())
        Q_EMIT field.newTyped(text); // as if it were taken from the list again
    else
        field.setText(text);
}

QJsonValue stateOf(const ChipEdit &field)
{
    QJsonArray chips;
    for (const Chip &chip : field.chips())
        chips.append(
            QJsonObject{{u"id"_s, QString::number(chip.id)}, {u"text"_s, chip.text}, {u"marked"_s, chip.marked}});
    return QJsonObject{{u"chips"_s, chips}, {u"text"_s, field.pendingText()}};
}

void restoreField(ChipEdit &field, const QJsonValue &state)
{
    field.setChips({});
    const QJsonArray chips = state[u"chips"_s].toArray();
    for (qsizetype i = 0; i < std::min(chips.size(), mostChips); ++i) {
        const QJsonValue each = chips[i];
        const qint64 id = each[u"id"_s].toString().toLongLong();
        const QString text = each[u"text"_s].toString();
        const FindOption *known = id != 0 ? field.line()->option(id) : nullptr;
        Chip chip{0, text, {}, each[u"marked"_s].toBool()};
        if (known && known->name == text) {
            chip.id = id;
            chip.caption = known->caption;
        }
        if (!text.isEmpty() && (chip.id != 0 || id == 0)) // who is gone from the book is not made anew
            field.addChip(chip);
    }
    field.line()->setText(state[u"text"_s].toString());
}

QJsonValue stateOf(const DateField &field)
{
    const auto moment = field.moment();
    if (!moment || !*moment)
        return QJsonObject{{u"text"_s, field.line()->text()}};
    // Today's word means another day tomorrow.
    QJsonObject state{{u"day"_s, (*moment)->day.toDate().toString(Qt::ISODate)}};
    if ((*moment)->time)
        state[u"time"_s] = (*moment)->time->toString(u"HH:mm"_s);
    return state;
}

void restoreField(DateField &field, const QJsonValue &state)
{
    const QDate day = QDate::fromString(state[u"day"_s].toString(), Qt::ISODate);
    if (!day.isValid()) {
        field.setTyped(state[u"text"_s].toString());
        return;
    }
    DateField::Moment moment{Day::fromDate(day), std::nullopt};
    if (const QTime time = QTime::fromString(state[u"time"_s].toString(), u"HH:mm"_s); time.isValid())
        moment.time = time;
    field.setMoment(moment);
}

QJsonValue stateOf(const ChoiceRow &field)
{
    const auto value = field.value();
    return value ? QJsonValue(*value) : QJsonValue();
}

void restoreField(ChoiceRow &field, const QJsonValue &state)
{
    if (const int value = state.toInt(-1); field.button(value))
        field.setValue(value);
}

QJsonValue stateOf(const ScaleField &field)
{
    return field.value() ? QJsonValue(*field.value()) : QJsonValue();
}

void restoreField(ScaleField &field, const QJsonValue &state)
{
    const int value = state.toInt();
    field.setValue(field.steps()->button(value) ? std::optional(value) : std::nullopt);
}

QJsonValue stateOf(const SignField &field)
{
    QJsonArray ticked;
    for (const int sign : field.ticked())
        ticked.append(sign);
    return QJsonObject{{u"ticked"_s, ticked},
                       {u"new"_s, QJsonArray::fromStringList(field.newSigns())},
                       {u"text"_s, field.pendingText()}};
}

void restoreField(SignField &field, const QJsonValue &state)
{
    QSet<int> ticked;
    for (const QJsonValue &sign : state[u"ticked"_s].toArray())
        if (field.row()->button(sign.toInt()))
            ticked.insert(sign.toInt());
    field.load(ticked);
    for (const QJsonValue &sign : state[u"new"_s].toArray())
        field.addNew(sign.toString());
    field.setPendingText(state[u"text"_s].toString());
}

QJsonValue stateOf(const QPlainTextEdit &field)
{
    return field.toPlainText();
}

void restoreField(QPlainTextEdit &field, const QJsonValue &state)
{
    field.setPlainText(state.toString());
}

QJsonValue stateOf(const QCheckBox &field)
{
    return field.isChecked();
}

void restoreField(QCheckBox &field, const QJsonValue &state)
{
    field.setChecked(state.toBool());
}

QJsonValue stateOf(const QLineEdit &field)
{
    return field.text();
}

void restoreField(QLineEdit &field, const QJsonValue &state)
{
    field.setText(state.toString());
}

/// Parts of a field that is known as a whole.
template <typename Whole> bool isPartOf(const QWidget &widget)
{
    for (const QWidget *up = widget.parentWidget(); up; up = up->parentWidget())
        if (qobject_cast<const Whole *>(up))
            return true;
    return false;
}

template <typename Field, typename Visit> void visitFields(const QWidget &form, Visit visit)
{
    for (Field *field : form.findChildren<Field *>())
        if (!field->objectName().isEmpty() && !isPartOf<ChipEdit>(*field) && !isPartOf<DateField>(*field) &&
            !isPartOf<SignField>(*field) && !isPartOf<ScaleField>(*field))
            visit(*field);
}

template <typename Visit> void visitAll(const QWidget &form, Visit visit)
{
    visitFields<PickEdit>(form, visit);
    visitFields<ChipEdit>(form, visit);
    visitFields<DateField>(form, visit);
    visitFields<ChoiceRow>(form, visit);
    visitFields<ScaleField>(form, visit);
    visitFields<SignField>(form, visit);
    visitFields<QPlainTextEdit>(form, visit);
    visitFields<QCheckBox>(form, visit);
    visitFields<QLineEdit>(form, [&visit](QLineEdit &field) {
        if (!qobject_cast<FindEdit *>(&field))
            visit(field);
    });
}

} // namespace

QJsonObject FormState::of(const QWidget &form)
{
    QJsonObject state;
    visitAll(form, [&state](const auto &field) { state[field.objectName()] = stateOf(field); });
    return state;
}

void FormState::restore(QWidget &form, const QJsonObject &state, const QString &first)
{
    if (auto *field = form.findChild<PickEdit *>(first); field && state.contains(first)) {
        restoreField(*field, state[first]);
        Q_EMIT field->changed();
    }
    visitAll(form, [&](auto &field) {
        if (field.objectName() != first && state.contains(field.objectName()))
            restoreField(field, state[field.objectName()]);
    });
}

} // namespace laari::ui
