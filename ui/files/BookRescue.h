// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Backups.h"
#include "core/store/Salvage.h"
#include "ui/common/UiContext.h"

#include <QCoreApplication>
#include <QWidget>

#include <optional>

namespace laari::ui {

/// What to do with a file that cannot simply be opened and written: asks, and does the work that needs no open book.
class BookRescue {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::BookRescue)

public:
    BookRescue(UiContext &context, QWidget *parent) : m_context(context), m_parent(parent) {}

    enum class InUse { Cancel, Read, TakeOver };
    /// Of a BookInUse. Taking over is offered where nobody can know from here whether the other program still runs.
    InUse askInUse(const Error &error) const;

    enum class Damaged { Leave, Read, RestoreNewest, Salvage };
    /// `newest` is offered where there is one. `open`: the book is open already, for reading.
    Damaged askDamaged(const QString &path, const std::optional<Backup> &newest, bool open) const;

    /// Another file has come in the place of the open one: open it?
    bool askReopen(const Error &error) const;
    bool confirmRestore(const Backup &backup) const;

    std::optional<Backup> newestBackup(const QString &path) const;
    /// Puts the backup in the place of the book, which must be closed. False: said why.
    bool restore(const QString &path, const Backup &backup) const;
    /// Asks where to, makes the new book and says what came over. Empty: cancelled or said why not.
    QString salvage(const QString &path) const;

private:
    static QString tableText(const QString &table);
    static QString reportOf(const SalvageReport &report); ///< HTML

    UiContext &m_context;
    QWidget *m_parent;
};

} // namespace laari::ui
