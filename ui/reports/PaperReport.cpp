// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PaperReport.h"

#include "ui/common/Format.h"
#include "ui/common/LanguageScope.h"
#include "ui/reports/PaperPictures.h"

#include <QElapsedTimer>
#include <QImage>

#include <algorithm>
#include <optional>
#include <utility>

namespace laari::ui {

namespace {

constexpr double sideMargin = 56;
constexpr double topMargin = 40;
constexpr double headHeight = 40; ///< company and logo, over the body
constexpr double bottomMargin = 64;
constexpr double logoHeight = 30;
constexpr double longestLogo = 200;
constexpr double tileGap = 8;
constexpr double tileHeight = 50;
constexpr double reservoirWidth = 210;

/// A figure with its caption over it, in a box.
void paintTile(QPainter &painter, const QRectF &box, const ReportFigure &figure, const Colours &colours)
{
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(box, 6, 6);
    const double inner = box.width() - 20;
    const PaperText caption(figure.caption, paperFont(10), inner, Qt::AlignLeft, 1);
    int pixels = 14; // long words in smaller letters rather than cut
    while (pixels > 10 && QFontMetricsF(paperFont(pixels, true)).horizontalAdvance(figure.text) > inner)
        --pixels;
    const QFont font = paperFont(pixels, true);
    const bool twoLines = QFontMetricsF(font).horizontalAdvance(figure.text) > inner;
    const PaperText text(figure.text, font, inner, Qt::AlignLeft, twoLines ? 2 : 1);
    const double top = twoLines ? std::max(1.0, (box.height() - caption.height() - text.height()) / 2) : 7;
    caption.paint(painter, box.topLeft() + QPointF(10, top), colours.muted);
    text.paint(painter, box.topLeft() + QPointF(10, top + caption.height() + (twoLines ? 0 : 1)), colours.ink);
}

/// Rows of tiles, as many in each as `columns`.
double tilesHeight(size_t tiles, size_t columns)
{
    const size_t rows = (tiles + columns - 1) / columns;
    return double(rows) * tileHeight + double(rows - 1) * tileGap;
}

void paintTiles(QPainter &painter, QPointF at, double width, size_t columns, const std::vector<ReportFigure> &figures,
                size_t first, const Colours &colours)
{
    const double wide = (width - double(columns - 1) * tileGap) / double(columns);
    for (size_t i = first; i < figures.size(); ++i) {
        const size_t place = i - first;
        const QPointF corner =
            at + QPointF(double(place % columns) * (wide + tileGap), double(place / columns) * (tileHeight + tileGap));
        paintTile(painter, QRectF(corner, QSizeF(wide, tileHeight)), figures[i], colours);
    }
}

} // namespace

PaperReport::PaperReport(ReportContent content) : PaperReport(std::move(content), ReportProgress()) {}

PaperReport::PaperReport(ReportContent content, const ReportProgress &progress)
    : m_content(std::move(content)), m_theme(Theme::forPaper())
{
    std::erase_if(m_content.figures, [](const ReportFigure &figure) { return figure.onSheetOnly; });
    qint64 rows = 0;
    for (const ReportSection &section : m_content.sections)
        rows += section.table ? qint64(section.table->rows.size()) : 0;
    std::optional<LanguageScope> language(std::in_place, m_content.language);
    qint64 done = 0;
    QElapsedTimer since;
    since.start();
    layOut([&] {
        constexpr int tellEvery = 60; // milliseconds
        ++done;
        if (!progress || since.elapsed() < tellEvery)
            return true;
        language.reset(); // telling handles events
        m_stopped = !progress(done, rows);
        language.emplace(m_content.language);
        since.restart();
        return !m_stopped;
    });
}

Result<std::unique_ptr<const PaperReport>> PaperReport::laidOut(ReportContent content, const ReportProgress &progress)
{
    std::unique_ptr<const PaperReport> report(new PaperReport(std::move(content), progress));
    if (report->m_stopped)
        return fail(ErrorCode::Cancelled);
    return report;
}

QSizeF PaperReport::pageSize() const
{
    const QSizeF a4(210 / 25.4 * 96, 297 / 25.4 * 96);
    return isLandscape() ? a4.transposed() : a4;
}

QRectF PaperReport::body() const
{
    return QRectF(QPointF(0, 0), pageSize()).adjusted(sideMargin, topMargin + headHeight, -sideMargin, -bottomMargin);
}

void PaperReport::addHead(PaperFlow &flow) const
{
    const Colours &colours = m_theme->colours();
    flow.words(m_content.title, paperFont(24, true), colours.ink, 2);
    flow.words(m_content.facts, paperFont(12), colours.muted, 2);
    flow.space(10);
}

/// The reservoir with the index beside it and the figures; then the chart.
void PaperReport::addAccountPictures(PaperFlow &flow, double chartHeight) const
{
    if (!m_content.account || m_content.figures.empty())
        return;
    const Colours &colours = m_theme->colours();
    const double right = flow.width() - reservoirWidth - 16;
    constexpr double indexHeight = 62;
    const double tiles = tilesHeight(m_content.figures.size() - 1, 3);
    const double height = indexHeight + tiles;
    flow.block(height, [this, right, height, &colours](QPainter &painter, QPointF at) {
        paintReservoir(painter, QRectF(at, QSizeF(reservoirWidth, height)), *m_content.account, *m_theme);
        const QPointF left = at + QPointF(reservoirWidth + 16, 0);
        const ReportFigure &index = m_content.figures.front();
        const trust::Opinion &opinion = m_content.account->opinion;
        const bool known = opinion.u <= 0.5; // as trust::AccountReading tells it
        const PaperText number(index.text, paperFont(44, true), 120);
        const QFontMetricsF metrics(paperFont(44, true));
        const double wide = metrics.horizontalAdvance(index.text);
        number.paint(painter, left + QPointF(0, -8), known ? colours.trust : colours.muted);
        const PaperText caption(index.caption, paperFont(14, true), right - wide - 12, Qt::AlignLeft, 1);
        caption.paint(painter, left + QPointF(wide + 12, 10), colours.ink);
        //: under the trust index of an account of which more than half is not known
        const QString told = known ? tr("on a scale of 0 to 100") : tr("not known yet, on a scale of 0 to 100");
        const PaperText scale(told, paperFont(11), right - wide - 12, Qt::AlignLeft, 1);
        scale.paint(painter, left + QPointF(wide + 12, 10 + caption.height()), colours.muted);
        paintTiles(painter, left + QPointF(0, indexHeight), right, 3, m_content.figures, 1, colours);
    });
    if (chartHeight <= 0 || m_content.account->timeline.days.empty())
        return;
    flow.space(14);
    flow.block(chartHeight, [this, width = flow.width(), chartHeight](QPainter &painter, QPointF at) {
        paintTrustChart(painter, QRectF(at, QSizeF(width, chartHeight)), *m_content.account, *m_theme);
    });
}

/// The sums of the fields over the picture of them.
void PaperReport::addPortfolioPictures(PaperFlow &flow) const
{
    if (!m_content.portfolio)
        return;
    const Colours &colours = m_theme->colours();
    const size_t columns = std::max<size_t>(1, m_content.figures.size());
    flow.block(tilesHeight(m_content.figures.size(), columns),
               [this, columns, width = flow.width(), &colours](QPainter &painter, QPointF at) {
                   paintTiles(painter, at, width, columns, m_content.figures, 0, colours);
               });
    if (m_content.portfolio->rows.empty())
        return;
    flow.space(12);
    const double height = body().height() - heightOf(flow.blocks()); // the rest of the page
    flow.block(height, [this, width = flow.width(), height](QPainter &painter, QPointF at) {
        paintPortfolio(painter, QRectF(at, QSizeF(width, height)), *m_content.portfolio, *m_theme);
    });
}

/// Of the account that was looked at, or of all of them.
void PaperReport::addMinutesPictures(PaperFlow &flow, double chartHeight) const
{
    constexpr double portfolioHeight = 420;
    addAccountPictures(flow, chartHeight);
    if (m_content.portfolio && !m_content.portfolio->rows.empty())
        flow.block(portfolioHeight, [this, width = flow.width()](QPainter &painter, QPointF at) {
            paintPortfolio(painter, QRectF(at, QSizeF(width, portfolioHeight)), *m_content.portfolio, *m_theme);
        });
    flow.space(8);
}

void PaperReport::addSections(PaperFlow &flow, double minutesChart) const
{
    for (const ReportSection &section : m_content.sections) {
        flow.heading(section.heading);
        if (m_content.kind == ReportKind::Minutes && section.part == ReportPart::Accounts)
            addMinutesPictures(flow, minutesChart);
        for (const QString &sentence : section.sentences)
            flow.sentence(sentence);
        for (const QString &bullet : section.bullets)
            flow.bullet(bullet);
        // Of the one account of minutes the tiles say all that its row would.
        const bool said =
            m_content.kind == ReportKind::Minutes && m_content.account && section.part == ReportPart::Accounts;
        if (section.table && !said) {
            if (!section.sentences.empty() || !section.bullets.empty())
                flow.keepWithNext(); // words alone at a page's end would say that there is no more
            flow.space(4);
            flow.table(*section.table);
        }
        if (!section.note.isEmpty()) {
            flow.space(4);
            flow.note(section.note);
        }
    }
}

/// What a column of a brief says of a section: so many rows, each in so many lines.
void PaperReport::addToBrief(PaperFlow &flow, const ReportSection &section, int rows, int lines) const
{
    const Colours &colours = m_theme->colours();
    flow.heading(section.heading);
    for (const QString &sentence : section.sentences)
        flow.words(sentence, paperFont(12), colours.ink, std::max(2, 3 * lines));
    if (!section.table || rows <= 0)
        return;
    const int more = int(section.table->rows.size()) - rows;
    flow.space(2);
    flow.table(*section.table, rows, lines, more > 0 ? tr("and %n more", nullptr, more) : QString());
}

PaperBlocks PaperReport::brief(int rows, int lines, double chartHeight) const
{
    constexpr double gutter = 28;
    const Colours &colours = m_theme->colours();
    PaperFlow flow(body().width(), colours);
    addHead(flow);
    addAccountPictures(flow, chartHeight);
    // Why it changed over the whole width; then the people at the left, and what is promised and agreed where there is
    // room.
    const double half = (flow.width() - gutter) / 2;
    PaperFlow left(half, colours);
    PaperFlow right(half, colours);
    for (const ReportSection &section : m_content.sections) {
        const bool leftIsShorter = heightOf(left.blocks()) <= heightOf(right.blocks());
        addToBrief(section.part == ReportPart::Why ? flow
                   : leftIsShorter                 ? left
                                                   : right,
                   section, section.part == ReportPart::People ? 2 * rows : rows, lines);
    }
    flow.block(std::max(heightOf(left.blocks()), heightOf(right.blocks())),
               [left = left.blocks(), right = right.blocks(), shift = half + gutter](QPainter &painter, QPointF at) {
                   paintBlocks(painter, left, at);
                   paintBlocks(painter, right, at + QPointF(shift, 0));
               });
    return flow.blocks();
}

/// All that fits on one page: shorter lists until it does, and what is left is the chart's.
void PaperReport::layOutBrief()
{
    const double room = body().height();
    constexpr double bestChart = 290;
    constexpr double goodChart = 220;
    constexpr double leastChart = 160;
    constexpr int mostRows = 7;
    constexpr int mostLines = 5;
    PaperBlocks blocks;
    for (int rows = mostRows; rows >= 0; --rows) {
        int lines = rows >= 2 ? 2 : 1;
        const double chart = rows >= 2 ? goodChart : leastChart;
        blocks = brief(rows, lines, chart);
        if (heightOf(blocks) > room)
            continue;
        // What is left is first for the ends of long lines, then for the chart.
        while (lines < mostLines && heightOf(brief(rows, lines + 1, chart)) <= room)
            ++lines;
        const double free = room - heightOf(brief(rows, lines, chart));
        blocks = brief(rows, lines, std::min(bestChart, chart + free));
        break;
    }
    while (heightOf(blocks) > room) // words as long as a page: what is last gives way
        blocks.pop_back();
    m_pages = {blocks};
}

void PaperReport::layOut(const std::function<bool()> &goesOn)
{
    if (m_content.kind == ReportKind::Brief) {
        layOutBrief();
        return;
    }
    const auto pagesWith = [&](double minutesChart) {
        PaperFlow flow(body().width(), m_theme->colours());
        flow.setGoesOn(goesOn);
        addHead(flow);
        if (m_content.kind != ReportKind::Minutes) { // theirs stand with what was seen
            addAccountPictures(flow, m_content.series ? 260 : 0);
            addPortfolioPictures(flow);
        }
        addSections(flow, minutesChart);
        return paged(flow.blocks());
    };
    constexpr double usualChart = 230;
    m_pages = pagesWith(usualChart);
    if (m_content.kind != ReportKind::Minutes || !m_content.account)
        return;
    // A somewhat lower chart rather than another page for the last lines.
    constexpr double leastChart = 170;
    for (double lower = usualChart - 10; m_pages.size() > 1 && lower >= leastChart; lower -= 10) {
        std::vector<PaperBlocks> fewer = pagesWith(lower);
        if (fewer.size() < m_pages.size()) {
            m_pages = std::move(fewer);
            return;
        }
    }
}

std::vector<PaperBlocks> PaperReport::paged(const PaperBlocks &blocks) const
{
    const QRectF room = body();
    std::vector<PaperBlocks> pages(1);
    double used = 0;
    for (size_t i = 0; i < blocks.size(); ++i) {
        // A block stays with what it announces: a heading with the first row of its table.
        double needed = blocks[i].height;
        for (size_t next = i; blocks[next].keepWithNext && next + 1 < blocks.size(); ++next)
            needed += blocks[next + 1].height;
        if (used > 0 && used + needed > room.height()) {
            pages.emplace_back();
            used = 0;
            if (blocks[i].repeat && blocks[i].repeat->height + blocks[i].height <= room.height()) {
                pages.back().push_back(*blocks[i].repeat);
                used = blocks[i].repeat->height;
            }
        }
        if (used == 0 && !blocks[i].paint)
            continue; // a page does not begin with a gap
        pages.back().push_back(blocks[i]);
        used += blocks[i].height;
    }
    if (pages.size() > 1 && pages.back().empty())
        pages.pop_back();
    return pages;
}

void PaperReport::paintFrame(QPainter &painter, int page) const
{
    const Colours &colours = m_theme->colours();
    const QRectF room = body();
    double right = room.right();
    if (!m_content.company.logoPng.isEmpty()) {
        const QImage logo = QImage::fromData(m_content.company.logoPng);
        if (!logo.isNull()) {
            const QSizeF size = QSizeF(logo.size()).scaled(longestLogo, logoHeight, Qt::KeepAspectRatio);
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.setRenderHint(QPainter::LosslessImageRendering); // its edges and its one colour are what it is
            painter.drawImage(QRectF(QPointF(right - size.width(), topMargin - 4), size), logo);
            right -= size.width() + 16;
        }
    }
    const QString left = m_content.company.name.isEmpty()
                             ? m_content.kindName
                             : m_content.company.name + QStringLiteral(" · ") + m_content.kindName;
    PaperText(left, paperFont(11), right - room.left(), Qt::AlignLeft, 1)
        .paint(painter, QPointF(room.left(), topMargin), colours.muted);

    const double foot = room.bottom() + 18;
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(QPointF(room.left(), foot), QPointF(room.right(), foot));
    //: number of a page and of all, "1/3"
    const QString number = tr("%1/%2").arg(page + 1).arg(pages());
    PaperText(number, paperFont(10), 80, Qt::AlignRight, 1)
        .paint(painter, QPointF(room.right() - 80, foot + 6), colours.muted);
    QStringList words{Format::date(m_content.day)};
    if (page > 0)
        words.prepend(m_content.title);
    if (!m_content.foot.isEmpty())
        words << m_content.foot;
    PaperText(words.join(QStringLiteral(" · ")), paperFont(10), room.width() - 100, Qt::AlignLeft, 1)
        .paint(painter, QPointF(room.left(), foot + 6), colours.muted);
}

void PaperReport::paint(QPainter &painter, int page) const
{
    const LanguageScope language(m_content.language);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, page);
    paintBlocks(painter, m_pages[size_t(page)], body().topLeft());
    painter.restore();
}

} // namespace laari::ui
