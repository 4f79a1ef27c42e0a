// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/sample/SampleBook.h"

#include "core/store/FileTools.h"
#include "core/usecases/sample/SampleReviews.h"
#include "core/usecases/sample/SampleSurveys.h"
#include "core/usecases/sample/StoryBook.h"
#include "core/usecases/sample/StoryScript.h"

#include <QFile>
#include <QFileInfo>

namespace laari::usecases {

namespace {

const QTime earlyMorning(4, 0); // UTC, so that nothing is dated later than the moment it is opened

/// Made beside its place and renamed when done, so that no half sample is ever found there.
class PartialFile {
public:
    explicit PartialFile(const QString &target) : m_path(temporaryNameBeside(target)) {}
    ~PartialFile()
    {
        if (QFile::exists(m_path))
            QFile::remove(m_path);
    }
    PartialFile(const PartialFile &) = delete;
    PartialFile &operator=(const PartialFile &) = delete;

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace

Result<void> makeSample(const QString &path, const SampleOptions &options, const Book::Progress &progress)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::BookExists);

    // Its own clock and uids: the same options give the same file on every machine.
    const FixedClock clock(QDateTime(options.today.toDate(), earlyMorning, Qt::UTC));
    UidSource uids{QRandomGenerator(options.seed)};
    const PartialFile partial(path);
    {
        const QString author = QString::fromUtf8(sample::ownPeople().front().name);
        LAARI_ASSIGN(const auto book, Book::create(partial.path(), BookSetup{author}, clock, uids));
        const bool story = !options.accounts && !options.touchpoints;
        LAARI_TRY(story ? sample::writeStory(*book, options) : sample::writeCrowd(*book, options, progress));
        if (story)
            LAARI_TRY(sample::writeSurveys(*book, options));
        if (story)
            LAARI_TRY(sample::writeReviews(*book, options));
        if (progress && !progress(1, 1))
            return fail(ErrorCode::Cancelled);
    }
    if (!QFile::rename(partial.path(), path))
        return fail(QFileInfo::exists(path) ? ErrorCode::BookExists : ErrorCode::CannotWrite, {path});
    return {};
}

} // namespace laari::usecases
