// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window as a file, on paper or by the clipboard.
#include "ui/Commands.h"
#include "ui/MainWindow.h"
#include "ui/StatusLine.h"
#include "ui/common/CopyOut.h"
#include "ui/meeting/MeetingWindow.h"
#include "ui/reports/ReportDialog.h"
#include "ui/reviews/ReviewsPage.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QStackedWidget>
#include <QUrl>

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
        if (m_reviews && m_pages->currentWidget() == m_reviews && m_reviews->selected()) {
            openReport(ReportKind::Minutes, account, m_reviews->selected());
            return;
        }
        const bool portfolio = m_portfolio && m_pages->currentWidget() == static_cast<QWidget *>(m_portfolio);
        openReport(portfolio || !account ? ReportKind::Portfolio : ReportKind::Brief, account);
    });
    on(m_commands->copy, [this] { m_copyOut->copy(*this); });
    on(m_commands->copyTable, [this] { m_copyOut->copyTable(*this); });
    on(m_commands->copyPicture, [this] { m_copyOut->copyPicture(*this); });
    on(m_commands->savePicture, [this] { m_copyOut->savePicture(*this); });
    connect(m_copyOut, &CopyOut::done, this, [this](CopyOut::Done what, const QString &path) {
        const auto told = [what, name = QFileInfo(path).fileName()] {
            switch (what) {
            case CopyOut::Done::Copied: return tr("Copied");
            case CopyOut::Done::TableCopied: return tr("The table was copied");
            case CopyOut::Done::PictureCopied: return tr("The picture was copied");
            //: %1: the name of a file
            case CopyOut::Done::PictureSaved: return tr("The picture was saved as %1").arg(name);
            case CopyOut::Done::NoTable: return tr("There is no table to copy here");
            case CopyOut::Done::NoPicture: return tr("There is no picture to copy here");
            }
            return QString();
        };
        m_status->sayOfFile(told, what == CopyOut::Done::PictureSaved ? path : QString());
    });
    connect(m_status, &StatusLine::openRequested, this, [this](const QString &path) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_status->say([name = QFileInfo(path).fileName()] {
                //: %1: the name of a file
                return tr("No program on this computer could open %1").arg(name);
            });
    });
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
                m_status->sayOfFile(told, path);
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
