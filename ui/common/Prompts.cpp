// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Prompts.h"

#include "ui/common/AuthorDialog.h"
#include "ui/common/CalmBox.h"
#include "ui/common/ErrorText.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>

namespace laari::ui {

namespace {

QString documents()
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !path.isEmpty() && QDir(path).exists() ? path : QDir::homePath();
}

/// What the names of a filter end with: "PDF files (*.pdf)".
QString endOf(const QString &filter)
{
    return filter.mid(filter.lastIndexOf(QLatin1String("*.")) + 2).remove(u')');
}

QString savePath(Prompts &prompts, QWidget *parent, const QString &title, const QString &suggestion,
                 const QStringList &filters, const QString &suffix, bool replace)
{
    QFileDialog dialog(parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(suffix);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, !replace);
    dialog.setDirectory(documents());
    dialog.selectFile(suggestion);
    // Of several kinds, the one that is chosen is what a name without an end becomes.
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &filter) { dialog.setDefaultSuffix(endOf(filter)); });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    QStringList ends;
    for (const QString &filter : filters)
        ends << endOf(filter);
    const QString typed = dialog.selectedFiles().constFirst();
    const QString path = Prompts::withEnd(typed, ends, dialog.defaultSuffix());
    // The dialog has asked about the name as it was typed, not about this one.
    if (path == typed || !replace || !QFileInfo::exists(path))
        return path;
    const auto tell = [&path] {
        return Prompts::Question{WindowPrompts::tr("Replace the file %1?").arg(QFileInfo(path).fileName()),
                                 WindowPrompts::tr("There is a file of that name already."),
                                 {WindowPrompts::tr("Cancel"), WindowPrompts::tr("Replace")}};
    };
    return prompts.ask(parent, QStringLiteral("replaceBox"), tell, 1, 0) == 1 ? path : QString();
}

} // namespace

QString Prompts::withEnd(const QString &path, const QStringList &ends, const QString &end)
{
    for (const QString &each : ends)
        if (path.endsWith(u'.' + each, Qt::CaseInsensitive))
            return path;
    return path + u'.' + end;
}

QString Prompts::saveCopyPath(QWidget *parent, const QString &suggestion)
{
    return saveBookPath(parent, suggestion);
}

QString Prompts::saveReportPath(QWidget *, const QString &, const QString &)
{
    return {};
}

QString Prompts::savePicturePath(QWidget *, const QString &)
{
    return {};
}

QString Prompts::openPicturePath(QWidget *, const QString &)
{
    return {};
}

QString Prompts::folderPath(QWidget *, const QString &, const QString &)
{
    return {};
}

QString Prompts::askAuthor(QWidget *, const QStringList &)
{
    return {};
}

int Prompts::ask(QWidget *, const QString &, const std::function<Question()> &, int, int escape)
{
    return escape;
}

void Prompts::inform(QWidget *, const std::function<Information()> &) {}

void WindowPrompts::showError(QWidget *parent, const Error &error)
{
    CalmBox box(parent, QStringLiteral("errorBox"));
    QPushButton *ok = box.addButton(QStringLiteral("errorOk"), QDialog::Accepted);
    box.setMain(ok);
    box.setTell([&error, ok](CalmBox &told) {
        told.setHeading(ErrorText::heading(error));
        told.setText(ErrorText::of(error));
        told.setButtonText(ok, tr("OK"));
    });
    box.exec();
}

QString WindowPrompts::openBookPath(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, tr("Open a file"), documents(), tr("Laari files (*.laari)"));
}

QString WindowPrompts::saveBookPath(QWidget *parent, const QString &suggestion)
{
    // A new file never replaces another, so asking whether to replace it would be a lie.
    return savePath(*this, parent, tr("Where to keep the new file"), suggestion, {tr("Laari files (*.laari)")},
                    QStringLiteral("laari"), false);
}

QString WindowPrompts::saveCopyPath(QWidget *parent, const QString &suggestion)
{
    return savePath(*this, parent, tr("Where to save the copy"), suggestion, {tr("Laari files (*.laari)")},
                    QStringLiteral("laari"), true);
}

