// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/SurveyInvitees.h"
#include "ui/common/UiContext.h"

#include <QAbstractTableModel>
#include <QDialog>
#include <QSet>

#include <memory>

namespace laari::ui {

/// People to pick from, each with a box to tick; who cannot be asked says why and has none.
class InviteesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Account, RoleColumn, Email };

    using QAbstractTableModel::QAbstractTableModel;

    /// All customers' people ticked who can be asked; prospects and lost ones wait to be ticked.
    void setPeople(std::vector<insight::Invitee> people);
    bool isPicked(StakeholderId person) const { return m_picked.contains(person); }
    std::vector<StakeholderId> picked() const; ///< in the order of the rows
    void setAll(bool picked);
    void turn(int row);
    void refreshTexts();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Email + 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void picksChanged();

private:
    QString text(const insight::Invitee &person, int column) const;

    std::vector<insight::Invitee> m_people;
    QSet<StakeholderId> m_picked;
};

/// Whom to ask: picked by role, segment and owner, then one by one. What the choice covers is shown before anybody is
/// asked.
class InviteDialog final : public QDialog {
    Q_OBJECT

public:
    InviteDialog(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~InviteDialog() override;

    bool start(SurveyId survey); ///< false: it cannot be read, and was told

Q_SIGNALS:
    void invited(int people);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
