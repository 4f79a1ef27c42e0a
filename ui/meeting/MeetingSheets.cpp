// SPDX-License-Identifier: GPL-3.0-or-later
// The first and the last page of a meeting, and what all pages share.
#include "ui/meeting/MeetingSheets.h"

#include "ui/charts/PortfolioLegend.h"
#include "ui/charts/PortfolioPicture.h"
#include "ui/common/Card.h"
#include "ui/common/CopyOut.h"
#include "ui/common/DateText.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Format.h"
#include "ui/common/Prompts.h"
#include "ui/common/ReviewWords.h"
#include "ui/common/Theme.h"
#include "ui/meeting/Magnified.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace laari::ui {

namespace {

constexpr double sheetMargin = 52;
constexpr int mostUnplaced = 4; ///< accounts told by name
constexpr int titleLetters = 54;
constexpr int factLetters = 28;
constexpr int leastFacts = 8;          ///< letters of the facts, with their ellipsis; fewer tell nothing
constexpr double pictureFactor = 1.85; ///< its letters have 11 pixels: no less than 20 here

} // namespace

MeetingSheet::MeetingSheet(UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new ElidedLabel), m_facts(new ElidedLabel), m_place(new QLabel),
      m_body(new QVBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 0, Qt::AlignBaseline);
    head->addWidget(m_facts, 1, Qt::AlignBaseline);
    head->addWidget(m_place, 0, Qt::AlignBaseline);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addLayout(m_body, 1);
    m_title->setObjectName(QStringLiteral("meetingTitle"));
    m_place->setObjectName(QStringLiteral("meetingPlace"));
}

int MeetingSheet::px(double length) const
{
    return std::max(1, int(std::lround(length * m_scale)));
}

void MeetingSheet::setScale(double scale)
{
    m_scale = scale;
    const Colours &c = m_context.theme.colours();
    dressLetters(m_title, px(titleLetters), c.ink, true);
    dressLetters(m_facts, px(factLetters), c.muted);
    dressLetters(m_place, px(factLetters), c.muted);
    layout()->setContentsMargins(px(sheetMargin), px(sheetMargin * 0.7), px(sheetMargin), px(sheetMargin * 0.25));
    layout()->setSpacing(px(16));
    m_body->setSpacing(px(16));
    static_cast<QBoxLayout *>(layout()->itemAt(0)->layout())->setSpacing(px(20));
}

bool MeetingSheet::event(QEvent *event)
{
    const bool known = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        fitFacts();
        share();
    }
    return known;
}

/// A long name leaves no scraps of them.
void MeetingSheet::fitFacts()
{
    const QLayout *head = layout()->itemAt(0)->layout();
    const int room = contentsRect().width() - 2 * layout()->contentsMargins().left() - m_title->sizeHint().width() -
                     m_place->sizeHint().width() - 2 * head->spacing();
    const bool fits = room >= m_facts->fontMetrics().horizontalAdvance(m_factsText.left(leastFacts));
    if (const QString &shown = fits ? m_factsText : QString(); m_facts->fullText() != shown)
        m_facts->setFullText(shown);
}

void MeetingSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFacts();
    share();
}

void MeetingSheet::setPlace(const QString &place)
{
    m_place->setText(place);
}

void MeetingSheet::setTitle(const QString &title, const QString &facts)
{
    m_title->setFullText(title);
    m_factsText = facts;
    fitFacts();
    setAccessibleName(title);
    CopyOut::setSubject(this, title);
}

