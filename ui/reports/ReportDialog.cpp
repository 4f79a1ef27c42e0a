// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportDialog.h"

#include "core/store/Book.h"
#include "core/store/WholeFile.h"
#include "ui/common/BookOptions.h"
#include "ui/common/Busy.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Format.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/reports/MinutesReport.h"
#include "ui/reports/PrintPreview.h"
#include "ui/reports/ReportFile.h"
#include "ui/reports/ReportWords.h"

#include <QCheckBox>
#include <QEvent>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <map>

namespace laari::ui {

namespace {

constexpr std::array kinds{ReportKind::Brief, ReportKind::Account, ReportKind::Portfolio, ReportKind::Minutes};
const QString formatKey = QStringLiteral("report/format");

QString codeOf(ReportFormat format)
{
    return format == ReportFormat::Xlsx ? QStringLiteral("xlsx") : QStringLiteral("pdf");
}

} // namespace

class ReportDialog::Private {
public:
    Private(ReportDialog *dialog, Book &theBook, UiContext &theContext);

    Result<void> load(ReportKind kind, std::optional<AccountId> account, std::optional<ReviewId> review);
    Result<QList<FindOption>> reviews() const; ///< the newest first
    bool needsAccount() const { return kind() == ReportKind::Brief || kind() == ReportKind::Account; }
    void sayOfCompany();
    void retranslate();
    void showWhatFits(); ///< the fields that the kind of report has
    ReportKind kind() const;
    ReportFormat format() const;
    std::optional<ReportRequest> request();
    std::optional<ReportContent> compose();
    void save();
    void print();

