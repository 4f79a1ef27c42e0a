// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PaperFlow.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace laari::ui {

namespace {

constexpr double cellGap = 12;
constexpr double rowPadding = 3.5;
constexpr int pieceLines = 36; ///< of a row: a longer one goes on as another piece, on the next page where need be
constexpr int tablePixels = 11;
constexpr int linesTogether = 4;   ///< a text of more may go over the end of a page
constexpr size_t rowsTogether = 4; ///< the last ones of a table: no two of them alone on a page

/// So that the head is whole on its two lines.
double headWidth(const QString &title, const QFontMetricsF &metrics)
{
    double least = metrics.horizontalAdvance(title);
    for (qsizetype gap = title.indexOf(u' '); gap >= 0; gap = title.indexOf(u' ', gap + 1))
        least = std::min(
            least, std::max(metrics.horizontalAdvance(title.left(gap)), metrics.horizontalAdvance(title.mid(gap + 1))));
    return std::ceil(least) + 2;
}

/// Widths of the columns: numbers and dates take what they need, words share the rest.
std::vector<double> columnWidths(const ReportTable &table, double width)
{
    const QFontMetricsF metrics(paperFont(tablePixels));
    const QFontMetricsF headMetrics(paperFont(10, true));
    std::vector<double> widths(table.columns.size(), 0);
    double free = width - cellGap * double(table.columns.size() - 1);
    double shares = 0;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ReportColumn &column = table.columns[i];
        if (column.kind == CellKind::Text) {
            shares += column.share;
            continue;
        }
        widths[i] = headWidth(column.title, headMetrics);
        for (const ReportRow &row : table.rows)
            widths[i] = std::max(widths[i], metrics.horizontalAdvance(cellText(column.kind, row[i])));
        widths[i] = std::ceil(widths[i]) + 2;
        free -= widths[i];
    }
    // The narrow ones first get what their heads need; what is left is shared by the others.
    bool settled = false;
    while (!settled) {
        settled = true;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const double least = headWidth(table.columns[i].title, headMetrics);
            if (table.columns[i].kind != CellKind::Text || widths[i] > 0 ||
                free * table.columns[i].share / shares >= least)
                continue;
            widths[i] = least;
            free -= least;
            shares -= table.columns[i].share;
            settled = false;
        }
    }
    for (size_t i = 0; i < table.columns.size(); ++i)
        if (widths[i] <= 0)
            widths[i] = std::max(24.0, free * table.columns[i].share / shares);
    return widths;
}

struct PaperCell {
    double left = 0;
    PaperText text;
};

} // namespace

QFont paperFont(int pixels, bool bold)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setBold(bold);
    // As good as none, but it keeps "fi" two letters: as one it is not found by whoever searches or copies the text.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    font.setHintingPreference(QFont::PreferNoHinting); // widths as on paper, whatever the screen is
    return font;
}

double heightOf(const PaperBlocks &blocks)
{
    return std::accumulate(blocks.begin(), blocks.end(), 0.0,
                           [](double sum, const PaperBlock &block) { return sum + block.height; });
}

void paintBlocks(QPainter &painter, const PaperBlocks &blocks, QPointF at)
{
    for (const PaperBlock &block : blocks) {
        if (block.paint)
            block.paint(painter, at);
        at.ry() += block.height;
    }
}

class PaperText::Private {
public:
    std::vector<std::unique_ptr<QTextLayout>> paragraphs;
    struct Line {
        size_t paragraph = 0;
        int number = 0;
    };
    std::vector<Line> lines;
    double lineHeight = 0;
    double ascent = 0;
};

PaperText::PaperText(const QString &text, const QFont &font, double width, Qt::Alignment side, int mostLines)
    : d(std::make_shared<Private>())
{
    const QFontMetricsF metrics(font);
    d->lineHeight = std::ceil(metrics.height() * 1.08);
    d->ascent = metrics.ascent();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(side | Qt::AlignAbsolute);
    option.setUseDesignMetrics(true);
    const auto lay = [&](const QString &words) {
        auto layout = std::make_unique<QTextLayout>(words, font);
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, 0}); // each is drawn by itself
        }
        layout->endLayout();
        return layout;
    };
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &words : paragraphs) {
        auto layout = lay(words);
        const int room = mostLines > 0 ? mostLines - int(d->lines.size()) : layout->lineCount();
        if (room <= 0)
            break;
        if (layout->lineCount() > room) { // the last line that there is room for ends with dots
            const QTextLine last = layout->lineAt(room - 1);
            const QString end = metrics.elidedText(words.mid(last.textStart()), Qt::ElideRight, width);
            layout = lay(words.left(last.textStart()) + end);
        }
        const int lines = mostLines > 0 ? std::min(room, layout->lineCount()) : layout->lineCount();
        for (int i = 0; i < lines; ++i)
            d->lines.push_back({d->paragraphs.size(), i});
        d->paragraphs.push_back(std::move(layout));
    }
}

PaperText::~PaperText() = default;

int PaperText::lines() const
{
    return int(d->lines.size());
}

double PaperText::lineHeight() const
{
    return d->lineHeight;
}

void PaperText::paint(QPainter &painter, QPointF at, const QColor &colour, int first, int end) const
{
    painter.setPen(colour);
    const int last = end < 0 ? lines() : std::min(end, lines());
    for (int i = first; i < last; ++i) {
        const Private::Line &each = d->lines[size_t(i)];
        const QTextLine line = d->paragraphs[each.paragraph]->lineAt(each.number);
        // Lines of one text share a base line whatever other scripts and signs are in them.
        line.draw(&painter, at + QPointF(0, (i - first) * d->lineHeight + d->ascent - line.ascent()));
    }
}

