// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/BookCare.h"

#include "core/store/QuickCheck.h"

#include <QThread>
#include <QTimer>

#include <spdlog/spdlog.h>

namespace laari::ui {

namespace {

constexpr int figuresFirstMs = 1500; ///< what the user waits for comes first
constexpr int lookEveryMs = 15'000;

struct Found {
    QStringList damage;
    std::optional<Backup> backup;
    std::optional<Error> failure; ///< of the backup
};

} // namespace

BookCare::BookCare(QObject *parent) : QObject(parent), m_first(new QTimer(this)), m_look(new QTimer(this))
{
    m_first->setSingleShot(true);
    m_first->setInterval(figuresFirstMs);
    m_look->setInterval(lookEveryMs);
    connect(m_first, &QTimer::timeout, this, [this] { run(Task::CheckAndDaily); });
    connect(m_look, &QTimer::timeout, this, &BookCare::lookNow);
}

BookCare::~BookCare()
{
    stop();
}

void BookCare::start(Book &book)
{
    stop();
    m_book = &book;
    m_toldReplaced = false;
    connect(&book, &Book::outdated, this, &BookCare::lookNow);
    m_look->start();
    if (book.damage().isEmpty()) // else it is known, and no backup is worth having of it
        m_first->start();
}

void BookCare::stop()
{
    m_first->stop();
    m_look->stop();
    if (m_thread) {
        m_stop->asked = true;
        m_thread->wait();
        delete m_thread;
        m_thread = nullptr;
    }
    if (m_book)
        disconnect(m_book, nullptr, this, nullptr);
    m_book = nullptr;
}

void BookCare::lookNow()
{
    if (!m_book || m_toldReplaced)
        return;
    const Result<void> unchanged = m_book->checkUnchanged();
    if (unchanged)
        return;
    switch (unchanged.error().code) {
    case ErrorCode::BookChangedElsewhere:
        if (m_book->reload())
            Q_EMIT changedElsewhere();
        break;
    case ErrorCode::BookReplaced:
    case ErrorCode::BookMissing:
        m_toldReplaced = true; // once is enough
        Q_EMIT replaced(unchanged.error());
        break;
    default: break; // another program is writing just now: next time
    }
}

void BookCare::backUpNow()
{
    if (m_book && !m_thread)
        run(Task::Asked);
}

void BookCare::run(Task task)
{
    if (!m_book || m_thread)
        return;
    m_first->stop();
    m_stop = std::make_shared<Stop>();
    auto found = std::make_shared<Found>();
    const bool daily = task == Task::CheckAndDaily && !m_book->isReadOnly();
    m_thread = QThread::create([found, stop = m_stop, task, daily, path = m_book->path(), backups = m_book->backups()] {
        const auto goOn = [&stop](qint64, qint64) { return !stop->asked; };
        if (task == Task::CheckAndDaily) {
            if (const auto damage = quickCheck(path, [&stop] { return !stop->asked.load(); }))
                found->damage = *damage;
            if (!daily || !found->damage.isEmpty() || stop->asked)
                return; // no backup of a damaged book takes the place of a good one
        }
        const auto made = task == Task::Asked ? backups.make(BackupReason::Asked, goOn).map([](const Backup &backup) {
            return std::optional(backup);
        })
                                              : backups.makeIfDue(goOn);
        if (made)
            found->backup = *made;
        else if (made.error().code != ErrorCode::Cancelled)
            found->failure = made.error();
    });
    connect(m_thread, &QThread::finished, this, [this, found, thread = m_thread] {
        if (thread != m_thread)
            return; // of a book that has been closed since
        m_thread = nullptr;
        thread->deleteLater();
        if (!found->damage.isEmpty()) {
            spdlog::error("quick check: {} line(s)", found->damage.size());
            Q_EMIT damageFound(found->damage);
        }
        if (found->failure) {
            spdlog::warn("backup: {}", codeName(found->failure->code).data());
            Q_EMIT backupFailed(*found->failure);
        }
        if (found->backup)
            Q_EMIT backedUp(*found->backup);
        Q_EMIT finished();
    });
    m_thread->start(QThread::LowPriority);
}

} // namespace laari::ui
