// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window as a file, on paper or by the clipboard.
#include "ui/Commands.h"
#include "ui/MainWindow.h"
#include "ui/StatusLine.h"
#include "ui/common/CopyOut.h"
#include "ui/meeting/MeetingWindow.h"
#include "ui/reports/ReportDialog.h"

#include <QAction>
#include <QFileInfo>
#include <QStackedWidget>

namespace laari::ui {

void MainWindow::connectReports()
{
    connect(this, &MainWindow::minutesRequested, this,
            [this](ReviewId review) { openReport(ReportKind::Minutes, std::nullopt, review); });
    m_copyOut = new CopyOut(m_context, this);
    const auto on = [this](QAction *action, auto &&what) {
        addAction(action);
        connect(action, &QAction::triggered, this, what);
    };
    on(m_commands->report, [this] {
        const std::optional<AccountId> account = accountAtHand();
        const bool portfolio = m_portfolio && m_pages->currentWidget() == static_cast<QWidget *>(m_portfolio);
        openReport(portfolio || !account ? ReportKind::Portfolio : ReportKind::Brief, account);
    });
    const auto copying = [this, on](QAction *action, bool (CopyOut::*copy)(const QWidget &), const auto &done) {
        on(action, [this, copy, done] {
            if ((m_copyOut->*copy)(*this))
                m_status->say(done);
        });
    };
    copying(m_commands->copy, &CopyOut::copy, [] { return tr("Copied"); });
    copying(m_commands->copyTable, &CopyOut::copyTable, [] { return tr("The table was copied"); });
    copying(m_commands->copyPicture, &CopyOut::copyPicture, [] { return tr("The picture was copied"); });
    on(m_commands->savePicture, [this] { m_copyOut->savePicture(*this); });
}

void MainWindow::openReport(ReportKind kind, std::optional<AccountId> account, std::optional<ReviewId> review,
                            MeetingWindow *over)
{
    if (!m_session->isOpen())
        return;
    auto *dialog = new ReportDialog(*m_session->book(), m_context, over ? static_cast<QWidget *>(over) : this);
    connect(dialog, &ReportDialog::saved, over ? static_cast<QWidget *>(over) : this,
            [this, over](const QString &path) {
                const QString name = QFileInfo(path).fileName();
                const auto told = [name] { return tr("The report was saved as %1").arg(name); };
                m_status->say(told);
                if (over)
                    over->say(told());
            });
    if (over) // else it is the window that comes forward
        connect(dialog, &QDialog::finished, over, [over] { over->activateWindow(); });
    if (!dialog->start(kind, account, review)) {
        delete dialog;
        return;
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace laari::ui
