// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"
#include "ui/reports/ReportContent.h"

#include <QFont>
#include <QPainter>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace laari::ui {

/// A piece of a page that is never cut. Lengths are pixels of 1/96 inch.
struct PaperBlock {
    double height = 0;
    std::function<void(QPainter &, QPointF)> paint; ///< at its upper left corner
    bool keepWithNext = false;
    std::shared_ptr<const PaperBlock> repeat; ///< said again where a page begins with this one: the head of a table
};
using PaperBlocks = std::vector<PaperBlock>;

QFont paperFont(int pixels, bool bold = false);
double heightOf(const PaperBlocks &blocks);
void paintBlocks(QPainter &painter, const PaperBlocks &blocks, QPointF at);

/// Words laid out for a width: lines that are drawn as text, right to left where they are.
class PaperText {
public:
    /// `mostLines`: what is longer ends with dots; 0: all of it.
    PaperText(const QString &text, const QFont &font, double width, Qt::Alignment side = Qt::AlignLeft,
              int mostLines = 0);
    ~PaperText();

    int lines() const;
    double lineHeight() const;
    double height() const { return lines() * lineHeight(); }
    /// Of lines `first` to before `end`.
    void paint(QPainter &painter, QPointF at, const QColor &colour, int first = 0, int end = -1) const;

private:
    class Private;
    std::shared_ptr<Private> d;
};

/// Words, tables and pictures one under another, as blocks of a width.
class PaperFlow {
public:
    PaperFlow(double width, const Colours &colours) : m_width(width), m_colours(colours) {}

    /// Asked at every row of a table; false: the rest is left out, nobody wants it any more.
    void setGoesOn(std::function<bool()> goesOn) { m_goesOn = std::move(goesOn); }

    void space(double height);
    void heading(const QString &text);
    void words(const QString &text, const QFont &font, const QColor &colour, int mostLines = 0);
    void sentence(const QString &text) { words(text, paperFont(12), m_colours.ink); }
    void bullet(const QString &text, int mostLines = 0);
    void keepWithNext();            ///< what stands last is on the page of what comes next
    void note(const QString &text); ///< on the same page as what stands before it
    /// `mostRows`: the rest is said in a line (`more`), 0: all rows. `mostLines` of a row.
    void table(const ReportTable &table, int mostRows = 0, int mostLines = 0, const QString &more = {});
    void block(double height, std::function<void(QPainter &, QPointF)> paint, bool keepWithNext = false);

    double width() const { return m_width; }
    const PaperBlocks &blocks() const { return m_blocks; }

private:
    double m_width;
    const Colours &m_colours;
    PaperBlocks m_blocks;
    std::function<bool()> m_goesOn;
};

} // namespace laari::ui
