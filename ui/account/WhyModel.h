// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/ChangeLines.h"
#include "core/insight/Statement.h"
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

    /// `story` is told of the same change.
    void setChange(const AccountDataPtr &data, const trust::Change &change, const insight::ChangeStory &story);
    void clear();
    /// A cause in words, with the points that leaving it out explains; `alone`: which are in no sum.
    QString told(trust::EntryId entry, bool alone) const;
    std::optional<trust::EntryId> entry(const QModelIndex &index) const; ///< of a cause, or of one of the failures
    QString total() const; ///< of all rows, a signed number; empty without any

protected:
    int rows() const override { return m_data ? int(m_lines.size()) + 1 : 0; }
    int columns() const override { return Cushioned + 1; }
    QVariant cell(int row, int column, int role) const override;
    QString title(int column) const override;
    bool isNumber(int column) const override { return column == Points; }

private:
    using Kind = insight::ChangeLine::Kind;

    bool isTotal(int row) const { return row == int(m_lines.size()); }
    const Touchpoint *touchpoint(const insight::ChangeLine &line) const;
    const SurveyRepository::OfAccount *answerOf(const insight::ChangeLine &line) const;
    QString cause(const insight::ChangeLine &line, insight::PrivateNotes notes) const;
    QString text(int row, int column, insight::PrivateNotes notes = insight::PrivateNotes::Show) const;
    QString toolTip(int row, int column) const;
    QVariant colour(int row, int column) const;

    Theme &m_theme;
    AccountDataPtr m_data; ///< null: nothing is shown
    trust::Change m_change;
    std::vector<insight::ChangeLine> m_lines; ///< after them the total
};

} // namespace laari::ui