FirstSheet::FirstSheet(UiContext &context, QWidget *parent)
    : MeetingSheet(context, parent), m_column(new QVBoxLayout), m_before(new MeetingList(context)),
      m_agreed(new AgreeList(context, QStringLiteral("meetingWholeLine"))),
      m_picture(new PortfolioPicture(context.theme)), m_large(new Magnified(m_picture)),
      m_legend(new PortfolioLegend(context.theme)), m_largeLegend(new Magnified(m_legend)), m_caption(new QLabel)
{
    setObjectName(QStringLiteral("meetingFirst"));
    m_picture->setAllTails(true);
    m_caption->setObjectName(QStringLiteral("meetingCaption"));
    m_caption->setMinimumWidth(1);
    m_caption->setWordWrap(true);
    m_column->addWidget(m_before, 3);
    m_column->addWidget(m_agreed, 2);
    auto *right = new QVBoxLayout;
    right->addWidget(m_large, 1);
    right->addWidget(m_largeLegend);
    right->addWidget(m_caption);
    auto *both = new QHBoxLayout;
    both->setObjectName(QStringLiteral("both"));
    both->addLayout(m_column, 2);
    both->addLayout(right, 3);
    body()->addLayout(both, 1);
    connect(m_large, &Magnified::clicked, this, [this](QPointF at) {
        if (const auto bubble = bubbleAt(m_picture->bubbles(), at))
            Q_EMIT accountChosen(m_picture->rows()[m_picture->bubbles()[*bubble].row].id);
    });
    connect(m_picture, &PortfolioPicture::laidOut, this, &FirstSheet::fitLegend);
}

/// As high as its rows are over the width that there is.
void FirstSheet::fitLegend()
{
    if (m_picture->rows().empty() || m_largeLegend->width() <= 0)
        return;
    const auto any = [this](auto is) { return std::ranges::any_of(m_picture->rows(), is); };
    m_legend->setShown(
        any([](const insight::PortfolioRow &row) { return row.gaps.empty() && row.silent; }),
        any([](const insight::PortfolioRow &row) { return row.gaps.empty() && row.stage != Lifecycle::Customer; }));
    m_legend->setScale(m_picture->largestRevenue(), m_picture->largestBubble(), m_earlier);
    const double factor = m_scale * pictureFactor;
    const int height = int(std::ceil(m_legend->heightForWidth(int(m_largeLegend->width() / factor)) * factor));
    if (m_largeLegend->height() != height)
        m_largeLegend->setFixedHeight(height);
    m_largeLegend->update();
}

void FirstSheet::setScale(double scale)
{
    MeetingSheet::setScale(scale);
    m_before->setScale(scale);
    m_agreed->setScale(scale);
    m_large->setFactor(scale * pictureFactor);
    m_largeLegend->setFactor(scale * pictureFactor);
    dressLetters(m_caption, px(leastLetters), m_context.theme.colours().muted);
    static_cast<QBoxLayout *>(body()->itemAt(0)->layout())->setSpacing(px(48));
    m_column->setSpacing(px(20));
    share();
}

void FirstSheet::share()
{
    const int agreed = m_agreed->heightForAll();
    shareColumn(m_column, m_before, agreed, agreed);
    fitLegend();
}

