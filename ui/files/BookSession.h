// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/UiContext.h"
#include "ui/files/BookCare.h"
#include "ui/files/RecentFiles.h"

#include <QObject>

#include <functional>
#include <memory>

namespace laari::ui {

/// Which file is open: opens, makes and closes it, has it cared for, and remembers the last ones. What goes wrong is
/// said through Prompts; the file that was open before then stays open.
class BookSession final : public QObject {
    Q_OBJECT

public:
    explicit BookSession(UiContext &context, QWidget *window = nullptr);
    ~BookSession() override;

    Book *book() const { return m_book.get(); }
    bool isOpen() const { return m_book != nullptr; }
    QString title() const { return m_book ? titleOf(m_book->path()) : QString(); }
    /// A file's name without its ending; the date of a sample reads as the language writes dates.
    static QString titleOf(const QString &path);
    QStringList recent() const { return RecentFiles(m_context.settings).paths(); }
    QString last() const { return RecentFiles(m_context.settings).last(); }

    BookCare &care() { return *m_care; }

    bool open(const QString &path, QWidget *parent);
    bool openToRead(const QString &path, QWidget *parent); ///< as a backup
    /// Puts a backup of the open file in its place, after asking, and opens it.
    bool restore(const Backup &backup, QWidget *parent);
    bool openAsking(QWidget *parent);
    bool createAsking(QWidget *parent); ///< asks for the place and who I am
    /// The sample story in the chosen language, ending today: made once a day, opened again after that.
    bool openSample(QWidget *parent);
    bool saveCopyAsking(QWidget *parent);
    bool close(); ///< false: whoever works on the file did not let it go
    /// Asked before the open file goes, also when another takes its place. False keeps it.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

    /// Before a change: may the file be written to, and is it known who changes it? Says so, or asks, if not.
    bool readyToWrite(QWidget *parent);

Q_SIGNALS:
    void aboutToClose(); ///< the book is still there: let go of it
    void opened();
    void closed();
    void accessChanged(); ///< what could be written can only be read from now on
    void restored();
    void copied(const QString &path);

private:
    bool openAs(const QString &path, Access access, QWidget *parent);
    void whenNothingIsAsked(const std::function<void()> &then);
    bool rescue(const QString &path, bool isOpen, QWidget *parent);
    void damageFound(const QStringList &lines);
    bool take(std::unique_ptr<Book> book);
    bool mayClose() const { return !m_book || !m_mayClose || m_mayClose(); }
    void refuse(const Error &error, const char *what, QWidget *parent);

    UiContext &m_context;
    QWidget *m_window; ///< over which to ask what nobody asked for
    BookCare *m_care;
    std::unique_ptr<Book> m_book;
    std::function<bool()> m_mayClose;
    QString m_author; ///< given for a file that could then not be made: not asked again
};

} // namespace laari::ui
