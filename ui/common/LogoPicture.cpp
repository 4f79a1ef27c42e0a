// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/LogoPicture.h"

#include "core/model/Company.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageReader>

namespace laari::ui {

namespace {

constexpr QSize mostPixels(900, 300); // three times what a page shows
constexpr qint64 mostFileBytes = 50'000'000;

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

Result<QByteArray> logoOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {path}, file.errorString());
    if (file.size() > mostFileBytes)
        return fail(ErrorCode::ImageUnreadable);
    QImageReader reader(&file);
    reader.setAutoTransform(true);
    // Drawings are drawn at the size wanted, photographs read smaller where their kind allows.
    const QSize size = reader.size();
    if (size.isValid() &&
        (reader.format() == "svg" || size.width() > mostPixels.width() || size.height() > mostPixels.height()))
        reader.setScaledSize(size.scaled(mostPixels, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::ImageUnreadable);
    if (image.width() > mostPixels.width() || image.height() > mostPixels.height())
        image = image.scaled(mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray png = pngOf(image);
    while (png.size() > Company::mostLogoBytes && image.width() > 32 && image.height() > 32) {
        image = image.scaled(image.size() * 3 / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        png = pngOf(image);
    }
    return png;
}

} // namespace laari::ui
