// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Prompts.h"

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

} // namespace

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
    QFileDialog dialog(parent, tr("Where to keep the file"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilter(tr("Laari files (*.laari)"));
    dialog.setDefaultSuffix(QStringLiteral("laari"));
    dialog.setDirectory(documents());
    dialog.selectFile(suggestion);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
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
