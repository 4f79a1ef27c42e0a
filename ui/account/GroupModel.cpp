// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/GroupModel.h"

#include "ui/common/CellsOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

namespace laari::ui {

namespace {

const QString nothing = QStringLiteral("–");

} // namespace

void GroupModel::setData(const AccountDataPtr &data)
{
    replaceRows([&] { m_data = data; });
}

QString GroupModel::text(const insight::FamilyMember &member, int column) const
{
    switch (column) {
    case Name: {
        // As deep as it lies below the first: the account itself need not be among them.
        const int depth = member.level - m_data->family.members.front().level;
        return QString(2 * depth, QChar(0x2003)) + member.name; // em spaces
    }
    case Trust: return member.reading.notKnownYet() ? tr("not known yet") : Format::number(member.reading.trust);
    case Cx: return member.reading.cx ? Format::number(*member.reading.cx) : nothing;
    case People:
        //: people known, of those there are
        return tr("%1 of %2", "people").arg(member.peopleKnown).arg(member.people);
    case Deciders:
        //: decision makers known, of those expected
        return tr("%1 of %2", "deciders").arg(member.reading.decidersKnown).arg(member.reading.decidersExpected);
    case Revenue: return member.annualRevenue ? Format::moneyShort(*member.annualRevenue) : nothing;
    case LastContact: return member.lastContact ? Format::daysAgo(m_data->today - *member.lastContact) : tr("never");
    default: return {};
    }
}

bool GroupModel::saysNothing(const insight::FamilyMember &member, int column) const
{
    switch (column) {
    case Trust: return member.reading.notKnownYet();
    case Cx: return !member.reading.cx;
    case Revenue: return member.countedRevenue() == Cents{}; // and so does not weigh by it
    case LastContact: return !member.lastContact;
    default: return false;
    }
}

QVariant GroupModel::cell(int row, int column, int role) const
{
    const insight::FamilyMember &member = m_data->family.members[size_t(row)];
    switch (role) {
    case Qt::DisplayRole: return text(member, column);
    case CellsOut::Role: return leaving(member, column);
    case Qt::AccessibleTextRole: return column == Name ? member.name : text(member, column);
    case Qt::ToolTipRole:
        if (column == Name)
            return member.stage == Lifecycle::Customer ? member.name
                                                       : member.name + QStringLiteral(" · ") + Words::of(member.stage);
        if (column == Revenue && member.annualRevenue)
            return Format::money(*member.annualRevenue);
        return {};
    case Qt::ForegroundRole: return saysNothing(member, column) ? QVariant(m_theme.colours().muted) : QVariant();
    case IdRole: return member.id.value;
    default: return {};
    }
}

QVariant GroupModel::leaving(const insight::FamilyMember &member, int column) const
{
    switch (column) {
    case Name: return member.name; // not moved in
    case People: return QVariantList{member.peopleKnown, member.people};
    case Deciders: return QVariantList{member.reading.decidersKnown, member.reading.decidersExpected};
    case Revenue: return member.annualRevenue ? QVariant(double(member.annualRevenue->value) / 100) : QVariant();
    case LastContact: return member.lastContact ? QVariant(member.lastContact->toDate()) : QVariant();
    default: return {};
    }
}

QVariant GroupModel::titlesLeaving(int column) const
{
    switch (column) {
    case People: return QStringList{tr("People known"), tr("People named")};
    case Deciders: return QStringList{tr("Deciders known"), tr("Deciders expected")};
    case Revenue: return QStringList(tr("Revenue a year, €"));
    default: return {};
    }
}

QString GroupModel::title(int column) const
{
    switch (column) {
    case Name: return tr("Account");
    case Trust: return tr("Trust index");
    case Cx: return tr("CX");
    case People: return tr("People known");
    case Deciders: return tr("Deciders known");
    case Revenue: return tr("Revenue a year");
    case LastContact: return tr("Last contact");
    default: return {};
    }
}

QString GroupModel::titleTip(int column) const
{
    switch (column) {
    case Trust: return tr("Trust index from 0 to 100");
    case Cx: return tr("Customer experience, the momentary line, from 0 to 100");
    case People: return tr("People with evidence, of those who are active");
    case Deciders: return tr("Decision makers with evidence, of those expected");
    case Revenue: return tr("What we invoice in a year; only customers' revenue weighs in the group");
    default: return {};
    }
}

} // namespace laari::ui
