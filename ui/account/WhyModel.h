// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Statement.h"
#include "core/trust/Outlook.h"
#include "ui/account/AccountData.h"
#include "ui/account/TabModel.h"

namespace laari::ui {

class Theme;

/// The largest causes of a change in words; what is left over in lines of its own, so that the points add up to the
/// total as they are shown.
class WhyModel final : public TabModel {
    Q_OBJECT

public:
    enum Column { Points, What, Who, Cushioned };
    static constexpr int mostCauses = 5;

    explicit WhyModel(Theme &theme, QObject *parent = nullptr) : TabModel(parent), m_theme(theme) {}

    void setChange(const AccountDataPtr &data, const trust::Change &change);
    void clear();
    std::optional<AnswerId> answer(const QModelIndex &index) const; ///< of a cause that is one
    QString total() const;                                          ///< of all rows, a signed number; empty without any

protected:
    int rows() const override { return int(m_rows.size()); }
    int columns() const override { return Cushioned + 1; }
    QVariant cell(int row, int column, int role) const override;
    QString title(int column) const override;
    bool isNumber(int column) const override { return column == Points; }

private:
    enum class Line { Cause, Others, Fading, Together, Total };
    struct Row {
        Line line = Line::Cause;
        int tenths = 0; ///< points as shown
        trust::EntryId entry;
        double cushioned = 0;
        int count = 0; ///< of the causes summed in Others
    };
    QString text(const Row &row, int column, insight::PrivateNotes notes = insight::PrivateNotes::Show) const;
    QString toolTip(const Row &row, int column) const;

    Theme &m_theme;
    AccountDataPtr m_data;
    std::vector<Row> m_rows;
};

} // namespace laari::ui