bool FirstSheet::fill(const Meeting &meeting)
{
    Day earlier;
    const auto previous = meeting.previous();
    const auto decided = meeting.decidedBefore();
    auto before = meeting.agreedBefore();
    auto now = meeting.agreedNow();
    auto rows = meeting.rows(earlier);
    if (!previous || !decided || !before || !now || !rows) {
        m_context.prompts.showError(this, !previous  ? previous.error()
                                          : !decided ? decided.error()
                                          : !before  ? before.error()
                                          : !now     ? now.error()
                                                     : rows.error());
        return false;
    }
    std::optional<Day> decidedOn = newestDay(*before);
    if (!decidedOn && *decided)
        decidedOn = (*decided)->day;
    QString facts = tr("%n accounts", nullptr, int(meeting.accounts().size()));
    Cents revenue;
    for (const insight::PortfolioRow &row : *rows)
        revenue = revenue + row.countedRevenue();
    if (revenue.value > 0)
        facts += QStringLiteral(" · ") + tr("%1 a year").arg(Format::moneyShort(revenue));
    const QString name = rows->size() == 1 ? rows->front().name : QString();
    setTitle(meeting.ofOne() && !name.isEmpty() ? name : tr("Where we stand"), meeting.ofOne() ? QString() : facts);

    QStringList told;
    openFirst(*before);
    for (const insight::AgreedLine &line : *before) {
        QString html = agreedHtml(m_context, line, true, decidedOn);
        if (!meeting.ofOne() && !line.accountName.isEmpty())
            html += QStringLiteral(" <span style='color:%1'>(%2)</span>")
                        .arg(m_context.theme.colours().muted.name(), oneLine(line.accountName, 40).toHtmlEscaped());
        told << html;
    }
    if (told.isEmpty())
        told << (decidedOn ? tr("Nothing was decided then.") : tr("This is the first review."));
    m_before->setHeading(decidedOn ? tr("Decided on %1, and what became of it").arg(Format::date(*decidedOn))
                                   : tr("Last time"));
    m_before->setLines(told);
    m_agreed->setHeading(meeting.ofOne() ? tr("Decisions and follow-ups") : tr("Decisions about the whole"));
    std::erase_if(*now, [&](const insight::AgreedLine &line) { return line.decision.account && !meeting.ofOne(); });
    m_agreed->setLines(*now);
    m_agreed->setOfWhole(!meeting.ofOne());
    m_earlier = earlier;
    m_picture->setRows(*rows, meeting.today(), earlier);
    m_picture->resetZoom();
    //: %1: a date
    QString caption = *previous ? tr("The arrows begin where each account was seen on %1").arg(Format::date(earlier))
                                //: %1: a date
                                : tr("The arrows begin where each account was on %1").arg(Format::date(earlier));
    QStringList unplaced;
    for (const insight::PortfolioRow &row : *rows)
        if (row.field == insight::PortfolioField::NotKnownYet)
            unplaced << oneLine(row.name, 40);
    if (const qsizetype more = unplaced.size() - mostUnplaced; more > 1) {
        unplaced = unplaced.first(mostUnplaced);
        unplaced << tr("%n others", nullptr, int(more));
    }
    if (!unplaced.isEmpty())
        //: %1: the names of accounts
        caption += QStringLiteral(" · ") +
                   tr("not known well enough to have a place: %1").arg(unplaced.join(QStringLiteral(", ")));
    m_caption->setText(caption);
    m_large->setAccessibleName(m_picture->accessibleName());
    m_large->setAccessibleDescription(m_picture->accessibleDescription());
    m_large->update();
    share();
    return true;
}

LastSheet::LastSheet(UiContext &context, QWidget *parent)
    : MeetingSheet(context, parent), m_agreed(new MeetingList(context)), m_nextLabel(new QLabel), m_next(new QLineEdit),
      m_understood(new QLabel), m_minutes(new QPushButton), m_finish(new QPushButton)
{
    setObjectName(QStringLiteral("meetingLast"));
    m_next->setObjectName(QStringLiteral("meetingNext"));
    m_minutes->setObjectName(QStringLiteral("meetingMinutes"));
    m_finish->setObjectName(QStringLiteral("meetingFinish"));
    Theme::setKind(m_finish, "primary");
    m_understood->setObjectName(QStringLiteral("meetingNextUnderstood"));
    m_understood->setMinimumWidth(1);
    m_understood->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_nextLabel);
    row->addWidget(m_next);
    row->addStretch();
    row->addWidget(m_minutes);
    row->addWidget(m_finish);
    body()->addWidget(m_agreed, 1);
    body()->addLayout(row);
    body()->addWidget(m_understood); // a line of its own: it may be long
    connect(m_next, &QLineEdit::textEdited, this, [this] {
        m_wrong = false;
        m_understood->clear();
    });
    connect(m_next, &QLineEdit::editingFinished, this, &LastSheet::takeNext);
    connect(m_minutes, &QPushButton::clicked, this, &LastSheet::minutesRequested);
    connect(m_finish, &QPushButton::clicked, this, [this] {
        if (takeNext()) {
            Q_EMIT finishRequested();
        } else {
            m_next->setFocus();
            m_next->selectAll();
        }
    });
}

