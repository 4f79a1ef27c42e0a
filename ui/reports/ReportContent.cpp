// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportContent.h"

#include "ui/common/Format.h"

#include <cmath>

namespace laari::ui {

bool isNumber(CellKind kind)
{
    return kind != CellKind::Text && kind != CellKind::Date;
}

QString cellText(CellKind kind, const ReportCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *day = std::get_if<Day>(&cell))
        return Format::date(*day);
    const auto *number = std::get_if<double>(&cell);
    if (!number)
        return {};
    switch (kind) {
    case CellKind::Whole: return Format::number(*number);
    case CellKind::Tenths: return Format::number(*number, 1);
    case CellKind::Signed: return Format::signedNumber(*number, 1);
    case CellKind::Points: return std::abs(*number) < 0.005 ? QString() : Format::number(*number, 2);
    case CellKind::Percent: return Format::percent(*number);
    case CellKind::Money: return Format::moneyShort({qint64(std::llround(*number * 100))});
    case CellKind::Text:
    case CellKind::Date: break;
    }
    return Format::number(*number);
}

ReportTable tableOn(const ReportTable &table, Medium medium)
{
    ReportTable there{table.name, {}, std::vector<ReportRow>(table.rows.size())};
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].medium != Medium::Both && table.columns[i].medium != medium)
            continue;
        there.columns.push_back(table.columns[i]);
        for (size_t r = 0; r < table.rows.size(); ++r)
            there.rows[r].push_back(table.rows[r][i]);
    }
    return there;
}

} // namespace laari::ui