void PaperFlow::block(double height, std::function<void(QPainter &, QPointF)> paint, bool keepWithNext)
{
    m_blocks.push_back({height, std::move(paint), keepWithNext, {}});
}

void PaperFlow::space(double height)
{
    block(height, {}, !m_blocks.empty() && m_blocks.back().keepWithNext);
}

void PaperFlow::heading(const QString &text)
{
    space(16);
    m_blocks.back().keepWithNext = true;
    const PaperText laid(text, paperFont(14, true), m_width);
    block(
        laid.height() + 5, [laid, ink = m_colours.ink](QPainter &painter, QPointF at) { laid.paint(painter, at, ink); },
        true);
}

void PaperFlow::words(const QString &text, const QFont &font, const QColor &colour, int mostLines)
{
    if (text.isEmpty())
        return;
    const PaperText laid(text, font, m_width, Qt::AlignLeft, mostLines);
    const int lines = laid.lines();
    for (int i = 0; i < lines; ++i)
        block(
            laid.lineHeight() + (i + 1 == lines ? 3 : 0),
            [laid, colour, i](QPainter &painter, QPointF at) { laid.paint(painter, at, colour, i, i + 1); },
            i + 1 < lines && lines <= linesTogether);
}

void PaperFlow::keepWithNext()
{
    for (auto block = m_blocks.rbegin(); block != m_blocks.rend(); ++block) {
        block->keepWithNext = true;
        if (block->paint)
            break;
    }
}

void PaperFlow::bullet(const QString &text, int mostLines)
{
    constexpr double indent = 14;
    const PaperText laid(text, paperFont(12), m_width - indent, Qt::AlignLeft, mostLines);
    for (int i = 0; i < laid.lines(); ++i)
        block(laid.lineHeight() + (i + 1 == laid.lines() ? 3 : 0),
              [laid, i, ink = m_colours.ink, dot = m_colours.trust](QPainter &painter, QPointF at) {
                  if (i == 0) {
                      painter.setPen(Qt::NoPen);
                      painter.setBrush(dot);
                      painter.drawEllipse(at + QPointF(4, laid.lineHeight() / 2), 2.2, 2.2);
                  }
                  laid.paint(painter, at + QPointF(indent, 0), ink, i, i + 1);
              });
}

/// A note alone on a page tells of nothing: it stays with what it is of.
void PaperFlow::note(const QString &text)
{
    keepWithNext();
    const size_t first = m_blocks.size();
    words(text, paperFont(10), m_colours.muted);
    for (size_t i = first; i + 1 < m_blocks.size(); ++i)
        m_blocks[i].keepWithNext = true;
}

void PaperFlow::table(const ReportTable &whole, int mostRows, int mostLines, const QString &more)
{
    const ReportTable table = tableOn(whole, Medium::Paper);
    const std::vector<double> widths = columnWidths(table, m_width);
    const auto cellsOf = [&](const auto &textOf, const QFont &font, int most) {
        auto cells = std::make_shared<std::vector<PaperCell>>();
        double left = 0;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const Qt::Alignment side = isNumber(table.columns[i].kind) ? Qt::AlignRight : Qt::AlignLeft;
            cells->push_back({left, PaperText(textOf(i), font, widths[i], side, most)});
            left += widths[i] + cellGap;
        }
        return cells;
    };
    const auto linesOf = [](const std::vector<PaperCell> &cells) {
        int most = 1;
        for (const PaperCell &cell : cells)
            most = std::max(most, cell.text.lines());
        return most;
    };

    const auto head = cellsOf([&](size_t i) { return table.columns[i].title; }, paperFont(10, true), 2);
    auto header = std::make_shared<PaperBlock>();
    const double headHeight = linesOf(*head) * head->front().text.lineHeight();
    header->height = headHeight + 6;
    header->keepWithNext = true;
    header->paint = [head, headHeight, width = m_width, muted = m_colours.muted,
                     rule = m_colours.muted](QPainter &painter, QPointF at) {
        for (const PaperCell &cell : *head) // on the rule, as far down as they go
            cell.text.paint(painter, at + QPointF(cell.left, headHeight - cell.text.height()), muted);
        painter.setPen(QPen(rule, 0.8));
        painter.drawLine(at + QPointF(0, headHeight + 2.5), at + QPointF(width, headHeight + 2.5));
    };
    m_blocks.push_back(*header);

    const size_t rows = mostRows > 0 ? std::min(size_t(mostRows), table.rows.size()) : table.rows.size();
    for (size_t r = 0; r < rows && (!m_goesOn || m_goesOn()); ++r) {
        const auto cells = cellsOf([&](size_t i) { return cellText(table.columns[i].kind, table.rows[r][i]); },
                                   paperFont(tablePixels), mostLines);
        const int lines = linesOf(*cells);
        const bool stays = mostRows == 0 && r + 1 < rows && r + rowsTogether >= rows && lines <= 4;
        for (int first = 0; first < lines; first += pieceLines) {
            const int end = std::min(lines, first + pieceLines);
            const bool last = end == lines;
            const double height = (end - first) * cells->front().text.lineHeight() + 2 * rowPadding;
            m_blocks.push_back({height,
                                [cells, first, end, last, height, width = m_width, ink = m_colours.ink,
                                 rule = m_colours.line](QPainter &painter, QPointF at) {
                                    for (const PaperCell &cell : *cells)
                                        cell.text.paint(painter, at + QPointF(cell.left, rowPadding), ink, first, end);
                                    if (!last)
                                        return;
                                    painter.setPen(QPen(rule, 0.8));
                                    painter.drawLine(at + QPointF(0, height - 0.4), at + QPointF(width, height - 0.4));
                                },
                                stays, header});
        }
    }
    if (rows < table.rows.size())
        words(more, paperFont(10), m_colours.muted);
}

} // namespace laari::ui
