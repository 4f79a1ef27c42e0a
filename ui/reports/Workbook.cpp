// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/Workbook.h"

#include "ui/common/Format.h"
#include "ui/common/LanguageScope.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <memory>
#include <xlsxwriter.h>

namespace laari::ui {

namespace {

using insight::PortfolioField;

constexpr qsizetype longestCell = 32'000;  // the format takes 32 767
constexpr qsizetype longestSheetName = 31; // the format's own limit
constexpr double narrowest = 9;            // columns, in letters
constexpr double widest = 60;
constexpr lxw_row_t mostSheetRows = 1'048'575; // of a sheet, under its head

struct Closer {
    void operator()(lxw_workbook *book) const { lxw_workbook_free(book); }
};

lxw_color_t colourOf(const QColor &colour)
{
    return lxw_color_t(colour.rgb() & 0xFFFFFF);
}

lxw_datetime dateOf(Day day)
{
    const QDate date = day.toDate();
    lxw_datetime when = {};
    when.year = date.year();
    when.month = date.month();
    when.day = date.day();
    return when;
}

QByteArray cellBytes(const QString &text)
{
    qsizetype length = std::min(text.size(), longestCell);
    if (length > 0 && length < text.size() && text.at(length - 1).isHighSurrogate())
        --length; // half a letter is none
    return text.left(length).toUtf8();
}

/// One workbook while it is written.
class Workbook {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::Workbook)

public:
    Workbook(const ReportContent &content, lxw_workbook *book) : m_content(content), m_book(book)
    {
        const bool finnish = content.language == Language::Finnish;
        const auto numbers = [&](CellKind kind, const char *shape) {
            m_formats[size_t(kind)] = format();
            format_set_num_format(m_formats[size_t(kind)], shape);
        };
        m_formats[size_t(CellKind::Text)] = format();
        format_set_text_wrap(m_formats[size_t(CellKind::Text)]);
        numbers(CellKind::Whole, "0");
        numbers(CellKind::Tenths, "0.0");
        numbers(CellKind::Signed, "+0.0;\xE2\x88\x92"
                                  "0.0;0.0");
        numbers(CellKind::Points, "0.00");
        numbers(CellKind::Percent, finnish ? "0 %" : "0%");
        numbers(CellKind::Money, finnish ? "#,##0 \"\xE2\x82\xAC\"" : "\"\xE2\x82\xAC\"#,##0");
        numbers(CellKind::Date, finnish ? "d.m.yyyy" : "d mmm yyyy");
        m_head = format();
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        m_title = format();
        format_set_bold(m_title);
        format_set_font_size(m_title, 18);
        m_caption = format();
        format_set_font_color(m_caption, colourOf(Theme::light().muted));
    }

    void writeProperties()
    {
        const QByteArray title = m_content.documentTitle().left(250).toUtf8();
        const QByteArray company = m_content.company.name.left(250).toUtf8();
        const QByteArray comments = m_content.foot.toUtf8();
        lxw_doc_properties properties = {};
        // The library takes what it only reads as if it wrote to it.
        properties.title = const_cast<char *>(title.constData());
        properties.company = const_cast<char *>(company.constData());
        properties.comments = const_cast<char *>(comments.constData());
        workbook_set_properties(m_book, &properties);
    }

