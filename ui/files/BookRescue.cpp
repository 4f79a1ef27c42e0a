// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/BookRescue.h"

#include "ui/common/BackupPreferences.h"
#include "ui/common/Busy.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Format.h"
#include "ui/common/Prompts.h"

#include <QFileInfo>
#include <QSysInfo>

#include <spdlog/spdlog.h>

namespace laari::ui {

namespace {

Backups backupsOf(const UiContext &context, const QString &path)
{
    return {path, BackupPreferences::of(context.settings), context.clock};
}

} // namespace

BookRescue::InUse BookRescue::askInUse(const Error &error) const
{
    const QString host = error.arguments.value(2);
    const bool elsewhere = host != QSysInfo::machineHostName();
    const auto tell = [&] {
        QStringList answers{tr("Cancel"), tr("Open to read")};
        QString text = ErrorText::of(error);
        if (elsewhere) {
            text +=
                QStringLiteral("\n\n") + tr("If you are sure that nobody has it open there any more, take it over.");
            answers.insert(1, tr("Take over"));
        }
        return Prompts::Question{ErrorText::heading(error), text, answers};
    };
    const int read = elsewhere ? 2 : 1;
    const int answer = m_context.prompts.ask(m_parent, QStringLiteral("inUseBox"), tell, read, 0);
    return answer == read ? InUse::Read : answer == 0 ? InUse::Cancel : InUse::TakeOver;
}

BookRescue::Damaged BookRescue::askDamaged(const QString &path, const std::optional<Backup> &newest, bool open) const
{
    QList<Damaged> meaning{Damaged::Leave, Damaged::Salvage};
    if (!open)
        meaning.append(Damaged::Read);
    if (newest)
        meaning.append(Damaged::RestoreNewest);
    const auto tell = [&] {
        const Error error{ErrorCode::BookDamaged, {path}, {}};
        QString text = open ? tr("Part of this file is missing or cannot be read. It can only be read from now on; "
                                 "nothing more is written into it.")
                            : tr("Part of this file is missing or cannot be read. It was left as it is.");
        text += QStringLiteral("\n\n");
        if (newest)
            //: %1 date and time of the newest backup
            text += tr("The newest backup is of %1. Restoring keeps the damaged file beside the backups. Salvaging "
                       "copies what can still be read into a new file.")
                        .arg(Format::dateTime(newest->at));
        else
            text += tr("There is no backup of it. Salvaging copies what can still be read into a new file.");
        QStringList answers{open ? tr("Go on reading") : tr("Leave it"), tr("Salvage…")};
        if (!open)
            answers.append(tr("Open to read"));
        if (newest)
            answers.append(tr("Restore the newest backup"));
        const QString heading =
            open ? tr("The file %1 is damaged").arg(QFileInfo(path).fileName()) : ErrorText::heading(error);
        return Prompts::Question{heading, text, answers};
    };
    const int enter = newest ? int(meaning.size()) - 1 : 1;
    return meaning.value(m_context.prompts.ask(m_parent, QStringLiteral("damageBox"), tell, enter, 0), Damaged::Leave);
}

bool BookRescue::askReopen(const Error &error) const
{
    const auto tell = [&error] {
        return Prompts::Question{ErrorText::heading(error), ErrorText::of(error), {tr("Not now"), tr("Open it again")}};
    };
    return m_context.prompts.ask(m_parent, QStringLiteral("reopenBox"), tell, 1, 0) == 1;
}

bool BookRescue::confirmRestore(const Backup &backup) const
{
    const auto tell = [&backup] {
        return Prompts::Question{
            //: %1 date and time
            tr("Restore the backup of %1?").arg(Format::dateTime(backup.at)),
            tr("The file becomes as it was then. As it is now it is backed up first, so nothing is lost."),
            {tr("Cancel"), tr("Restore")}};
    };
    return m_context.prompts.ask(m_parent, QStringLiteral("restoreBox"), tell, 1, 0) == 1;
}

std::optional<Backup> BookRescue::newestBackup(const QString &path) const
{
    const auto all = backupsOf(m_context, path).list();
    if (all)
        for (const Backup &backup : *all)
            if (backup.reason != BackupReason::Damaged)
                return backup;
    return std::nullopt;
}

bool BookRescue::restore(const QString &path, const Backup &backup) const
{
    Busy busy(tr("Restoring the backup…"), m_parent);
    const auto restored = backupsOf(m_context, path).restore(backup.path, [&busy](qint64 done, qint64 total) {
        return busy.report(done, total);
    });
    busy.reset();
    if (restored)
        return true;
    spdlog::warn("restore: {}", codeName(restored.error().code).data());
    if (restored.error().code != ErrorCode::Cancelled)
        m_context.prompts.showError(m_parent, restored.error());
    return false;
}

QString BookRescue::salvage(const QString &path) const
{
    const QString name = QFileInfo(path).completeBaseName();
    //: Suggested name of a file made of what could be read of a damaged one; %1 is the name of that
    QString target = m_context.prompts.saveBookPath(m_parent, tr("%1 salvaged").arg(name) + QStringLiteral(".laari"));
    if (target.isEmpty())
        return {};
    if (QFileInfo(target).suffix().isEmpty())
        target += QStringLiteral(".laari");
    Busy busy(tr("Salvaging…"), m_parent);
    const auto report = laari::salvage(path, target, m_context.clock, m_context.uids,
                                       [&busy](qint64 done, qint64 total) { return busy.report(done, total); });
    busy.reset();
    if (!report) {
        spdlog::warn("salvage: {}", codeName(report.error().code).data());
        if (report.error().code != ErrorCode::Cancelled)
            m_context.prompts.showError(m_parent, report.error());
        return {};
    }
    m_context.prompts.inform(m_parent, [&report] {
        return Prompts::Information{tr("What was salvaged"), reportOf(*report)};
    });
    return target;
}

QString BookRescue::tableText(const QString &table)
{
    if (table == QLatin1String("account"))
        return tr("Accounts");
    if (table == QLatin1String("stakeholder"))
        return tr("People");
    if (table == QLatin1String("touchpoint"))
        return tr("Touchpoints");
    if (table == QLatin1String("own_person"))
        return tr("Our people");
    if (table == QLatin1String("change_log") || table == QLatin1String("change_set"))
        return tr("History");
    return tr("Everything else");
}

QString BookRescue::reportOf(const SalvageReport &report)
{
    // Several tables are one thing to the reader.
    QStringList order;
    QHash<QString, SalvagedTable> sums;
    for (const SalvagedTable &table : report.tables) {
        const QString name = tableText(table.name);
        if (!sums.contains(name))
            order.append(name);
        SalvagedTable &sum = sums[name];
        sum.cameOver += table.cameOver;
        sum.lost += table.lost;
        sum.mended += table.mended;
    }
    QString html = report.lostNothing() ? tr("All of it came over.") : tr("Not all of it came over.");
    html = QStringLiteral("<p>%1</p><table cellspacing='0' cellpadding='5'><tr><td></td><td align='right'>%2</td>"
                          "<td align='right'>%3</td><td align='right'>%4</td></tr>")
               .arg(html.toHtmlEscaped(), tr("came over").toHtmlEscaped(), tr("lost, at least").toHtmlEscaped(),
                    tr("mended").toHtmlEscaped());
    for (const QString &name : std::as_const(order)) {
        const SalvagedTable &sum = sums[name];
        html += QStringLiteral("<tr><td>%1</td><td align='right'><b>%2</b></td><td align='right'><b>%3</b></td>"
                               "<td align='right'><b>%4</b></td></tr>")
                    .arg(name.toHtmlEscaped(), Format::number(double(sum.cameOver)), Format::number(double(sum.lost)),
                         Format::number(double(sum.mended)));
    }
    return html + QStringLiteral("</table>");
}

} // namespace laari::ui
