// SPDX-License-Identifier: GPL-3.0-or-later
// A program that does nothing but log touchpoints, to be killed by tests: book_writer BOOK COUNT [turns|until-full].
// Each uid is printed once it is safely in the file. With "turns" the book is opened and closed for every one of them;
// with "until-full" a full disk is tried again some times, answered by the exit code 9.
#include "core/store/Book.h"

#include <QCoreApplication>

#include <spdlog/spdlog.h>

#include <cstdio>

namespace {

using namespace laari;

Result<QString> logOne(Book &book, int number)
{
    QString uid;
    LAARI_TRY(book.write(ActionKind::LogTouchpoint, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const std::vector<Account> accounts, unit.accounts().all());
        Touchpoint touchpoint;
        touchpoint.account = accounts.front().id;
        touchpoint.day = book.clock().today() - number % 500;
        touchpoint.emotion = 1 + number % 5;
        touchpoint.note = QString(number % 3000, QLatin1Char('x'));
        LAARI_ASSIGN(const TouchpointId id, unit.touchpoints().insert(touchpoint));
        LAARI_ASSIGN(const Touchpoint saved, unit.touchpoints().find(id));
        uid = saved.uid;
        return {};
    }));
    return uid;
}

int failed(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", codeName(error.code).data(), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    spdlog::set_level(spdlog::level::off);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    UidSource uids = UidSource::system();
    OpenOptions options;
    options.lockWaitMs = 30'000;
    const bool turns = arguments.value(3) == QLatin1String("turns");
    const bool untilFull = arguments.value(3) == QLatin1String("until-full");
    int refused = 0;
    std::unique_ptr<Book> book;
    for (int i = 0; i < arguments.value(2).toInt(); ++i) {
        if (!book) {
            auto opened = Book::open(arguments.value(1), clock, uids, options);
            if (!opened)
                return failed(opened.error());
            book = *std::move(opened);
        }
        const Result<QString> uid = logOne(*book, i);
        if (!uid) {
            if (!untilFull || uid.error().code != ErrorCode::DiskFull)
                return failed(uid.error());
            if (++refused == 10)
                return 9;
            continue;
        }
        std::printf("%s\n", qPrintable(*uid));
        std::fflush(stdout);
        if (turns)
            book.reset();
    }
    return 0;
}
