// SPDX-License-Identifier: GPL-3.0-or-later
// How CopyOut tells pictures and draws them for outside.
#include "ui/common/ClippedDrawing.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QFontInfo>
#include <QHeaderView>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSvgGenerator>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace laari::ui {

namespace {

constexpr const char *pictureProperty = "picture";
constexpr const char *legendProperty = "pictureLegend";
constexpr const char *noteProperty = "pictureNote";
constexpr const char *titleProperty = "pictureTitle";
constexpr const char *subjectProperty = "pictureSubject";
constexpr const char *wholeHeightProperty = "pictureWholeHeight";
constexpr const char *ownMenuProperty = "pictureOwnMenu";
constexpr const char *keptBackProperty = "pictureKeptBack";
constexpr const char *leavingProperty = "pictureLeaving";
constexpr int pictureMargin = 8;
constexpr int leastLetters = 11;
constexpr QSize slide(1280, 720); ///< of a large window all of it would have letters too small to be read on one
constexpr int longestName = 120;  ///< of a file, without its day and its end

QWidget *legendOf(const QWidget &picture)
{
    return qobject_cast<QWidget *>(picture.property(legendProperty).value<QObject *>());
}

/// A table goes with all that it holds, whatever of it is in sight; what is drawn, no larger than a slide, its words
/// and margins around it.
QSize wholeSize(const QWidget &picture)
{
    const auto *table = qobject_cast<const QTableView *>(&picture);
    if (!table) {
        const bool drawn = !picture.findChild<QAbstractItemView *>();
        const QSize shown =
            drawn ? picture.size().boundedTo(slide.expandedTo(picture.minimumSizeHint())) : picture.size();
        return {shown.width(), std::max(shown.height(), picture.property(wholeHeightProperty).toInt())};
    }
    const QHeaderView &across = *table->horizontalHeader();
    const QHeaderView &down = *table->verticalHeader();
    const int frame = 2 * table->frameWidth();
    return {std::max(table->width(), across.length() + (down.isHidden() ? 0 : down.width()) + frame),
            down.length() + (across.isHidden() ? 0 : across.height()) + frame};
}

/// A table from its first row on, without its scroll bars, which nobody can turn in a picture.
class Unscrolled {
public:
    explicit Unscrolled(QAbstractItemView *table)
        : m_table(table), m_across(table->horizontalScrollBarPolicy()), m_down(table->verticalScrollBarPolicy()),
          m_left(table->horizontalScrollBar()->value()), m_top(table->verticalScrollBar()->value())
    {
        table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table->horizontalScrollBar()->setValue(0);
        table->verticalScrollBar()->setValue(0);
    }
    void undo() const
    {
        m_table->setHorizontalScrollBarPolicy(m_across);
        m_table->setVerticalScrollBarPolicy(m_down);
        m_table->horizontalScrollBar()->setValue(m_left);
        m_table->verticalScrollBar()->setValue(m_top);
    }

private:
    QAbstractItemView *m_table;
    Qt::ScrollBarPolicy m_across;
    Qt::ScrollBarPolicy m_down;
    int m_left;
    int m_top;
};

/// Words over or under a picture, as wide as it is.
class PictureWords {
public:
    PictureWords() = default;
    PictureWords(const QString &text, const QFont &font, const QColor &colour, int width)
        : m_text(text), m_font(font), m_colour(colour), m_width(width)
    {
        if (!text.isEmpty())
            m_height = QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), flags, text).height() + gap;
    }
    int height() const { return m_height; }
    void paint(QPainter &painter, QPoint at) const
    {
        painter.setFont(m_font);
        painter.setPen(m_colour);
        painter.drawText(QRect(at, QSize(m_width, m_height)), flags, m_text);
    }

private:
    static constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    static constexpr int gap = 4;

    QString m_text;
    QFont m_font;
    QColor m_colour;
    int m_width = 0;
    int m_height = 0; ///< none where there are no words
};

