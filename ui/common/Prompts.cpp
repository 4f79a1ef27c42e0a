// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Prompts.h"

#include "ui/common/AuthorDialog.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Theme.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace laari::ui {

namespace {

QString documents()
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return path.isEmpty() ? QDir::homePath() : path;
}

QString savePath(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter, bool replace)
{
    QFileDialog dialog(parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilter(filter);
    dialog.setDefaultSuffix(QStringLiteral("laari"));
    dialog.setOption(QFileDialog::DontConfirmOverwrite, !replace);
    dialog.setDirectory(documents());
    dialog.selectFile(suggestion);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

} // namespace

QString Prompts::saveCopyPath(QWidget *parent, const QString &suggestion)
{
    return saveBookPath(parent, suggestion);
}

QString Prompts::askAuthor(QWidget *, const QStringList &)
{
    return {};
}

void Prompts::inform(QWidget *, const QString &, const QString &) {}

void WindowPrompts::showError(QWidget *parent, const Error &error)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("errorBox"));
    box.setWindowTitle(QStringLiteral("Laari"));
    box.setIcon(QMessageBox::Warning);
    box.setText(ErrorText::of(error));
    box.addButton(QMessageBox::Ok);
    Theme::setKind(box.button(QMessageBox::Ok), "primary");
    box.exec();
}

QString WindowPrompts::openBookPath(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, tr("Open a file"), documents(), tr("Laari files (*.laari)"));
}

QString WindowPrompts::saveBookPath(QWidget *parent, const QString &suggestion)
{
    // A new file never replaces another, so asking whether to replace it would be a lie.
    return savePath(parent, tr("Where to keep the new file"), suggestion, tr("Laari files (*.laari)"), false);
}

QString WindowPrompts::saveCopyPath(QWidget *parent, const QString &suggestion)
{
    return savePath(parent, tr("Where to save the copy"), suggestion, tr("Laari files (*.laari)"), true);
}

QString WindowPrompts::openCsvPath(QWidget *parent, const QString &title)
{
    return QFileDialog::getOpenFileName(parent, title, documents(),
                                        tr("Tables (*.csv *.txt *.tsv)") + QStringLiteral(";;") + tr("All files (*)"));
}

bool WindowPrompts::discardChanges(QWidget *parent)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("discardBox"));
    box.setWindowTitle(QStringLiteral("Laari"));
    box.setIcon(QMessageBox::Question);
    box.setText(tr("What you typed has not been saved."));
    QPushButton *discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *keep = box.addButton(tr("Keep editing"), QMessageBox::RejectRole);
    Theme::setKind(keep, "primary");
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == discard;
}

QString WindowPrompts::askAuthor(QWidget *parent, const QStringList &known)
{
    AuthorDialog dialog(known, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.name() : QString();
}

void WindowPrompts::inform(QWidget *parent, const QString &title, const QString &html)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("informBox"));
    box.setWindowTitle(title);
    box.setTextFormat(Qt::RichText);
    box.setText(html);
    box.addButton(QMessageBox::Close);
    Theme::setKind(box.button(QMessageBox::Close), "primary");
    box.exec();
}

} // namespace laari::ui
