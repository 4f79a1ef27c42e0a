// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "ui/common/UiContext.h"

#include <QDialog>
#include <QList>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace laari {
class Book;
}

namespace laari::ui {

class PaletteModel;

/// Finds accounts, people, notes of touchpoints and commands while one types (Ctrl+K). Up and Down choose, Enter
/// opens, Escape closes. Nothing typed lists the commands.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    /// `book` may be null: commands alone. Commands that are disabled are left out. All outlive the palette.
    CommandPalette(const Book *book, QList<QAction *> commands, UiContext &context, QWidget *parent);

    /// Over the upper part of the parent.
    void openOverParent();

Q_SIGNALS:
    void accountChosen(laari::AccountId account);
    void personChosen(laari::AccountId account, laari::StakeholderId person);
    void touchpointChosen(laari::AccountId account, laari::TouchpointId touchpoint);
    void commandChosen(QAction *command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void find();
    void choose(int row);
    void move(int step);
    void activate(const QModelIndex &index);
    void fit();
    void retranslate();

    const Book *m_book;
    QList<QAction *> m_commands;
    UiContext &m_context;
    PaletteModel *m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace laari::ui