QString WindowPrompts::saveReportPath(QWidget *parent, const QString &suggestion, const QString &suffix)
{
    const QString filter = suffix == QLatin1String("xlsx") ? tr("Excel workbooks (*.xlsx)") : tr("PDF files (*.pdf)");
    return savePath(*this, parent, tr("Where to save the report"), suggestion, {filter}, suffix, true);
}

QString WindowPrompts::savePicturePath(QWidget *parent, const QString &suggestion)
{
    return savePath(*this, parent, tr("Where to save the picture"), suggestion,
                    {tr("Pictures (*.png)"), tr("Drawings (*.svg)")}, QStringLiteral("png"), true);
}

QString WindowPrompts::openPicturePath(QWidget *parent, const QString &title)
{
    return QFileDialog::getOpenFileName(parent, title, documents(),
                                        tr("Pictures (*.png *.jpg *.jpeg *.svg)") + QStringLiteral(";;") +
                                            tr("All files (*)"));
}

QString WindowPrompts::openCsvPath(QWidget *parent, const QString &title)
{
    return QFileDialog::getOpenFileName(parent, title, documents(),
                                        tr("Tables (*.csv *.txt *.tsv)") + QStringLiteral(";;") + tr("All files (*)"));
}

QString WindowPrompts::folderPath(QWidget *parent, const QString &title, const QString &now)
{
    return QFileDialog::getExistingDirectory(parent, title, now.isEmpty() ? documents() : now);
}

bool WindowPrompts::discardChanges(QWidget *parent)
{
    CalmBox box(parent, QStringLiteral("discardBox"));
    QPushButton *discard = box.addButton(QStringLiteral("discard"), QDialog::Accepted);
    QPushButton *keep = box.addButton(QStringLiteral("keepEditing"), QDialog::Rejected);
    box.setMain(keep);
    box.setTell([discard, keep](CalmBox &told) {
        told.setHeading(tr("Discard what you typed?"));
        told.setText(tr("What you typed has not been saved."));
        told.setButtonText(discard, tr("Discard"));
        told.setButtonText(keep, tr("Keep editing"));
    });
    return box.exec() == QDialog::Accepted;
}

QString WindowPrompts::askAuthor(QWidget *parent, const QStringList &known)
{
    AuthorDialog dialog(known, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.name() : QString();
}

int WindowPrompts::ask(QWidget *parent, const QString &objectName, const std::function<Question()> &tell, int enter,
                       int escape)
{
    CalmBox box(parent, objectName);
    constexpr int first = QDialog::Accepted + 1; // so that a closed box is none of them
    QList<QPushButton *> buttons;
    for (int answer = 0; answer < tell().answers.size(); ++answer)
        buttons.append(box.addButton(QStringLiteral("%1Answer%2").arg(objectName).arg(answer), first + answer));
    box.setMain(buttons.value(enter));
    box.setTell([&tell, &buttons](CalmBox &told) {
        const Question now = tell();
        told.setHeading(now.heading);
        told.setText(now.text);
        for (int answer = 0; answer < buttons.size(); ++answer)
            told.setButtonText(buttons[answer], now.answers.value(answer));
    });
    const int result = box.exec();
    return result >= first ? result - first : escape;
}

void WindowPrompts::inform(QWidget *parent, const std::function<Information()> &tell)
{
    CalmBox box(parent, QStringLiteral("informBox"), tell().width);
    QPushButton *close = box.addButton(QStringLiteral("informClose"), QDialog::Accepted);
    box.setMain(close);
    box.setTell([&tell, close](CalmBox &told) {
        const Information now = tell();
        told.setHeading(now.html.startsWith(QLatin1String("<h")) ? QString() : now.title); // it has its own
        told.setHtml(now.html);
        told.setAccessibleName(now.title);
        told.setWindowTitle(now.title);
        told.setButtonText(close, tr("Close"));
    });
    box.exec();
}

} // namespace laari::ui
