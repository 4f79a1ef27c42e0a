// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/BookSession.h"

#include "core/usecases/SetUpAuthor.h"
#include "core/usecases/sample/SampleBook.h"
#include "ui/common/BackupPreferences.h"
#include "ui/common/Busy.h"
#include "ui/common/Format.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/files/BookRescue.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTimer>

#include <spdlog/spdlog.h>

namespace laari::ui {

namespace {

constexpr int askAgainMs = 500;

QString samplesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/samples");
}

/// Whether a new file can go there, as far as that can be known before it is made.
Result<void> checkPlace(const QString &path)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::BookExists, {path});
    QTemporaryFile probe(QFileInfo(path).absolutePath() + QStringLiteral("/.laari-XXXXXX"));
    if (!probe.open())
        return fail(ErrorCode::CannotWrite, {path});
    return {};
}

} // namespace

BookSession::BookSession(UiContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window), m_care(new BookCare(this))
{
    connect(m_care, &BookCare::damageFound, this, &BookSession::damageFound);
    connect(m_care, &BookCare::replaced, this, [this](const Error &error) {
        whenNothingIsAsked([this, error] {
            const QString path = m_book->path();
            if (BookRescue(m_context, m_window).askReopen(error) && close())
                open(path, m_window);
        });
    });
}

BookSession::~BookSession()
{
    m_care->stop();
}

QString BookSession::titleOf(const QString &path)
{
    const QFileInfo file(path);
    const QString name = file.completeBaseName();
    static const QRegularExpression dated(QStringLiteral("^(.+) (\\d{4}-\\d{2}-\\d{2})$"));
    const QRegularExpressionMatch match = dated.match(name);
    const QDate date = QDate::fromString(match.captured(2), Qt::ISODate);
    if (!date.isValid() || file.absolutePath() != samplesFolder())
        return name;
    return match.captured(1) + QLatin1Char(' ') + Format::date(Day::fromDate(date));
}

bool BookSession::open(const QString &path, QWidget *parent)
{
    // The same file again would find itself locked.
    if (m_book && QFileInfo(path) == QFileInfo(m_book->path()))
        return true;
    return openAs(path, Access::Write, parent);
}

bool BookSession::openToRead(const QString &path, QWidget *parent)
{
    return openAs(path, Access::ReadOnly, parent);
}

bool BookSession::openAs(const QString &path, Access access, QWidget *parent)
{
    OpenOptions options;
    options.access = access;
    options.backups = BackupPreferences::of(m_context.settings);
    Result<std::unique_ptr<Book>> book = Book::open(path, m_context.clock, m_context.uids, options);
    if (!book && book.error().code == ErrorCode::BookInUse) {
        switch (BookRescue(m_context, parent).askInUse(book.error())) {
        case BookRescue::InUse::Cancel: return false;
        case BookRescue::InUse::Read: options.access = Access::ReadOnly; break;
        case BookRescue::InUse::TakeOver: options.takeOverLock = true; break;
        }
        book = Book::open(path, m_context.clock, m_context.uids, options);
    }
    if (!book && book.error().code == ErrorCode::BookDamaged && access != Access::ReadDamaged) {
        spdlog::warn("open: {}", codeName(book.error().code).data());
        return rescue(path, false, parent);
    }
    if (!book) {
        if (book.error().code == ErrorCode::BookMissing)
            RecentFiles(m_context.settings).remove(path);
        refuse(book.error(), "open", parent);
        return false;
    }
    return take(*std::move(book));
}

/// The book is closed meanwhile, and opened again whatever comes of it.
bool BookSession::restore(const Backup &backup, QWidget *parent)
{
    const BookRescue rescue(m_context, parent);
    if (!m_book || !rescue.confirmRestore(backup))
        return false;
    const QString path = m_book->path();
    if (!close())
        return false;
    const bool done = rescue.restore(path, backup);
    if (!open(path, parent) || !done)
        return false;
    Q_EMIT restored();
    return true;
}