void LastSheet::setScale(double scale)
{
    MeetingSheet::setScale(scale);
    const Colours &c = m_context.theme.colours();
    m_agreed->setScale(scale);
    dressLetters(m_nextLabel, px(factLetters), c.ink);
    dressUnderstood();
    const QString letters = QStringLiteral("font-size: %1px; padding: %2px %3px;");
    m_next->setStyleSheet(letters.arg(px(factLetters)).arg(px(8)).arg(px(12)));
    m_next->setFixedWidth(px(320));
    for (QPushButton *button : {m_minutes, m_finish})
        button->setStyleSheet(letters.arg(px(factLetters)).arg(px(12)).arg(px(28)));
    static_cast<QBoxLayout *>(body()->itemAt(1)->layout())->setSpacing(px(16));
}

void LastSheet::dressUnderstood()
{
    const Colours &c = m_context.theme.colours();
    dressLetters(m_understood, px(factLetters), m_wrong ? c.distrust : c.muted);
    m_understood->setMinimumHeight(px(factLetters * 1.4)); // nothing moves when it speaks
}

void LastSheet::retranslate()
{
    m_nextLabel->setText(tr("Next review"));
    m_next->setAccessibleName(m_nextLabel->text());
    m_next->setPlaceholderText(tr("a date"));
    m_minutes->setText(tr("Minutes…"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setToolTip(tr("What was seen and decided, on paper"));
    m_finish->setText(m_any ? tr("Finish the review") : tr("Leave the meeting"));
    m_finish->setAccessibleName(m_finish->text());
}

bool LastSheet::fill(const Meeting &meeting)
{
    const auto now = meeting.agreedNow();
    if (!now) {
        m_context.prompts.showError(this, now.error());
        return false;
    }
    QStringList told;
    for (const insight::AgreedLine &line : *now) {
        QString html = agreedHtml(m_context, line, false);
        if (!line.accountName.isEmpty() && !meeting.ofOne())
            html = QStringLiteral("<b>%1</b>: %2").arg(oneLine(line.accountName, 50).toHtmlEscaped(), html);
        told << html;
    }
    if (told.isEmpty())
        told << tr("Nothing has been agreed yet. Each page has a line for it.");
    setTitle(tr("What we agreed"), Format::date(meeting.today()));
    m_agreed->setHeading(tr("Decisions and follow-ups"));
    m_agreed->setLines(told);
    m_any = meeting.review().has_value();
    m_minutes->setEnabled(m_any);
    retranslate();
    if (m_next->hasFocus() || m_wrong)
        return true; // what was typed stays
    m_understood->clear();
    const auto review = m_any ? meeting.book().reviews().find(*meeting.review()) : Result<Review>(Review());
    m_next->setText(review && review->next ? Format::date(*review->next) : QString());
    return true;
}

bool LastSheet::takeNext()
{
    if (!m_next->isModified() || m_wrong)
        return !m_wrong;
    const QString text = m_next->text().trimmed();
    std::optional<Day> day;
    if (!text.isEmpty()) {
        const auto date = DateText::parse(text, QLocale::system(), m_context.clock.now(), DateText::Future::Allowed);
        m_wrong = !date || date->day <= m_context.clock.today();
        if (m_wrong) {
            dressUnderstood();
            Error error = date ? Error{ErrorCode::NextReviewTooEarly} : date.error();
            if (error.code == ErrorCode::DateInvalid)
                error.arguments.append(ErrorText::ahead);
            m_understood->setText(ErrorText::of(error));
            return false;
        }
        day = date->day;
        dressUnderstood();
        m_understood->setText(Format::longDate(*day));
    }
    m_next->setModified(false);
    Q_EMIT meetAgain(day);
    return true;
}

} // namespace laari::ui
