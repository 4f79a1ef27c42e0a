// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/LedgerModel.h"

#include "ui/account/TouchpointText.h"
#include "ui/common/CellsOut.h"
#include "ui/common/Format.h"
#include "ui/common/SurveyWords.h"
#include "ui/common/Theme.h"

#include <QFont>

namespace laari::ui {

namespace {

using insight::StatementLine;
using insight::StatementLineKind;

/// Evidence points, nothing where there are none: a statement of zeros reads badly.
QString points(MicroPoints amount)
{
    return std::abs(amount.toPoints()) < 0.005 ? QString() : Format::number(amount.toPoints(), 2);
}

} // namespace

void LedgerModel::setLines(const AccountDataPtr &data, std::vector<StatementLine> lines)
{
    replaceRows([&] {
        m_data = data;
        m_lines = std::move(lines);
    });
}

QString LedgerModel::what(const StatementLine &line, insight::PrivateNotes notes) const
{
    switch (line.kind) {
    case StatementLineKind::Faded: {
        QStringList parts;
        if (line.fadedGoodwill >= 0.005)
            parts << tr("goodwill %1", "ledger: points faded").arg(Format::number(line.fadedGoodwill, 2));
        if (line.fadedGrievance >= 0.005)
            parts << tr("grievance %1", "ledger: points faded").arg(Format::number(line.fadedGrievance, 2));
        const QString faded = tr("Faded in %1", "a month").arg(Format::month(line.day));
        return parts.isEmpty() ? faded : faded + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    }
    case StatementLineKind::OpeningEstimate: return tr("Opening estimate");
    case StatementLineKind::Survey: {
        const SurveyRepository::OfAccount *given = m_data->answer(line.answer);
        return given ? SurveyWords::named(given->survey, *given->answer) : QString();
    }
    case StatementLineKind::Touchpoint:
        if (const Touchpoint *touchpoint = m_data->touchpoint(line.touchpoint))
            return TouchpointText::withChannel(*m_data, *touchpoint, notes);
        return notes == insight::PrivateNotes::Show ? line.note : QString();
    }
    return {};
}

QString LedgerModel::text(const StatementLine &line, int column) const
{
    const bool faded = line.kind == StatementLineKind::Faded;
    switch (column) {
    case Date: return Format::date(line.day);
    case What: return what(line);
    case Who: return faded ? QString() : TouchpointText::person(*m_data, line.person);
    default: break;
    }
    if (faded)
        return {};
    switch (column) {
    case Deposit: return points(line.posting.deposited);
    case Withdrawal: return points(line.posting.withdrawn);
    case Cushioned: return points(line.posting.cushioned);
    case Forgiven: return points(line.posting.forgiven);
    case Effect:
        return std::abs(line.posting.effect.toPoints()) < 0.05
                   ? QString()
                   : Format::signedNumber(line.posting.effect.toPoints(), 1);
    case Trust: return Format::number(line.posting.trust.toPoints(), 1);
    default: return {};
    }
}

QString LedgerModel::toolTip(const StatementLine &line, int column) const
{
    if (column == What)
        return what(line);
    if (line.kind == StatementLineKind::Faded)
        return {};
    if ((column == Deposit || column == Withdrawal) && line.pendingShare >= 0.005)
        return tr("%1 of it has not settled yet").arg(Format::percent(line.pendingShare));
    if (column == Deposit && line.posting.overflowed.toPoints() >= 0.005)
        return tr("%1 more did not fit through the inlet").arg(points(line.posting.overflowed));
    return {};
}

QVariant LedgerModel::cell(int row, int column, int role) const
{
    const StatementLine &line = m_lines[size_t(row)];
    const Colours &colours = m_theme.colours();
    switch (role) {
    case Qt::DisplayRole: return text(line, column);
    case CellsOut::Role: return column == What ? QVariant(what(line, insight::PrivateNotes::Hide)) : QVariant();
    case Qt::ToolTipRole: return toolTip(line, column);
    case Qt::AccessibleDescriptionRole: return toolTip(line, column);
    case Qt::ForegroundRole: {
        constexpr double mostlyPending = 0.5;
        if (line.kind == StatementLineKind::Faded)
            return colours.muted;
        if ((column == Deposit || column == Withdrawal) && line.pendingShare > mostlyPending)
            return colours.muted;
        if (column == Deposit)
            return colours.good;
        if (column == Withdrawal)
            return colours.distrust;
        if (column == Effect)
            return line.posting.effect.value < 0 ? colours.distrust : colours.good;
        return {};
    }
    case Qt::FontRole:
        if (line.kind == StatementLineKind::Faded) {
            QFont italic;
            italic.setPixelSize(13);
            italic.setItalic(true);
            return italic;
        }
        return {};
    case IdRole: return line.kind == StatementLineKind::Touchpoint ? line.touchpoint.value : qint64(0);
    default: return {};
    }
}

QString LedgerModel::title(int column) const
{
    switch (column) {
    case Date: return tr("Date");
    case What: return tr("What");
    case Who: return tr("Who");
    case Deposit: return tr("Deposit", "column of the ledger; Finnish: laariin");
    case Withdrawal: return tr("Withdrawal", "column of the ledger; Finnish: laarista");
    case Cushioned: return tr("Cushioned", "column of the ledger; Finnish: laari kantoi");
    case Forgiven: return tr("Forgiven", "column of the ledger: grievance a recovery took away");
    case Effect: return tr("Effect", "column of the ledger: effect on the person's trust index");
    case Trust: return tr("Trust that day", "column of the ledger");
    default: return {};
    }
}

QString LedgerModel::titleTip(int column) const
{
    switch (column) {
    case Deposit: return tr("Points of evidence that went into the reservoir");
    case Withdrawal: return tr("Points of evidence that went against it");
    case Cushioned: return tr("Points of evidence that trust kept away");
    case Forgiven: return tr("Points of evidence that a recovery took away from a failure");
    case Effect: return tr("Largest effect on the person's trust index, in its points");
    case Trust: return tr("The person's trust index at the end of that day");
    default: return {};
    }
}

} // namespace laari::ui