/// A dialog that is open works on the book, which must not be closed beneath it.
void BookSession::whenNothingIsAsked(const std::function<void()> &then)
{
    if (!QApplication::activeModalWidget()) {
        then();
        return;
    }
    QTimer::singleShot(askAgainMs, m_book.get(), [this, then] { whenNothingIsAsked(then); });
}

/// What the user chose was done.
bool BookSession::rescue(const QString &path, bool isOpen, QWidget *parent)
{
    const BookRescue rescue(m_context, parent);
    const std::optional<Backup> newest = rescue.newestBackup(path);
    switch (rescue.askDamaged(path, newest, isOpen)) {
    case BookRescue::Damaged::Leave: return false;
    case BookRescue::Damaged::Read: return openAs(path, Access::ReadDamaged, parent);
    case BookRescue::Damaged::RestoreNewest:
        if (isOpen && !close())
            return false;
        if (rescue.restore(path, *newest) && open(path, parent)) {
            Q_EMIT restored();
            return true;
        }
        return isOpen && openAs(path, Access::ReadDamaged, parent);
    case BookRescue::Damaged::Salvage:
        if (const QString made = rescue.salvage(path); !made.isEmpty())
            return open(made, parent);
        return false;
    }
    return false;
}

void BookSession::damageFound(const QStringList &lines)
{
    m_book->noteDamage(lines);
    Q_EMIT accessChanged();
    whenNothingIsAsked([this] { rescue(m_book->path(), true, m_window); });
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
    if (const Result<void> free = checkPlace(path); !free) {
        refuse(free.error(), "create", parent);
        return false;
    }
    if (!mayClose()) // before there is a new file
        return false;
    if (m_author.isEmpty())
        m_author = m_context.prompts.askAuthor(parent, {});
    OpenOptions options;
    options.backups = BackupPreferences::of(m_context.settings);
    Result<std::unique_ptr<Book>> book =
        Book::create(path, BookSetup{m_author}, m_context.clock, m_context.uids, options);
    if (!book) {
        refuse(book.error(), "create", parent);
        return false;
    }
    m_author.clear();
    return take(*std::move(book));
}

bool BookSession::openSample(QWidget *parent)
{
    const QString folder = samplesFolder();
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
            refuse(made.error(), "sample", parent);
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
        refuse(saved.error(), "copy", parent);
        return false;
    }
    Q_EMIT copied(path);
    return true;
}

bool BookSession::close()
{
    if (!m_book)
        return true;
    if (!mayClose())
        return false;
    m_care->stop();
    Q_EMIT aboutToClose();
    m_book.reset();
    RecentFiles(m_context.settings).setLast({});
    Q_EMIT closed();
    return true;
}

bool BookSession::readyToWrite(QWidget *parent)
{
    if (!m_book)
        return false;
    if (m_book->isReadOnly()) {
        m_context.prompts.showError(parent, Error{ErrorCode::BookReadOnly, {m_book->path()}, {}});
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

/// The log gets codes only: a path may hold a customer's name.
void BookSession::refuse(const Error &error, const char *what, QWidget *parent)
{
    spdlog::warn("{}: {} {}", what, codeName(error.code).data(), error.detail.toStdString());
    m_context.prompts.showError(parent, error);
}

bool BookSession::take(std::unique_ptr<Book> book)
{
    if (!mayClose())
        return false;
    if (m_book) {
        m_care->stop();
        Q_EMIT aboutToClose();
        m_book.reset();
    }
    m_book = std::move(book);
    RecentFiles recent(m_context.settings);
    recent.add(m_book->path());
    recent.setLast(m_book->path());
    spdlog::info("book opened, read only: {}", m_book->isReadOnly());
    m_care->start(*m_book);
    Q_EMIT opened();
    return true;
}

} // namespace laari::ui