    void writeSummary()
    {
        lxw_worksheet *sheet = addSheet(tr("Summary", "name of a sheet"));
        lxw_row_t row = 0;
        worksheet_set_column(sheet, 0, 0, 34, nullptr);
        worksheet_set_column(sheet, 1, 1, 26, nullptr);
        const auto line = [&](const QString &text, lxw_format *look) {
            if (!text.isEmpty())
                worksheet_write_string(sheet, row++, 0, cellBytes(text).constData(), look);
        };
        line(m_content.title, m_title);
        line(m_content.facts, m_caption);
        line(m_content.company.name, m_caption);
        worksheet_write_string(sheet, row, 0, cellBytes(m_content.kindName).constData(), m_caption);
        write(sheet, row++, 1, CellKind::Date, m_content.day);
        ++row;
        for (const ReportFigure &figure : m_content.figures) {
            worksheet_write_string(sheet, row, 0, cellBytes(figure.caption).constData(), m_caption);
            const bool words = std::holds_alternative<std::monostate>(figure.value);
            write(sheet, row++, 1, words ? CellKind::Text : figure.kind,
                  words ? ReportCell(figure.text) : figure.value);
        }
        for (const ReportSection &section : m_content.sections) {
            if (section.sentences.isEmpty() && section.bullets.isEmpty())
                continue;
            ++row;
            line(section.heading, m_head);
            for (const QString &sentence : section.sentences + section.bullets)
                line(sentence, nullptr);
        }
        ++row;
        line(m_content.foot, m_caption);
        m_summary = sheet;
        setUpPrinting(sheet, false);
    }

    void writeTable(const ReportTable &whole)
    {
        const ReportTable table = tableOn(whole, Medium::Sheet);
        const QString name = sheetName(table.name);
        lxw_worksheet *sheet = addSheet(name);
        const auto columns = lxw_col_t(table.columns.size());
        const auto rows = lxw_row_t(std::min<size_t>(table.rows.size(), mostSheetRows));
        for (lxw_col_t i = 0; i < columns; ++i) {
            const ReportColumn &column = table.columns[i];
            double wide = std::max(narrowest, double(column.title.size()) + 2);
            if (column.kind != CellKind::Text) // a long head has two lines
                wide = std::clamp(double(column.title.size()) / 2 + 2, 12.0, 16.0);
            worksheet_write_string(sheet, 0, i, cellBytes(column.title).constData(), m_head);
            for (lxw_row_t r = 0; r < rows; ++r) {
                const ReportCell &cell = table.rows[r][i];
                if (const auto *text = std::get_if<QString>(&cell))
                    wide = std::max(wide, double(text->size()) + 2);
                write(sheet, r + 1, i, column.kind, cell);
            }
            worksheet_set_column(sheet, i, i, std::min(wide, widest), nullptr);
        }
        worksheet_freeze_panes(sheet, 1, 0);
        if (rows > 0 && columns > 0)
            worksheet_autofilter(sheet, 0, 0, rows, lxw_col_t(columns - 1));
        worksheet_repeat_rows(sheet, 0, 0);
        setUpPrinting(sheet, true);
    }

    /// Trust and CX over time, from the sheet that was just written.
    void addTrustChart(const ReportTable &series)
    {
        const Colours colours = Theme::light();
        lxw_chart *chart = workbook_add_chart(m_book, LXW_CHART_LINE);
        const auto last = lxw_row_t(series.rows.size());
        const QByteArray sheet = sheetName(series.name).toUtf8();
        const struct {
            lxw_col_t column;
            QColor colour;
            float width;
            uint8_t dash;
        } lines[] = {{1, colours.trust, 2.5F, LXW_CHART_LINE_DASH_SOLID},
                     {2, colours.cx, 1.25F, LXW_CHART_LINE_DASH_SOLID},
                     {3, colours.trust, 2.0F, LXW_CHART_LINE_DASH_DASH},
                     {7, colours.good, 2.0F, LXW_CHART_LINE_DASH_ROUND_DOT}}; // after the layers: the way to a goal
        for (const auto &each : lines) {
            if (each.column >= series.columns.size())
                continue;
            lxw_chart_series *line = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(line, sheet.constData(), 1, 0, last, 0);
            chart_series_set_values(line, sheet.constData(), 1, each.column, last, each.column);
            chart_series_set_name_range(line, sheet.constData(), 0, each.column);
            lxw_chart_line look = {};
            look.color = colourOf(each.colour);
            look.width = each.width;
            look.dash_type = each.dash;
            chart_series_set_line(line, &look);
        }
        chart_axis_set_min(chart->y_axis, 0);
        chart_axis_set_max(chart->y_axis, 100);
        chart_axis_set_num_format(chart->x_axis, m_content.language == Language::Finnish ? "m/yyyy" : "mmm yyyy");
        chart_axis_set_interval_unit(chart->x_axis, uint16_t(std::clamp<size_t>(series.rows.size() / 10, 1, 5000)));
        place(chart, tr("Trust and customer experience"), 1);
    }

