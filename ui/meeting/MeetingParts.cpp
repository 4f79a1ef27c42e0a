// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MeetingParts.h"

#include "ui/common/Card.h"
#include "ui/common/Format.h"
#include "ui/common/ReviewWords.h"
#include "ui/common/Theme.h"
#include "ui/common/UserText.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace laari::ui {

namespace {

constexpr int headingLetters = 22;
constexpr int hangingIndent = 25; ///< as wide as the sign that most lines begin with
constexpr int leastWidth = 40;    ///< of a list, before it has one
constexpr QChar leftToRight(0x200E);

} // namespace

int scaled(double pixels, double scale)
{
    return std::max(1, int(std::lround(pixels * scale)));
}

void dressLetters(QLabel *label, int pixels, const QColor &colour, bool bold)
{
    label->setStyleSheet(QStringLiteral("font-size: %1px; font-weight: %2; color: %3; background: transparent;")
                             .arg(pixels)
                             .arg(bold ? 700 : 400)
                             .arg(colour.name()));
}

QString shortened(const QString &text, int most)
{
    const QString whole = text.simplified();
    return whole.size() <= most ? whole : whole.left(most - 1).trimmed() + QChar(0x2026);
}

QString oneLine(const QString &text, int most)
{
    return UserText::isolated(UserText::breakable(shortened(text, most)));
}

QString agreedHtml(const UiContext &context, const insight::AgreedLine &line, bool outcome, std::optional<Day> headed)
{
    const Colours &c = context.theme.colours();
    const QColor colour = line.outcome == insight::Outcome::Done   ? c.good
                          : line.outcome == insight::Outcome::Late ? c.distrust
                                                                   : c.muted;
    QString html =
        QStringLiteral("<span style='color:%1'>%2</span>&nbsp; %3")
            .arg(colour.name(), ReviewWords::sign(line.outcome), oneLine(line.decision.what, 140).toHtmlEscaped());
    QStringList more;
    if (const QString who = ReviewWords::whoAndWhen(line); !who.isEmpty())
        more << oneLine(who, 60).toHtmlEscaped();
    if (outcome)
        more << QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), ReviewWords::of(line.outcome));
    if (headed && line.decidedOn != *headed)
        //: of something agreed earlier than the lines around it; %1: a date
        more << MeetingList::tr("decided %1").arg(Format::date(line.decidedOn));
    if (!more.isEmpty())
        html += QStringLiteral(" <span style='color:%1'>\u2014 %2</span>")
                    .arg(c.muted.name(), more.join(QStringLiteral(" · ")));
    return html;
}

std::optional<Day> newestDay(const std::vector<insight::AgreedLine> &lines)
{
    const auto newest = std::ranges::max_element(lines, {}, &insight::AgreedLine::decidedOn);
    return newest == lines.end() ? std::nullopt : std::optional(newest->decidedOn);
}

void openFirst(std::vector<insight::AgreedLine> &lines)
{
    const auto rank = [](const insight::AgreedLine &line) {
        switch (line.outcome) {
        case insight::Outcome::Late: return 0;
        case insight::Outcome::Open: return 1;
        default: return 2;
        }
    };
    std::ranges::stable_sort(lines, {}, rank);
}

/// A line of a list. At the list's edge no letters are cut in half: what has no room is not drawn, and where that is
/// the end of it, dots say so.
class WholeLine final : public QLabel {
public:
    using QLabel::QLabel;
    static constexpr int all = -1;

    /// So much of it from its top is seen; nothing is: 0.
    void setRoom(int pixels)
    {
        if (std::exchange(m_room, pixels) != pixels)
            update();
    }
    bool fitsIn(int pixels) const { return pixels >= fontMetrics().height(); } ///< one of its lines at least
    void setInk(const QColor &ink) { m_ink = ink; }

private:
    void paintEvent(QPaintEvent *event) override
    {
        if (m_room == all)
            QLabel::paintEvent(event);
        else if (m_room > 0)
            paintPart();
    }
    void paintPart();

    int m_room = all;
    QColor m_ink;
};