/// While a picture is drawn for outside: its legend as wide as itself, without what belongs to the screen alone. With a
/// head, what it shows and when stand over it.
class Leaving {
public:
    Leaving(QWidget &picture, const QString &head, const QString &when)
        : m_picture(picture), m_legend(legendOf(picture))
    {
        picture.setProperty(leavingProperty, true);
        for (QWidget *part : picture.findChildren<QWidget *>())
            if (part->property(keptBackProperty).toBool() && !part->isHidden())
                m_keptBack << part;
        for (QWidget *part : m_keptBack)
            part->hide();
        for (auto *table : picture.findChildren<QAbstractItemView *>())
            m_tables.emplace_back(table);
        if (auto *table = qobject_cast<QAbstractItemView *>(&picture))
            m_tables.emplace_back(table);
        m_size = picture.size();
        picture.resize(wholeSize(picture));
        const int width = picture.width();
        if (m_legend) {
            m_before = m_legend->geometry();
            m_legend->resize(width,
                             m_legend->hasHeightForWidth() ? m_legend->heightForWidth(width) : m_legend->height());
            // One that breaks its lines by itself says how high it is only when it has its width.
            if (!m_legend->hasHeightForWidth())
                m_legend->resize(width, std::max(m_legend->minimumHeight(), m_legend->sizeHint().height()));
        }
        // Pictures leave in light colours.
        const Colours colours = Theme::light();
        QFont font = picture.font();
        font.setBold(false);
        font.setPixelSize(std::max(leastLetters, QFontInfo(picture.font()).pixelSize() - 1));
        m_note = {picture.property(noteProperty).toString(), font, colours.muted, width};
        m_when = {when, font, colours.muted, width};
        font.setBold(true);
        font.setPixelSize(font.pixelSize() + 2);
        m_head = {head, font, colours.ink, width};
    }
    ~Leaving()
    {
        if (m_legend)
            m_legend->setGeometry(m_before);
        m_picture.resize(m_size);
        for (const Unscrolled &table : m_tables)
            table.undo();
        for (QWidget *part : m_keptBack)
            part->show();
        m_picture.setProperty(leavingProperty, QVariant());
    }
    Q_DISABLE_COPY_MOVE(Leaving)

    QSize size() const
    {
        return {m_picture.width() + 2 * pictureMargin, m_head.height() + m_when.height() + m_picture.height() +
                                                           (m_legend ? m_legend->height() : 0) + m_note.height() +
                                                           2 * pictureMargin};
    }

    void paint(QPainter &painter, const QColor &ground) const
    {
        painter.fillRect(QRect(QPoint(0, 0), size()), ground);
        QPoint at(pictureMargin, pictureMargin);
        const auto write = [&painter, &at](const PictureWords &words) {
            if (words.height() == 0)
                return;
            painter.save();
            words.paint(painter, at);
            painter.restore();
            at.ry() += words.height();
        };
        const auto draw = [&painter, &at](QWidget &widget) {
            painter.save();
            painter.translate(at);
            widget.render(&painter, {}, {}, QWidget::DrawChildren);
            painter.restore();
            at.ry() += widget.height();
        };
        write(m_head);
        write(m_when);
        draw(m_picture);
        if (m_legend)
            draw(*m_legend);
        write(m_note);
    }

private:
    QWidget &m_picture;
    QWidget *m_legend;
    QRect m_before; ///< of the legend
    QSize m_size;   ///< of the picture on the screen
    QList<QWidget *> m_keptBack;
    std::vector<Unscrolled> m_tables;
    PictureWords m_head;
    PictureWords m_when;
    PictureWords m_note;
};

/// A drawing is read where our desktop's own names of fonts ("Sans Serif") mean nothing: the family that they stand for
/// here, then what others have.
QByteArray withRealFonts(const QByteArray &svg)
{
    static const QRegularExpression family(QStringLiteral("font-family=\"([^\"]*)\""));
    static const QRegularExpression bare(QStringLiteral("^[A-Za-z][A-Za-z -]*$"));
    const QString drawn = QString::fromUtf8(svg);
    QString real;
    qsizetype done = 0;
    for (auto each = family.globalMatch(drawn); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        QStringList families{QFontInfo(QFont(match.captured(1))).family().remove(u'\'')};
        for (const char *other : {"Liberation Sans", "Arial", "Helvetica", "sans-serif"})
            families << QString::fromLatin1(other);
        families.removeDuplicates();
        if (!bare.match(families.front()).hasMatch())
            families.front() = u'\'' + families.front() + u'\'';
        real += drawn.mid(done, match.capturedStart() - done) +
                QStringLiteral("font-family=\"%1\"").arg(families.join(QStringLiteral(", ")).toHtmlEscaped());
        done = match.capturedEnd();
    }
    return (real + drawn.mid(done)).toUtf8();
}