    ReportDialog *q;
    Book &book;
    UiContext &context;
    DialogFrame *frame;
    SegmentedChoice *kindChoice;
    PickEdit *account;
    PickEdit *review;
    SegmentedChoice *language;
    SegmentedChoice *formatChoice;
    QWidget *partBox;
    std::map<ReportPart, QCheckBox *> parts;
    QWidget *companyBox;
    QCheckBox *companyName;
    QCheckBox *logo;
    FieldRow *kindRow;
    FieldRow *accountRow;
    FieldRow *reviewRow;
    FieldRow *languageRow;
    FieldRow *formatRow;
    FieldRow *partsRow;
    FieldRow *companyRow;
    QPushButton *printButton;
    bool companyKnown = true;
};

ReportDialog::Private::Private(ReportDialog *dialog, Book &theBook, UiContext &theContext)
    : q(dialog), book(theBook), context(theContext), frame(new DialogFrame(q, context, QStringLiteral("report"), 640)),
      kindChoice(new SegmentedChoice(context.theme)), account(new PickEdit(context.theme)),
      review(new PickEdit(context.theme)), language(new SegmentedChoice(context.theme)),
      formatChoice(new SegmentedChoice(context.theme)), partBox(new QWidget), companyBox(new QWidget),
      companyName(new QCheckBox), logo(new QCheckBox), printButton(frame->addButtonLeft(QStringLiteral("print")))
{
    const auto row = [this](QWidget *field, QWidget *focus = nullptr) {
        auto *made = new FieldRow(field, FieldRow::LabelPlace::Left, frame->content(), focus);
        frame->body()->addWidget(made);
        return made;
    };
    kindChoice->setObjectName(QStringLiteral("reportKind"));
    account->setObjectName(QStringLiteral("reportAccount"));
    review->setObjectName(QStringLiteral("reportReview"));
    language->setObjectName(QStringLiteral("reportLanguage"));
    formatChoice->setObjectName(QStringLiteral("reportFormat"));
    companyName->setObjectName(QStringLiteral("reportCompanyName"));
    logo->setObjectName(QStringLiteral("reportLogo"));
    frame->body()->setSpacing(12);
    kindRow = row(kindChoice);
    accountRow = row(account);
    reviewRow = row(review);
    languageRow = row(language);
    formatRow = row(formatChoice);
    auto *flow = new FlowLayout(partBox);
    for (const ReportKind each : kinds)
        for (const ReportPart part : partsOf(each)) {
            QCheckBox *&box = parts[part];
            if (box)
                continue;
            box = new QCheckBox(partBox);
            box->setObjectName(QStringLiteral("reportPart%1").arg(int(part)));
            box->setChecked(true);
            flow->addWidget(box);
        }
    partsRow = row(partBox, parts.begin()->second);
    auto *companyFlow = new FlowLayout(companyBox);
    companyFlow->addWidget(companyName);
    companyFlow->addWidget(logo);
    companyRow = row(companyBox, companyName);
    frame->body()->addStretch(1);

    connect(kindChoice, &SegmentedChoice::chosen, q, [this] { showWhatFits(); });
    connect(account, &PickEdit::changed, q, [this] {
        accountRow->clearError();
        frame->clearError();
    });
    connect(review, &PickEdit::changed, q, [this] {
        reviewRow->clearError();
        frame->clearError();
    });
    connect(frame->saveButton(), &QPushButton::clicked, q, [this] { save(); });
    connect(printButton, &QPushButton::clicked, q, [this] { print(); });
    connect(frame->cancelButton(), &QPushButton::clicked, q, &ReportDialog::reject);
    retranslate();
}

Result<QList<FindOption>> ReportDialog::Private::reviews() const
{
    QList<FindOption> options;
    LAARI_ASSIGN(const std::vector<Review> all, book.reviews().all());
    for (const Review &each : all) {
        LAARI_ASSIGN(const QString name, nameOfReview(book, each));
        options.append({each.id.value, name + QStringLiteral(", ") + Format::date(each.day)});
    }
    return options;
}

Result<void> ReportDialog::Private::load(ReportKind kind, std::optional<AccountId> chosen,
                                         std::optional<ReviewId> chosenReview)
{
    LAARI_ASSIGN(const QList<FindOption> accounts, BookOptions::accounts(book));
    account->setOptions(accounts);
    account->setChosen(chosen ? chosen->value : 0);
    LAARI_ASSIGN(const QList<FindOption> held, reviews());
    review->setOptions(held);
    if (!held.isEmpty())
        review->setChosen(chosenReview ? chosenReview->value : held.constFirst().id);
    kindChoice->button(int(kinds.size()))->setEnabled(!held.isEmpty());
    const auto place = std::find(kinds.begin(), kinds.end(), kind);
    kindChoice->setValue(place == kinds.end() ? 1 : int(place - kinds.begin()) + 1);
    language->setValue(context.language.language() == Language::Finnish ? 1 : 2);
    const bool xlsx = context.settings.value(formatKey).toString() == codeOf(ReportFormat::Xlsx);
    formatChoice->setValue(xlsx ? 2 : 1);
    LAARI_ASSIGN(const Company company, book.settings().company());
    companyName->setEnabled(!company.name.isEmpty());
    companyName->setChecked(!company.name.isEmpty());
    logo->setEnabled(!company.logoPng.isEmpty());
    logo->setChecked(!company.logoPng.isEmpty());
    companyKnown = !company.name.isEmpty() || !company.logoPng.isEmpty();
    sayOfCompany();
    showWhatFits();
    frame->clearError();
    (chosen || !needsAccount() ? static_cast<QWidget *>(frame->saveButton()) : account)->setFocus();
    return {};
}

void ReportDialog::Private::sayOfCompany()
{
    companyRow->setHint(companyKnown ? QString() : ReportDialog::tr("Set the company's name and logo in Settings."));
}

ReportKind ReportDialog::Private::kind() const
{
    return kinds[size_t(kindChoice->value().value_or(1) - 1)];
}

ReportFormat ReportDialog::Private::format() const
{
    return formatChoice->value() == 2 ? ReportFormat::Xlsx : ReportFormat::Pdf;
}

void ReportDialog::Private::showWhatFits()
{
    const std::vector<ReportPart> own = partsOf(kind());
    for (const auto &[part, box] : parts)
        box->setVisible(std::find(own.begin(), own.end(), part) != own.end());
    partsRow->setVisible(!own.empty());
    accountRow->setVisible(needsAccount());
    reviewRow->setVisible(kind() == ReportKind::Minutes);
    accountRow->clearError();
    reviewRow->clearError();
    frame->clearError();
    frame->fit();
}

std::optional<ReportRequest> ReportDialog::Private::request()
{
    accountRow->clearError();
    reviewRow->clearError();
    frame->clearError();
    ReportRequest made;
    made.kind = kind();
    made.language = language->value() == 1 ? Language::Finnish : Language::English;
    const auto pick = [](const PickEdit *edit, FieldRow *row, const QString &label, ErrorCode blank) {
        const std::optional<qint64> id = edit->chosen();
        if (!id)
            row->setError(edit->isBlank() ? Error{blank, {label, QString()}}
                                          : Error{ErrorCode::UnknownWord, {label, edit->text().trimmed()}});
        return id.value_or(0);
    };
    if (needsAccount())
        made.account = AccountId{pick(account, accountRow, ReportDialog::tr("Account"), ErrorCode::AccountRequired)};
    else if (made.kind == ReportKind::Minutes)
        made.review = ReviewId{pick(review, reviewRow, ReportDialog::tr("Review"), ErrorCode::UnknownWord)};
    if (FieldRow::focusFirstError({accountRow, reviewRow})) {
        frame->fit();
        return std::nullopt;
    }
    for (const ReportPart part : partsOf(made.kind))
        if (!parts[part]->isChecked())
            made.without.insert(part);
    made.companyName = companyName->isChecked();
    made.logo = logo->isChecked();
    return made;
}

std::optional<ReportContent> ReportDialog::Private::compose()
{
    const std::optional<ReportRequest> asked = request();
    if (!asked)
        return std::nullopt;
    Result<ReportContent> content = composeReport(book, *asked, context.clock.today());
    if (!content) {
        frame->showError(content.error());
        return std::nullopt;
    }
    return *std::move(content);
}

void ReportDialog::Private::save()
{
    std::optional<ReportContent> content = compose();
    if (!content)
        return;
    const QString path = context.prompts.saveReportPath(q, suggestedFileName(*content, format()), codeOf(format()));
    if (path.isEmpty())
        return;
    context.settings.setValue(formatKey, codeOf(format()));
    Result<void> written;
    {
        Busy busy(ReportDialog::tr("Making the report…"), q);
        const Result<QByteArray> bytes = reportBytes(
            *std::move(content), format(), [&busy](qint64 done, qint64 total) { return busy.report(done, total); });
        written = bytes ? writeWholeFile(path, *bytes) : Result<void>(fail(bytes.error()));
    }
    if (!written) {
        if (written.error().code != ErrorCode::Cancelled)
            frame->showError(written.error());
        return;
    }
    Q_EMIT q->saved(path);
    q->accept();
}

void ReportDialog::Private::print()
{
    std::optional<ReportContent> content = compose();
    if (!content)
        return;
    Result<std::unique_ptr<const PaperReport>> report = fail(ErrorCode::Cancelled);
    {
        Busy busy(ReportDialog::tr("Making the report…"), q);
        report = PaperReport::laidOut(*std::move(content),
                                      [&busy](qint64 done, qint64 total) { return busy.report(done, total); });
    }
    if (report)
        PrintPreview(**report, context, q).exec();
}

void ReportDialog::Private::retranslate()
{
    for (FieldRow *row : {accountRow, reviewRow})
        row->clearError(); // which names the field in the language it was told in
    frame->setTitle(ReportDialog::tr("Report"));
    frame->setButton(frame->saveButton(), ReportDialog::tr("Save as…"), QStringLiteral("↵"));
    frame->setButton(frame->cancelButton(), ReportDialog::tr("Cancel"), QStringLiteral("Esc"));
    frame->setButton(printButton, ReportDialog::tr("Preview and print…"), {});
    printButton->setToolTip(ReportDialog::tr("Show the report as it will be printed"));
    QStringList words;
    for (const ReportKind each : kinds)
        words << ReportWords::of(each);
    kindChoice->setOptions(words);
    kindRow->setLabel(ReportDialog::tr("Report"));
    accountRow->setLabel(ReportDialog::tr("Account"));
    reviewRow->setLabel(ReportDialog::tr("Review"));
    languageRow->setLabel(ReportDialog::tr("Language"));
    // Each by its own name: they are what the report will be in.
    language->setOptions({QStringLiteral("Suomi"), QStringLiteral("English")});
    formatRow->setLabel(ReportDialog::tr("Save as"));
    //: kind of file
    formatChoice->setOptions({ReportDialog::tr("PDF"), ReportDialog::tr("Excel (XLSX)")});
    partsRow->setLabel(ReportDialog::tr("Parts"));
    for (const auto &[part, box] : parts)
        box->setText(ReportWords::of(part));
    companyRow->setLabel(ReportDialog::tr("On every page"));
    companyName->setText(ReportDialog::tr("Company's name"));
    logo->setText(ReportDialog::tr("Logo"));
    sayOfCompany();
    if (const Result<QList<FindOption>> held = reviews()) // their days, in this language
        review->renameOptions(*held);
    FieldRow::alignLabels({kindRow, accountRow, reviewRow, languageRow, formatRow, partsRow, companyRow});
    frame->fit();
}

ReportDialog::ReportDialog(Book &book, UiContext &context, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, book, context))
{
    setObjectName(QStringLiteral("reportDialog"));
}

ReportDialog::~ReportDialog()
{
    DialogFrame::leaveFocus(*this);
}

bool ReportDialog::start(ReportKind kind, std::optional<AccountId> account, std::optional<ReviewId> review)
{
    if (const Result<void> loaded = d->load(kind, account, review); !loaded) {
        d->context.prompts.showError(parentWidget(), loaded.error());
        return false;
    }
    return true;
}

void ReportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

bool ReportDialog::focusNextPrevChild(bool next)
{
    return d->frame->focusNext(next);
}

} // namespace laari::ui