    /// Trust (x) against CX (y). An account is a series, so that each has its name, and keeps it however the sheet is
    /// sorted. Those of whom too little is known are pale.
    void addPortfolioChart(const ReportTable &accounts, const std::vector<insight::PortfolioRow> &rows)
    {
        constexpr lxw_col_t trustColumn = 2;
        constexpr lxw_col_t cxColumn = 4;
        constexpr size_t mostSeries = 250; // spreadsheets take 255
        if (std::none_of(rows.begin(), rows.end(), [](const auto &row) { return row.reading.cx.has_value(); }))
            return; // nothing to draw
        lxw_chart *chart = workbook_add_chart(m_book, LXW_CHART_SCATTER);
        const QByteArray sheet = sheetName(accounts.name).toUtf8();
        const Colours colours = Theme::light();
        size_t series = 0;
        for (size_t i = 0; i < rows.size() && series < mostSeries; ++i) {
            if (!rows[i].reading.cx)
                continue; // it has no place
            ++series;
            const bool known = rows[i].field != PortfolioField::NotKnownYet;
            const auto at = lxw_row_t(i + 1);
            lxw_chart_series *point = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_name_range(point, sheet.constData(), at, 0);
            chart_series_set_categories(point, sheet.constData(), at, trustColumn, at, trustColumn);
            chart_series_set_values(point, sheet.constData(), at, cxColumn, at, cxColumn);
            lxw_chart_fill fill = {};
            fill.color = colourOf(known ? colours.trust : colours.surface);
            lxw_chart_line edge = {};
            edge.color = colourOf(known ? colours.trust : colours.notKnown);
            chart_series_set_marker_type(point, LXW_CHART_MARKER_CIRCLE);
            chart_series_set_marker_size(point, 8);
            chart_series_set_marker_fill(point, &fill);
            chart_series_set_marker_line(point, &edge);
            lxw_chart_font font = {};
            font.size = 8;
            font.color = colourOf(known ? colours.ink : colours.muted);
            chart_series_set_labels_options(point, LXW_TRUE, LXW_FALSE, LXW_FALSE); // its name alone
            chart_series_set_labels_font(point, &font);
        }
        for (lxw_chart_axis *axis : {chart->x_axis, chart->y_axis}) {
            chart_axis_set_min(axis, 0);
            chart_axis_set_max(axis, 100);
        }
        chart_axis_set_name(chart->x_axis, accounts.columns[trustColumn].title.toUtf8().constData());
        chart_axis_set_name(chart->y_axis, accounts.columns[cxColumn].title.toUtf8().constData());
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        place(chart, tr("Trust against customer experience"), 1);
    }

private:
    lxw_format *format()
    {
        lxw_format *made = workbook_add_format(m_book);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    }

    static QString sheetName(const QString &wanted)
    {
        static const QRegularExpression refused(QStringLiteral("[\\[\\]:*?/\\\\']"));
        return QString(wanted).replace(refused, QStringLiteral(" ")).left(longestSheetName).trimmed();
    }

    lxw_worksheet *addSheet(const QString &wanted)
    {
        QString name = sheetName(wanted);
        for (int number = 2; m_names.contains(name.toCaseFolded()); ++number)
            name = sheetName(wanted).left(longestSheetName - 4) + u' ' + QString::number(number);
        m_names.insert(name.toCaseFolded());
        return workbook_add_worksheet(m_book, name.toUtf8().constData());
    }

