// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/PeopleModel.h"

#include "ui/account/TouchpointText.h"
#include "ui/charts/Textures.h"
#include "ui/common/CellsOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace laari::ui {

namespace {

using insight::PersonFigures;

/// A face: filled with water as far as trust is there, hollow where nothing is known.
QPixmap face(const PersonFigures &person, const Colours &colours)
{
    constexpr int size = 14;
    QPixmap pixmap(size * 2, size * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(1.5, 1.5, size - 3, size - 3);
    if (!person.hasEvidence) {
        painter.setPen(QPen(colours.muted, 1.3, Qt::DotLine));
        painter.drawEllipse(circle);
        return pixmap;
    }
    // Paler the less is known, as bubbles and dots are everywhere.
    const QColor colour = mixed(colours.surface, person.trust < 40 ? colours.distrust : colours.trust,
                                std::clamp(1.15 - person.opinion.u, 0.25, 1.0));
    painter.setPen(QPen(colour, 1.3));
    painter.drawEllipse(circle);
    QRectF water = circle.adjusted(-1, 0, 1, 0);
    water.setTop(circle.bottom() - circle.height() * person.trust / 100);
    painter.setClipRect(water);
    painter.setBrush(colour);
    painter.drawEllipse(circle);
    return pixmap;
}

} // namespace

void PeopleModel::setData(const AccountDataPtr &data)
{
    replaceRows([&] { m_data = data; });
}

void PeopleModel::setFiguresShown(bool shown)
{
    m_figures = shown;
    refreshTexts();
}

QString PeopleModel::text(const PersonFigures &person, int column) const
{
    switch (column) {
    case Name: {
        const QString name = TouchpointText::person(*m_data, person.id);
        if (person.active)
            return name;
        for (const insight::MoveLink &link : m_data->moves)
            if (link.here == person.id && !link.arrived)
                //: after the name of a person who moved to another account, %1
                return name + QStringLiteral(" · ") + tr("now at %1").arg(link.accountName);
        return name + QStringLiteral(" · ") + tr("not active");
    }
    case Title: return m_data->people.value(person.id).title;
    case Role: return person.kind == StakeholderKind::Person ? Words::capital(Words::of(person.role)) : QString();
    case Influence: return QString::number(person.influence);
    case Trust: {
        if (person.doNotScore)
            return tr("Not scored");
        const QString band = Words::capital(Words::trustBand(person.trust, person.opinion.u));
        if (!m_figures || !person.hasEvidence)
            return band;
        return QStringLiteral("%1 · %2 (%3)")
            .arg(band, Format::number(person.trust), Format::signedNumber(person.trust - person.trustBefore));
    }
    case LastContact: return person.lastContact ? Format::daysAgo(m_data->today - *person.lastContact) : tr("never");
    case Heard: return person.heardFromCustomer ? Format::percent(*person.heardFromCustomer) : QStringLiteral("–");
    default: return {};
    }
}

QString PeopleModel::toolTip(const PersonFigures &person, int column) const
{
    if (column == Name) {
        const QString title = text(person, Title);
        return title.isEmpty() ? text(person, Name) : text(person, Name) + QStringLiteral(", ") + title;
    }
    if (column == Title)
        return text(person, Title);
    if (column == Trust && m_figures && person.hasEvidence && !person.doNotScore)
        //: a person's trust: %1 band in a word, %2 index, %3 signed change in 90 days
        return tr("%1 · %2 (%3 in 90 days)")
            .arg(Words::capital(Words::trustBand(person.trust, person.opinion.u)), Format::number(person.trust),
                 Format::signedNumber(person.trust - person.trustBefore));
    return {};
}

QVariant PeopleModel::sortKey(const PersonFigures &person, int column) const
{
    switch (column) {
    case Role: return int(person.role) * 10 - person.influence;
    case Influence: return person.influence;
    case Trust: return person.hasEvidence ? person.trust : -1.0;
    case LastContact: return person.lastContact ? person.lastContact->value : 0;
    case Heard: return person.heardFromCustomer.value_or(-1);
    default: return text(person, column);
    }
}

QVariant PeopleModel::cell(int row, int column, int role) const
{
    const PersonFigures &person = m_data->figures.people[size_t(row)];
    switch (role) {
    case Qt::DisplayRole: return text(person, column);
    case CellsOut::Role: return leaving(person, column);
    case Qt::DecorationRole: return column == Trust ? QVariant(face(person, m_theme.colours())) : QVariant();
    case Qt::ToolTipRole: return toolTip(person, column);
    case Qt::ForegroundRole:
        if (!person.active || (column == Trust && !person.hasEvidence) ||
            (column == LastContact && !person.lastContact))
            return m_theme.colours().muted;
        return {};
    case SortRole: return sortKey(person, column);
    case IdRole: return person.id.value;
    default: return {};
    }
}

QVariant PeopleModel::leaving(const PersonFigures &person, int column) const
{
    switch (column) {
    case Trust: {
        const QString band =
            person.doNotScore ? text(person, Trust) : Words::capital(Words::trustBand(person.trust, person.opinion.u));
        if (!m_figures) // those are shown on demand, and leave on demand
            return band;
        if (person.doNotScore || !person.hasEvidence)
            return QVariantList{band};
        return QVariantList{band, Format::number(person.trust),
                            Format::signedNumber(person.trust - person.trustBefore)};
    }
    case LastContact: return person.lastContact ? QVariant(person.lastContact->toDate()) : QVariant();
    default: return {};
    }
}

QVariant PeopleModel::titlesLeaving(int column) const
{
    if (column == Trust && m_figures)
        return QStringList{title(Trust), tr("Trust index"), tr("Change in 90 days")};
    return {};
}

QString PeopleModel::title(int column) const
{
    switch (column) {
    case Name: return tr("Name");
    case Title: return tr("Title", "column: a person's job title");
    case Role: return tr("Role");
    case Influence: return tr("Influence");
    case Trust: return tr("Trust, our estimate");
    case LastContact: return tr("Last contact");
    case Heard: return tr("Heard from the person");
    default: return {};
    }
}

} // namespace laari::ui
