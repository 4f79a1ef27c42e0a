// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Statement.h"
#include "ui/account/AccountData.h"
#include "ui/account/TabModel.h"

namespace laari::ui {

class Theme;

/// The account's bank statement.
class LedgerModel final : public TabModel {
    Q_OBJECT

public:
    enum Column { Date, What, Who, Deposit, Withdrawal, Cushioned, Forgiven, Effect, Trust };

    explicit LedgerModel(Theme &theme, QObject *parent = nullptr) : TabModel(parent), m_theme(theme) {}

    void setLines(const AccountDataPtr &data, std::vector<insight::StatementLine> lines);
    /// A month's fading: all it says stands in What, the columns behind it are empty.
    bool isFading(int row) const { return m_lines[size_t(row)].kind == insight::StatementLineKind::Faded; }

protected:
    int rows() const override { return int(m_lines.size()); }
    int columns() const override { return Trust + 1; }
    QVariant cell(int row, int column, int role) const override;
    QString title(int column) const override;
    QString titleTip(int column) const override;
    bool isNumber(int column) const override { return column >= Deposit; }

private:
    QString text(const insight::StatementLine &line, int column) const;
    QString toolTip(const insight::StatementLine &line, int column) const;
    QString what(const insight::StatementLine &line, insight::PrivateNotes notes = insight::PrivateNotes::Show) const;

    Theme &m_theme;
    AccountDataPtr m_data;
    std::vector<insight::StatementLine> m_lines;
};

} // namespace laari::ui
