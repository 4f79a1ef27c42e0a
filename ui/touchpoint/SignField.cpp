// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/touchpoint/SignField.h"

#include "ui/common/Words.h"

#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr int lineWidth = 280;
constexpr int firstTyped = -1000; ///< QButtonGroup gives out -1, -2 … itself

int valueOfTyped(qsizetype index)
{
    return firstTyped - int(index);
}

} // namespace

SignField::SignField(Theme &theme, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_row(new ChoiceRow(theme, ChoiceRow::Mode::Any, objectName, this)),
      m_line(new FindEdit(theme, this))
{
    setObjectName(objectName + QStringLiteral("Field"));
    m_line->setObjectName(objectName + QStringLiteral("New"));
    m_line->setMaximumWidth(lineWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_row);
    column->addWidget(m_line);
    connect(m_row, &ChoiceRow::chosen, this, &SignField::changed);
    connect(m_line, &QLineEdit::textEdited, this, &SignField::changed);
    connect(m_line, &FindEdit::picked, this, [this](qint64 sign) {
        m_line->clear();
        tick(int(sign));
        Q_EMIT changed();
    });
    connect(m_line, &FindEdit::newTyped, this, [this](const QString &name) {
        m_line->clear();
        take(name);
        Q_EMIT changed();
    });
}

void SignField::offer(const std::vector<ListItem> &signs)
{
    m_signs = signs;
    QList<ChoiceRow::Choice> choices;
    QList<FindOption> options;
    for (const ListItem &sign : m_signs) {
        choices.append({int(sign.id.value), QString::number(sign.id.value)});
        options.append({sign.id.value, Words::of(sign)});
    }
    for (qsizetype i = 0; i < m_typed.size(); ++i)
        choices.append({valueOfTyped(i), QStringLiteral("Typed%1").arg(i + 1)});
    const QSet<int> kept = m_row->values();
    m_row->setChoices(choices);
    for (const ListItem &sign : m_signs)
        m_row->setText(int(sign.id.value), Words::of(sign));
    for (qsizetype i = 0; i < m_typed.size(); ++i)
        m_row->setText(valueOfTyped(i), m_typed[i]);
    m_row->setValues(kept);
    m_line->setOptions(options);
}

void SignField::load(const QSet<int> &ticked)
{
    m_typed.clear();
    m_line->clear();
    offer(m_signs);
    m_row->setValues(ticked);
}

QSet<int> SignField::ticked() const
{
    QSet<int> known = m_row->values();
    known.removeIf([](int value) { return value < 0; });
    return known;
}

QStringList SignField::newSigns() const
{
    QStringList names;
    const QSet<int> all = m_row->values();
    for (qsizetype i = 0; i < m_typed.size(); ++i)
        if (all.contains(valueOfTyped(i)))
            names.append(m_typed[i]);
    return names;
}

void SignField::tick(int value)
{
    m_row->setValues(m_row->values() << value);
}

void SignField::take(const QString &typed)
{
    const QString name = typed.trimmed();
    if (name.isEmpty())
        return;
    if (const FindOption *known = m_line->optionNamed(name))
        return tick(int(known->id));
    qsizetype index = -1;
    for (qsizetype i = 0; i < m_typed.size() && index < 0; ++i)
        if (m_typed[i].compare(name, Qt::CaseInsensitive) == 0)
            index = i;
    if (index < 0) {
        index = m_typed.size();
        m_typed.append(name);
        offer(m_signs);
    }
    tick(valueOfTyped(index));
}

void SignField::finishTyping()
{
    const QString typed = m_line->text();
    m_line->clear();
    take(typed);
}

void SignField::setWords(const QString &placeholder, const QString &newText)
{
    m_line->setPlaceholderText(placeholder);
    m_line->setNewText(newText);
}

} // namespace laari::ui