QString subjectOf(const QWidget &picture)
{
    for (const QWidget *at = &picture; at; at = at->parentWidget())
        if (const QVariant subject = at->property(subjectProperty); subject.isValid())
            return subject.toString();
    return {};
}

/// "Sellu Oyj · Trust over time"
QString headOf(const QString &subject, const QString &title)
{
    QStringList parts{subject, title};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString whenOf(std::optional<Day> day)
{
    return day ? Format::date(*day) : QString();
}

} // namespace

void CopyOut::markPicture(QWidget *picture, QWidget *legend)
{
    picture->setProperty(pictureProperty, true);
    if (legend)
        picture->setProperty(legendProperty, QVariant::fromValue<QObject *>(legend));
}

void CopyOut::setTitle(QWidget *picture, const QString &title)
{
    picture->setProperty(titleProperty, title);
}

void CopyOut::setNote(QWidget *picture, const QString &note)
{
    picture->setProperty(noteProperty, note);
}

void CopyOut::setSubject(QWidget *page, const QString &subject)
{
    page->setProperty(subjectProperty, subject);
}

void CopyOut::setWholeHeight(QWidget *picture, int pixels)
{
    picture->setProperty(wholeHeightProperty, pixels);
}

void CopyOut::keepOwnMenu(QWidget *picture)
{
    picture->setProperty(ownMenuProperty, true);
}

void CopyOut::keepBack(QWidget *part)
{
    part->setProperty(keptBackProperty, true);
}

bool CopyOut::isLeaving(const QWidget *part)
{
    for (int up = 0; part && up < deepestPart; ++up, part = part->parentWidget())
        if (part->property(leavingProperty).toBool())
            return true;
    return false;
}

bool CopyOut::isPicture(const QWidget &widget)
{
    return widget.property(pictureProperty).toBool();
}

bool CopyOut::hasOwnMenu(const QWidget &picture)
{
    return picture.property(ownMenuProperty).toBool();
}

QString CopyOut::titleOf(const QWidget &picture)
{
    const QString title = picture.property(titleProperty).toString();
    if (!title.isEmpty())
        return title;
    static const QRegularExpression stop(QStringLiteral("[:;]|\\.\\s"));
    return picture.accessibleName().section(stop, 0, 0).trimmed();
}

QList<QWidget *> CopyOut::drawnWith(QWidget &picture)
{
    QList<QWidget *> drawn{&picture};
    if (QWidget *legend = legendOf(picture))
        drawn << legend;
    return drawn;
}

QImage CopyOut::imageOf(QWidget &picture, const QColor &ground, double scale, std::optional<Day> day)
{
    const Leaving leaving(picture, day ? headOf(subjectOf(picture), titleOf(picture)) : QString(), whenOf(day));
    QImage image(leaving.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(ground);
    QPainter painter(&image);
    leaving.paint(painter, ground);
    painter.end();
    image.setDevicePixelRatio(1); // whoever takes it does not know of ours
    image.setDotsPerMeterX(qRound(96 * scale / 0.0254));
    image.setDotsPerMeterY(qRound(96 * scale / 0.0254));
    return image;
}

QByteArray CopyOut::svgOf(QWidget &picture, const QColor &ground, std::optional<Day> day)
{
    const Leaving leaving(picture, day ? headOf(subjectOf(picture), titleOf(picture)) : QString(), whenOf(day));
    const QSize size = leaving.size();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setResolution(96);
    generator.setTitle(titleOf(picture));
    QPainter toFile(&generator);
    {
        ClippedDrawing drawing(toFile, size);
        QPainter painter(&drawing);
        leaving.paint(painter, ground);
    }
    toFile.end();
    return withRealFonts(buffer.data());
}

QString CopyOut::fileNameOf(const QWidget &picture, Day day)
{
    QStringList parts{subjectOf(picture), titleOf(picture)};
    parts.removeAll(QString());
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|\\x{00}-\\x{1f}\\x{7f}]"));
    QString name = parts.join(QStringLiteral(" - ")).replace(forbidden, QStringLiteral(" ")).simplified();
    name = name.left(longestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.endsWith(u'.') || name.endsWith(u' ')) // Windows drops them
        name.chop(1);
    while (name.startsWith(u'.')) // hidden elsewhere
        name.remove(0, 1);
    return (name.isEmpty() ? tr("Picture") : name) + u' ' + day.toDate().toString(Qt::ISODate);
}

} // namespace laari::ui