    void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, CellKind kind, const ReportCell &cell)
    {
        lxw_format *look = m_formats[size_t(kind)];
        if (const auto *text = std::get_if<QString>(&cell)) {
            if (!text->isEmpty())
                worksheet_write_string(sheet, row, column, cellBytes(*text).constData(),
                                       m_formats[size_t(CellKind::Text)]);
        } else if (const auto *day = std::get_if<Day>(&cell)) {
            if (day->toDate().year() >= 1900) { // the format knows no earlier day
                lxw_datetime when = dateOf(*day);
                worksheet_write_datetime(sheet, row, column, &when, m_formats[size_t(CellKind::Date)]);
            } else {
                worksheet_write_string(sheet, row, column, cellBytes(Format::date(*day)).constData(), look);
            }
        } else if (const auto *number = std::get_if<double>(&cell)) {
            worksheet_write_number(sheet, row, column, *number, look);
        }
    }

    static void setUpPrinting(lxw_worksheet *sheet, bool landscape)
    {
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, 1, 0);
        if (landscape)
            worksheet_set_landscape(sheet);
    }

    /// On the first sheet, beside its figures.
    void place(lxw_chart *chart, const QString &title, lxw_row_t row)
    {
        chart_title_set_name(chart, title.toUtf8().constData());
        lxw_chart_options options = {};
        options.x_scale = 1.8;
        options.y_scale = 1.5;
        const QByteArray told = title.toUtf8();
        options.description = const_cast<char *>(told.constData());
        worksheet_insert_chart_opt(m_summary, row, 3, chart, &options);
    }

    const ReportContent &m_content;
    lxw_workbook *m_book;
    lxw_worksheet *m_summary = nullptr;
    QSet<QString> m_names;
    std::array<lxw_format *, size_t(CellKind::Date) + 1> m_formats = {};
    lxw_format *m_head;
    lxw_format *m_title;
    lxw_format *m_caption;
};

Result<void> writeAll(const ReportContent &content, lxw_workbook *file, const ReportProgress &progress)
{
    Workbook book(content, file);
    const auto sheets = qint64(content.sections.size()) + 2;
    qint64 done = 0;
    const auto goesOn = [&] { return !progress || progress(done++, sheets); };
    { // never while events are handled, which telling of progress does
        const LanguageScope language(content.language);
        book.writeProperties();
        book.writeSummary();
    }
    if (content.series && !content.series->rows.empty()) {
        if (!goesOn())
            return fail(ErrorCode::Cancelled);
        const LanguageScope language(content.language);
        book.writeTable(*content.series);
        book.addTrustChart(*content.series);
    }
    for (const ReportSection &section : content.sections) {
        if (!goesOn())
            return fail(ErrorCode::Cancelled);
        if (!section.table)
            continue;
        const LanguageScope language(content.language);
        book.writeTable(*section.table);
        if (content.portfolio && section.part == ReportPart::Accounts)
            book.addPortfolioChart(*section.table, content.portfolio->rows);
    }
    return {};
}

} // namespace

Result<QByteArray> workbookOf(const ReportContent &content, const ReportProgress &progress)
{
    QTemporaryDir folder; // the library writes files alone
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    QByteArray where = QFile::encodeName(folder.path());
    lxw_workbook_options options = {};
    options.tmpdir = where.data();
    lxw_workbook *file = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!folder.isValid() || !file)
        return fail(ErrorCode::CannotWrite, {path}, folder.errorString());
    std::unique_ptr<lxw_workbook, Closer> unfinished(file);
    LAARI_TRY(writeAll(content, file, progress));
    if (const lxw_error error = workbook_close(unfinished.release()); error != LXW_NO_ERROR)
        return fail(ErrorCode::CannotWrite, {path}, QString::fromUtf8(lxw_strerror(error)));
    QFile made(path);
    if (!made.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {path}, made.errorString());
    return made.readAll();
}

} // namespace laari::ui
