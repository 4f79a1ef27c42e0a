// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/store/Book.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

class QThread;
class QTimer;

namespace laari::ui {

/// What is done for an open book while its user works: a quick check of the file and then the day's backup, once the
/// figures show, in a thread and over connections of their own; and a look now and then whether another program has
/// changed the file. One book at a time.
class BookCare final : public QObject {
    Q_OBJECT

public:
    explicit BookCare(QObject *parent = nullptr);
    ~BookCare() override;

    void start(Book &book);
    void stop(); ///< waits for the thread, which is told to give up
    /// At once, as when the window comes to the front.
    void lookNow();
    /// A backup because the user asks, in the thread too: backedUp() or backupFailed() follows.
    void backUpNow();
    bool isBusy() const { return m_thread != nullptr; }

Q_SIGNALS:
    void damageFound(const QStringList &lines);
    void backedUp(const laari::Backup &backup);
    void backupFailed(const laari::Error &error);
    void changedElsewhere();                  ///< and taken over: the book tells of what is new
    void replaced(const laari::Error &error); ///< only opening anew helps
    void finished();                          ///< the thread is done, whatever it found

private:
    struct Stop {
        std::atomic_bool asked = false;
    };
    enum class Task { CheckAndDaily, Asked };
    void run(Task task);

    Book *m_book = nullptr;
    QThread *m_thread = nullptr;
    std::shared_ptr<Stop> m_stop;
    QTimer *m_first;
    QTimer *m_look;
    bool m_toldReplaced = false;
};

} // namespace laari::ui