void WholeLine::paintPart()
{
    QTextDocument document;
    document.setDefaultFont(font());
    document.setDocumentMargin(0);
    document.setHtml(text());
    document.setTextWidth(width());
    const QTextBlock block = document.firstBlock(); // a line has one
    const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
    int last = 0;
    while (last + 1 < block.layout()->lineCount() &&
           origin.y() + block.layout()->lineAt(last + 1).rect().bottom() <= m_room)
        ++last;
    const QTextLine line = block.layout()->lineAt(last);
    if (!line.isValid())
        return;
    const QRectF place = line.rect().translated(origin);
    const bool whole = last + 1 == block.layout()->lineCount();
    const QString dots(QChar(0x2026));
    const double dotsWidth = whole ? 0 : fontMetrics().horizontalAdvance(dots);
    const double end = std::min(line.naturalTextRect().right() + origin.x(), width() - dotsWidth);
    QPainterPath seen;
    seen.addRect(QRectF(0, 0, width(), place.top()));
    seen.addRect(QRectF(QPointF(0, place.top()), QPointF(whole ? width() : end, place.bottom())));
    QPainter painter(this);
    painter.save();
    painter.setClipPath(seen);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, m_ink);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    if (whole)
        return;
    painter.setFont(font());
    painter.setPen(m_ink);
    painter.drawText(QPointF(end, place.top() + line.ascent()), dots);
}

void LinesArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        QScrollArea::keyPressEvent(event);
    else
        event->ignore();
}

void LinesArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    Q_EMIT resized();
}

/// The lines are in an area that scrolls: what they need never reaches the layout of the page, which would lay out
/// again for ever where height and width depend on each other. They have no layout of their own either: it would
/// measure hundreds of lines for every width that a scroll bar may leave, and give each less than it needs.
MeetingList::MeetingList(UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_heading(new ElidedLabel), m_area(new LinesArea), m_more(new QLabel)
{
    auto *room = new QWidget;
    room->setObjectName(QStringLiteral("meetingLines"));
    m_area->setWidget(room);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_area->setMinimumSize(1, 1);
    m_area->viewport()->setAutoFillBackground(false);
    room->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_more);
    m_heading->setMinimumWidth(1);
    m_more->setObjectName(QStringLiteral("meetingMore"));
    m_more->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    const QScrollBar *bar = m_area->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &MeetingList::tellMoreLater);
    connect(bar, &QScrollBar::valueChanged, this, &MeetingList::tellMore);
    connect(m_area, &LinesArea::resized, this, &MeetingList::placeLines);
}

void MeetingList::setHeading(const QString &heading)
{
    m_heading->setFullText(heading.toUpper());
    m_heading->setAccessibleName(heading);
    m_area->setAccessibleName(heading);
}

void MeetingList::setLines(const QStringList &lines)
{
    if (m_lines == lines)
        return; // what one has scrolled to stays
    m_lines = lines;
    fill();
}

void MeetingList::setScale(double scale)
{
    m_scale = scale;
    dress();
}

void MeetingList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tellMore();
    else if (event->type() == QEvent::FontChange)
        dress();
}

void MeetingList::fill()
{
    while (m_labels.size() > size_t(m_lines.size())) {
        delete m_labels.back();
        m_labels.pop_back();
    }
    while (m_labels.size() < size_t(m_lines.size())) {
        auto *label = new WholeLine(m_area->widget());
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse); // keys are the meeting's
        connect(label, &QLabel::linkActivated, this, &MeetingList::linkActivated);
        label->show();
        m_labels.push_back(label);
    }
    dress();
    m_area->verticalScrollBar()->setValue(0);
}

void MeetingList::dress()
{
    const Colours &c = m_context.theme.colours();
    dressLetters(m_heading, scaled(headingLetters, m_scale), c.muted);
    dressLetters(m_more, scaled(leastLetters, m_scale), c.muted);
    m_more->ensurePolished();
    m_more->setFixedHeight(m_more->fontMetrics().height()); // its words come while the lines are laid out
    // What follows the first line of one stands under its words; our own words are around what others have written.
    const QString hanging =
        QStringLiteral("<div style='margin-left: %1px; text-indent: -%1px'>").arg(scaled(hangingIndent, m_scale)) +
        leftToRight + QStringLiteral("%1</div>");
    for (size_t i = 0; i < m_labels.size(); ++i) {
        dressLetters(m_labels[i], scaled(lineLetters, m_scale), c.ink);
        m_labels[i]->setInk(c.ink);
        m_labels[i]->setText(hanging.arg(m_lines[qsizetype(i)]));
    }
    layout()->setSpacing(scaled(8, m_scale));
    m_gap = scaled(8, m_scale);
    m_area->verticalScrollBar()->setSingleStep(scaled(lineLetters * 1.3 + 8, m_scale));
    m_heights.clear();
    placeLines();
}

