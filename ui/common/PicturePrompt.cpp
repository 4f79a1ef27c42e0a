// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Prompts.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace laari::ui {

QString Prompts::pictureFilePath(QWidget *, const QString &)
{
    return {};
}

QString WindowPrompts::pictureFilePath(QWidget *parent, const QString &suggestion)
{
    QFileDialog dialog(parent, tr("Where to save the picture"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilters({tr("Pictures (*.png)"), tr("Drawings (*.svg)")});
    dialog.setDefaultSuffix(QStringLiteral("png"));
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QFileInfo wanted(suggestion);
    dialog.setDirectory(wanted.isAbsolute()           ? wanted.absolutePath()
                        : QFileInfo(pictures).isDir() ? pictures
                                                      : QDir::homePath());
    dialog.selectFile(wanted.fileName());
    // The kind that is chosen is the end of the name.
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &filter) {
        const QString suffix = filter.contains(QLatin1String("*.svg")) ? QStringLiteral("svg") : QStringLiteral("png");
        dialog.setDefaultSuffix(suffix);
        const QStringList chosen = dialog.selectedFiles();
        if (!chosen.isEmpty())
            dialog.selectFile(QFileInfo(chosen.front()).completeBaseName() + u'.' + suffix);
    });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().front();
}

} // namespace laari::ui
