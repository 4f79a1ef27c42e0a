// SPDX-License-Identifier: GPL-3.0-or-later
// How CopyOut tells pictures and draws them for outside.
#include "ui/common/ClippedDrawing.h"
#include "ui/common/CopyOut.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr const char *pictureProperty = "picture";
constexpr const char *legendProperty = "pictureLegend";
constexpr const char *titleProperty = "pictureTitle";
constexpr const char *subjectProperty = "pictureSubject";
constexpr const char *wholeHeightProperty = "pictureWholeHeight";
constexpr const char *ownMenuProperty = "pictureOwnMenu";
constexpr const char *keptBackProperty = "pictureKeptBack";
constexpr const char *leavingProperty = "pictureLeaving";
constexpr int pictureMargin = 8;
constexpr int longestName = 120; ///< of a file, without its end

QWidget *legendOf(const QWidget &picture)
{
    return qobject_cast<QWidget *>(picture.property(legendProperty).value<QObject *>());
}

/// While a picture is drawn for outside: its legend as wide as itself, without what belongs to the screen alone.
class Leaving {
public:
    explicit Leaving(QWidget &picture) : m_picture(picture), m_legend(legendOf(picture))
    {
        picture.setProperty(leavingProperty, true);
        for (QWidget *part : picture.findChildren<QWidget *>())
            if (part->property(keptBackProperty).toBool() && !part->isHidden())
                m_keptBack << part;
        for (QWidget *part : m_keptBack)
            part->hide();
        m_height = picture.height();
        picture.resize(picture.width(), std::max(m_height, picture.property(wholeHeightProperty).toInt()));
        if (m_legend) {
            m_before = m_legend->geometry();
            const int width = picture.width();
            m_legend->resize(width,
                             m_legend->hasHeightForWidth() ? m_legend->heightForWidth(width) : m_legend->height());
            // One that breaks its lines by itself says how high it is only when it has its width.
            if (!m_legend->hasHeightForWidth())
                m_legend->resize(width, std::max(m_legend->minimumHeight(), m_legend->sizeHint().height()));
        }
    }
    ~Leaving()
    {
        if (m_legend)
            m_legend->setGeometry(m_before);
        m_picture.resize(m_picture.width(), m_height);
        for (QWidget *part : m_keptBack)
            part->show();
        m_picture.setProperty(leavingProperty, QVariant());
    }
    Q_DISABLE_COPY_MOVE(Leaving)

    QSize size() const
    {
        return {m_picture.width() + 2 * pictureMargin,
                m_picture.height() + (m_legend ? m_legend->height() : 0) + 2 * pictureMargin};
    }

    void paint(QPainter &painter, const QColor &ground) const
    {
        painter.fillRect(QRect(QPoint(0, 0), size()), ground);
        const auto draw = [&painter](QWidget &widget, QPoint at) {
            painter.save();
            painter.translate(at);
            widget.render(&painter, {}, {}, QWidget::DrawChildren);
            painter.restore();
        };
        draw(m_picture, {pictureMargin, pictureMargin});
        if (m_legend)
            draw(*m_legend, {pictureMargin, pictureMargin + m_picture.height()});
    }

private:
    QWidget &m_picture;
    QWidget *m_legend;
    QRect m_before;   ///< of the legend
    int m_height = 0; ///< of the picture on the screen
    QList<QWidget *> m_keptBack;
};

QString subjectOf(const QWidget &picture)
{
    for (const QWidget *at = &picture; at; at = at->parentWidget())
        if (const QVariant subject = at->property(subjectProperty); subject.isValid())
            return subject.toString();
    return {};
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

QImage CopyOut::imageOf(QWidget &picture, const QColor &ground, double scale)
{
    const Leaving leaving(picture);
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

QByteArray CopyOut::svgOf(QWidget &picture, const QColor &ground)
{
    const Leaving leaving(picture);
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
    return buffer.data();
}

QString CopyOut::fileNameOf(const QWidget &picture)
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
    return name.isEmpty() ? tr("Picture") : name;
}

} // namespace laari::ui
