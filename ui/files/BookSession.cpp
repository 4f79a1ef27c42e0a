// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/BookSession.h"

#include "core/usecases/SetUpAuthor.h"
#include "core/usecases/sample/SampleBook.h"
#include "ui/common/Busy.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <spdlog/spdlog.h>

namespace laari::ui {

namespace {

/// Codes only: a path may hold a customer's name.
void logFailure(const char *what, const Error &error)
{
    spdlog::warn("{}: {} {}", what, codeName(error.code).data(), error.detail.toStdString());
}

} // namespace

BookSession::BookSession(UiContext &context, QObject *parent) : QObject(parent), m_context(context) {}

BookSession::~BookSession() = default;

QString BookSession::title() const
{
    return m_book ? QFileInfo(m_book->path()).completeBaseName() : QString();
}

bool BookSession::open(const QString &path, QWidget *parent)
{
    // The same file again would find itself locked.
    if (m_book && QFileInfo(path) == QFileInfo(m_book->path()))
        return true;
    Result<std::unique_ptr<Book>> book = Book::open(path, m_context.clock, m_context.uids);
    if (!book) {
        logFailure("open", book.error());
        if (book.error().code == ErrorCode::BookMissing)
            RecentFiles(m_context.settings).remove(path);
        m_context.prompts.showError(parent, book.error());
        return false;
    }
    take(*std::move(book));
    return true;
}

bool BookSession::openAsking(QWidget *parent)
{
    const QString path = m_context.prompts.openBookPath(parent);
    return !path.isEmpty() && open(path, parent);
}

bool BookSession::createAsking(QWidget *parent)
{
    //: Suggested name of a new file, without its ending
    QString path = m_context.prompts.saveBookPath(parent, tr("Key accounts") + QStringLiteral(".laari"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".laari");
    if (QFileInfo::exists(path)) {
        m_context.prompts.showError(parent, Error{ErrorCode::BookExists, {}, {}});
        return false;
    }
    const QString author = m_context.prompts.askAuthor(parent, {});
    Result<std::unique_ptr<Book>> book = Book::create(path, BookSetup{author}, m_context.clock, m_context.uids);
    if (!book) {
        logFailure("create", book.error());
        m_context.prompts.showError(parent, book.error());
        return false;
    }
    take(*std::move(book));
    return true;
}

bool BookSession::openSample(QWidget *parent)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/samples");
    QDir().mkpath(folder);
    const bool finnish = m_context.language.language() == Language::Finnish;
    const Day today = m_context.clock.today();
    const QString path =
        QStringLiteral("%1/%2 %3.laari").arg(folder, tr("Sample"), today.toDate().toString(Qt::ISODate));
    if (!QFileInfo::exists(path)) {
        usecases::SampleOptions options;
        options.today = today;
        options.language = finnish ? usecases::SampleLanguage::Finnish : usecases::SampleLanguage::English;
        Busy busy(tr("Making the sample file…"), parent);
        const Result<void> made = usecases::makeSample(
            path, options, [&busy](qint64 done, qint64 total) { return busy.report(done, total); });
        if (!made) {
            if (made.error().code == ErrorCode::Cancelled)
                return false;
            logFailure("sample", made.error());
            m_context.prompts.showError(parent, made.error());
            return false;
        }
    }
    return open(path, parent);
}

bool BookSession::saveCopyAsking(QWidget *parent)
{
    if (!m_book)
        return false;
    //: Suggested name of a copy; %1 is the name of the file
    QString path = m_context.prompts.saveCopyPath(parent, tr("%1 copy").arg(title()) + QStringLiteral(".laari"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".laari");
    if (const Result<void> saved = m_book->saveCopy(path); !saved) {
        logFailure("copy", saved.error());
        m_context.prompts.showError(parent, saved.error());
        return false;
    }
    Q_EMIT copied(path);
    return true;
}

void BookSession::close()
{
    if (!m_book)
        return;
    Q_EMIT aboutToClose();
    m_book.reset();
    RecentFiles(m_context.settings).setLast({});
    Q_EMIT closed();
}

bool BookSession::readyToWrite(QWidget *parent)
{
    if (!m_book)
        return false;
    if (m_book->isReadOnly()) {
        m_context.prompts.showError(parent, Error{ErrorCode::BookReadOnly, {}, {}});
        return false;
    }
    const Result<std::optional<OwnPersonId>> author = m_book->settings().author();
    if (author && *author)
        return true;
    QStringList known;
    if (const auto people = m_book->ownPeople().all())
        for (const OwnPerson &person : *people)
            known << person.name;
    const QString name = m_context.prompts.askAuthor(parent, known);
    if (name.isEmpty())
        return true; // changes are then kept without a name, and it is asked again next time
    if (const Result<OwnPersonId> set = usecases::setUpAuthor(*m_book, name); !set) {
        m_context.prompts.showError(parent, set.error());
        return false;
    }
    return true;
}

void BookSession::take(std::unique_ptr<Book> book)
{
    if (m_book) {
        Q_EMIT aboutToClose();
        m_book.reset();
    }
    m_book = std::move(book);
    RecentFiles recent(m_context.settings);
    recent.add(m_book->path());
    recent.setLast(m_book->path());
    spdlog::info("book opened, read only: {}", m_book->isReadOnly());
    Q_EMIT opened();
}

} // namespace laari::ui
