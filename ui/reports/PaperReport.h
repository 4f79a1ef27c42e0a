// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/reports/PaperFlow.h"

#include <QCoreApplication>
#include <QSizeF>

namespace laari::ui {

/// Told what is done and how much there is; false: stop (Cancelled).
using ReportProgress = std::function<bool(qint64 done, qint64 total)>;

/// A report as pages of A4: laid out once, drawn page by page on whatever is painted on. Lengths are pixels of 1/96
/// inch; the language is the report's own, whatever the window's is meanwhile.
class PaperReport {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::PaperReport)

public:
    explicit PaperReport(ReportContent content);
    /// The same, told of as it goes on: the touchpoints of many years are many pages. Cancelled.
    static Result<std::unique_ptr<const PaperReport>> laidOut(ReportContent content, const ReportProgress &progress);
    PaperReport(const PaperReport &) = delete; // its blocks know it
    PaperReport &operator=(const PaperReport &) = delete;

    const ReportContent &content() const { return m_content; }
    bool isLandscape() const { return m_content.kind == ReportKind::Portfolio; }
    QSizeF pageSize() const;
    int pages() const { return int(m_pages.size()); }
    void paint(QPainter &painter, int page) const; ///< page from 0

private:
    PaperReport(ReportContent content, const ReportProgress &progress);
    QRectF body() const;
    void layOut(const std::function<bool()> &goesOn);
    void addHead(PaperFlow &flow) const;
    void addAccountPictures(PaperFlow &flow, double chartHeight) const;
    void addPortfolioPictures(PaperFlow &flow) const;
    void addMinutesPictures(PaperFlow &flow, double chartHeight) const;
    void addSections(PaperFlow &flow, double minutesChart) const;
    std::vector<PaperBlocks> paged(const PaperBlocks &blocks) const;
    void addToBrief(PaperFlow &flow, const ReportSection &section, int rows, int lines) const;
    PaperBlocks brief(int rows, int lines, double chartHeight) const;
    void layOutBrief();
    void paintFrame(QPainter &painter, int page) const;

    ReportContent m_content;
    std::unique_ptr<Theme> m_theme;
    std::vector<PaperBlocks> m_pages;
    bool m_stopped = false;
};

} // namespace laari::ui
