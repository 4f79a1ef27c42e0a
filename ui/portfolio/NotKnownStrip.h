// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Portfolio.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QListView;

namespace laari::ui {

class NotKnownModel;
class Theme;

/// The accounts that stand in no field, each with what is missing.
class NotKnownStrip final : public QWidget {
    Q_OBJECT

public:
    explicit NotKnownStrip(Theme &theme, QWidget *parent = nullptr);
    ~NotKnownStrip() override;

    /// Takes those of `rows` that are not known yet.
    void setRows(const std::vector<insight::PortfolioRow> &rows, Day today, Day earlier);
    void select(std::optional<AccountId> account); ///< emits nothing; none of its own: selects nothing
    int count() const;

Q_SIGNALS:
    void accountSelected(laari::AccountId account); ///< by the user
    void accountActivated(laari::AccountId account);

private:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate();
    void activate();

    Theme &m_theme;
    NotKnownModel *m_model;
    QLabel *m_title;
    QLabel *m_hint;
    QListView *m_list;
    bool m_selecting = false;
};

} // namespace laari::ui