int MeetingList::narrower(int width) const
{
    return std::max(leastWidth, width - m_area->verticalScrollBar()->sizeHint().width());
}

const std::vector<int> &MeetingList::heights(int width) const
{
    const auto [kept, fresh] = m_heights.try_emplace(std::max(leastWidth, width));
    if (fresh) {
        for (QLabel *label : m_labels) {
            label->ensurePolished();
            kept->second.push_back(label->heightForWidth(kept->first));
        }
    }
    return kept->second;
}

int MeetingList::linesHeight(int width) const
{
    const std::vector<int> &all = heights(width);
    return std::accumulate(all.begin(), all.end(), m_gap * int(all.size()));
}

/// Each as high as its words need.
void MeetingList::placeLines()
{
    int width = std::max(leastWidth, m_area->width());
    if (linesHeight(width) - m_gap > m_area->height())
        width = narrower(width);
    const std::vector<int> &all = heights(width);
    int top = 0;
    for (size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setGeometry(0, top, width, all[i]);
        top += all[i] + m_gap;
    }
    m_area->widget()->resize(width, std::max(0, top - m_gap));
    tellMoreLater();
}

int MeetingList::heightForAll() const
{
    return m_heading->sizeHint().height() + layout()->spacing() + linesHeight(width());
}

int MeetingList::heightFor(int lines) const
{
    const int spacing = layout()->spacing();
    const int all = int(m_labels.size());
    int height = m_heading->sizeHint().height() + spacing + m_more->height() + spacing;
    const std::vector<int> &each = heights(narrower(width()));
    for (int i = 0; i < std::min(lines, all); ++i)
        height += each[size_t(i)] + m_gap;
    return lines < all ? height : heightForAll();
}

void MeetingList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    tellMoreLater();
}

/// Not while things are laid out: showing a widget lays out at once, and what is under way then puts it elsewhere.
void MeetingList::tellMoreLater()
{
    if (!std::exchange(m_toTell, true))
        QMetaObject::invokeMethod(this, &MeetingList::tellMore, Qt::QueuedConnection);
}

void MeetingList::tellMore()
{
    m_toTell = false;
    const QScrollBar *bar = m_area->verticalScrollBar();
    // By the room without what says so itself: else that, once shown, would take the room that makes it needless.
    const int room = height() - m_heading->height() - layout()->spacing();
    const bool scrolls = linesHeight(width()) - m_gap > room;
    m_area->setFocusPolicy(scrolls ? Qt::TabFocus : Qt::NoFocus);
    const int begin = bar->value();
    const int end = begin + m_area->viewport()->height();
    int below = 0;
    for (WholeLine *label : m_labels) {
        const QRect place = label->geometry();
        const bool tooLong = place.height() > end - begin; // it is read by scrolling
        const bool under = place.bottom() >= end;
        const int seen = end - place.top();
        const bool begun = under && label->fitsIn(seen);
        if (!scrolls || (tooLong && place.top() < begin && place.bottom() >= begin))
            label->setRoom(WholeLine::all);
        else if (place.top() < begin || (under && !begun))
            label->setRoom(0);
        else
            label->setRoom(under ? seen : WholeLine::all);
        below += scrolls && under && !begun;
    }
    //: lines below, for which one scrolls
    m_more->setText(below > 0 ? tr("and %n more", nullptr, below) : QString());
    m_more->setVisible(scrolls);
}

void shareColumn(QBoxLayout *column, const MeetingList *upper, int lower, int least)
{
    const int room = column->geometry().height() - column->spacing();
    if (room <= 0)
        return; // it has no size yet
    const int asked = upper->heightForAll();
    int given = lower == 0 ? room : std::min(asked, std::max(room / 2, room - lower));
    if (given < asked) {
        int lines = 0;
        while (upper->heightFor(lines + 1) <= std::max(given, room - least) && upper->heightFor(lines) < given)
            ++lines;
        if (lines > 0)
            given = upper->heightFor(lines);
    }
    const std::pair<int, int> stretches(std::max(1, given), std::max(0, room - given));
    if (stretches == std::pair(column->stretch(0), column->stretch(1)))
        return;
    column->setStretch(0, stretches.first);
    column->setStretch(1, stretches.second);
    column->update(); // setting them alone lays out nothing
}

} // namespace laari::ui
