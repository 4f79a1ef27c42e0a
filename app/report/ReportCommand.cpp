// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportCommand.h"

#include "core/store/WholeFile.h"
#include "ui/reports/MinutesReport.h"
#include "ui/reports/ReportFile.h"
#include "ui/reports/ReportRequest.h"

#include <QApplication>

#include <algorithm>

namespace laari::report {

namespace {

using ui::ReportKind;
using ui::ReportPart;

constexpr std::pair<QLatin1String, ReportKind> kinds[] = {
    {QLatin1String("brief"), ReportKind::Brief},
    {QLatin1String("account"), ReportKind::Account},
    {QLatin1String("portfolio"), ReportKind::Portfolio},
    {QLatin1String("minutes"), ReportKind::Minutes},
};

constexpr std::pair<QLatin1String, ReportPart> parts[] = {
    {QLatin1String("chart"), ReportPart::Chart},          {QLatin1String("why"), ReportPart::Why},
    {QLatin1String("people"), ReportPart::People},        {QLatin1String("promises"), ReportPart::Promises},
    {QLatin1String("follow-ups"), ReportPart::FollowUps}, {QLatin1String("touchpoints"), ReportPart::Touchpoints},
    {QLatin1String("ledger"), ReportPart::Ledger},        {QLatin1String("surveys"), ReportPart::Surveys},
    {QLatin1String("value"), ReportPart::Value},          {QLatin1String("accounts"), ReportPart::Accounts},
    {QLatin1String("not-known"), ReportPart::NotKnown},
};

template <typename Value, size_t count>
std::optional<Value> valueOf(const std::pair<QLatin1String, Value> (&table)[count], const QString &word)
{
    for (const auto &[name, value] : table)
        if (word == name)
            return value;
    return std::nullopt;
}

template <typename Value, size_t count> QString wordsOf(const std::pair<QLatin1String, Value> (&table)[count])
{
    QStringList words;
    for (const auto &[name, value] : table)
        words << name;
    return words.join(QStringLiteral(", "));
}

/// What can be left out of a report, as one says it.
QString partsSaid(const std::vector<ReportPart> &known)
{
    QStringList words;
    for (const auto &[name, part] : parts)
        if (std::find(known.begin(), known.end(), part) != known.end())
            words << name;
    return words.isEmpty() ? QStringLiteral("nothing of it can be left out")
                           : QStringLiteral("it has %1").arg(words.join(QStringLiteral(", ")));
}

/// An option that changes nothing is a mistake of whoever wrote it.
void refuseWhatIsNotOf(ReportKind kind, ctl::Options &options)
{
    if (kind == ReportKind::Portfolio && options.has("account"))
        options.wrong(QStringLiteral("--account is not of a report of the portfolio"));
    if (kind != ReportKind::Minutes && options.has("review"))
        options.wrong(QStringLiteral("--review is of minutes alone"));
}

/// What is asked for; what is wrong with it is told to the options.
ui::ReportRequest requestOf(ctl::Options &options)
{
    ui::ReportRequest request;
    if (const auto kind = valueOf(kinds, options.text("kind"))) {
        request.kind = *kind;
        refuseWhatIsNotOf(*kind, options);
    } else {
        options.wrong(QStringLiteral("--kind is one of %1").arg(wordsOf(kinds)));
    }
    const QString language = options.has("language") ? options.text("language") : QStringLiteral("en");
    if (language != QLatin1String("fi") && language != QLatin1String("en"))
        options.wrong(QStringLiteral("--language is fi or en"));
    request.language = language == QLatin1String("fi") ? ui::Language::Finnish : ui::Language::English;
    const QStringList without = options.texts("without");
    for (const QString &word : without) {
        const auto part = valueOf(parts, word);
        const std::vector<ReportPart> known = ui::partsOf(request.kind);
        if (part && std::find(known.begin(), known.end(), *part) != known.end())
            request.without.insert(*part);
        else
            options.wrong(QStringLiteral("such a report has no part %1: %2").arg(word, partsSaid(known)));
    }
    request.companyName = request.logo = !options.has("no-company");
    const QString out = options.text("out");
    if (!out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) &&
        !out.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        options.wrong(QStringLiteral("--out ends with .pdf or .xlsx"));
    return request;
}

/// The newest of that name or day, of the account where one is said; without a word the newest of all.
Result<ReviewId> findReview(const Book &book, const QString &word, std::optional<AccountId> account)
{
    LAARI_ASSIGN(const std::vector<Review> all, book.reviews().all());
    QDate day = QDate::fromString(word, Qt::ISODate);
    if (!day.isValid())
        day = QDate::fromString(word, QStringLiteral("d.M.yyyy"));
    for (const Review &review : all) {
        if (account && review.account != account)
            continue;
        LAARI_ASSIGN(const QString name, ui::nameOfReview(book, review));
        if (word.isEmpty() || (day.isValid() && review.day == Day::fromDate(day)) ||
            name.compare(word.trimmed(), Qt::CaseInsensitive) == 0)
            return review.id;
    }
    return fail(ErrorCode::NotFound, {word.isEmpty() ? QStringLiteral("review") : word});
}

Result<void> makeReport(const Book &book, ui::ReportRequest request, const ctl::Options &options, Day today,
                        const ui::ReportProgress &progress)
{
    if (options.has("account")) {
        LAARI_ASSIGN(const Account account, ctl::findAccount(book, options.text("account")));
        request.account = account.id;
    }
    if (request.kind == ReportKind::Minutes) {
        LAARI_ASSIGN(request.review, findReview(book, options.text("review"), request.account));
    }
    LAARI_ASSIGN(ui::ReportContent content, ui::composeReport(book, request, today));
    const QString path = options.text("out");
    LAARI_ASSIGN(const QByteArray bytes, ui::reportBytes(std::move(content), ui::formatOf(path), progress));
    return writeWholeFile(path, bytes);
}

} // namespace

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // nothing is ever shown
    return std::make_unique<QApplication>(argc, argv);
}

int runReport(const ctl::Invocation &invocation)
{
    using ctl::switchOption;
    using ctl::valueOption;
    const QByteArray withoutSaid = "leave a part out; may be said again: " + wordsOf(parts).toUtf8();
    ctl::Options options(invocation,
                         {valueOption("kind", "KIND", "brief, account, portfolio or minutes"),
                          valueOption("account", "NAME", "whom a brief or an account's report is about"),
                          valueOption("review", "NAME", "whose minutes: its name or its day; the newest if left out"),
                          valueOption("language", "CODE", "fi or en (en if left out)"),
                          valueOption("out", "FILE", "where to: a name that ends with .pdf or .xlsx"),
                          valueOption("without", "PART", withoutSaid.constData()),
                          switchOption("no-company", "without the company's name and logo")},
                         {QStringLiteral("BOOK")});
    options.require("kind");
    options.require("out");
    if (!options.ok() || options.wantsHelp())
        return options.tell();
    const ui::ReportRequest request = requestOf(options);
    if (request.kind == ReportKind::Brief || request.kind == ReportKind::Account)
        options.require("account");
    if (!options.ok())
        return options.tell();

    const auto book = ctl::openToRead(invocation, options);
    if (!book)
        return invocation.console.failed(book.error(), false);
    const Result<void> made = makeReport(**book, request, options, invocation.clock.today(),
                                         invocation.console.progress(QStringLiteral("report")));
    if (!made)
        return invocation.console.failed(made.error(), false);
    invocation.console.line(options.text("out"));
    return ctl::Done;
}

} // namespace laari::report
