// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace laari::ui {

/// Everything that stops to ask or tell; passed in, so that tests answer for the user.
class Prompts {
public:
    virtual ~Prompts() = default;
    /// The path, with `end` behind it unless it has one of `ends` already: "report v1.2" is no file of its own kind.
    static QString withEnd(const QString &path, const QStringList &ends, const QString &end);
    /// Says what went wrong (ErrorText) in a box of its own.
    virtual void showError(QWidget *parent, const Error &error) = 0;
    virtual QString openBookPath(QWidget *parent) = 0; ///< empty: cancelled
    virtual QString saveBookPath(QWidget *parent, const QString &suggestion) = 0;
    /// The same for a copy, which may replace a file that is there: asked first.
    virtual QString saveCopyPath(QWidget *parent, const QString &suggestion);
    /// Where a report goes; `suffix` is "pdf" or "xlsx". It may replace a file that is there: asked first.
    virtual QString saveReportPath(QWidget *parent, const QString &suggestion, const QString &suffix);
    /// The same for a picture: its name ends with .png or .svg. `suggestion` may have a folder.
    virtual QString savePicturePath(QWidget *parent, const QString &suggestion);
    virtual QString openPicturePath(QWidget *parent, const QString &title); ///< empty: cancelled
    virtual QString openCsvPath(QWidget *parent, const QString &title) = 0;
    virtual QString folderPath(QWidget *parent, const QString &title, const QString &now); ///< empty: cancelled
    /// Discard what was typed? True: yes.
    virtual bool discardChanges(QWidget *parent) = 0;
    /// "Who am I", asked once a file; `known` are our own people so far. Empty: not now.
    virtual QString askAuthor(QWidget *parent, const QStringList &known);
    /// A question with answers of its own, from left to right.
    struct Question {
        QString heading;
        QString text;
        QStringList answers;
    };
    /// The number of the answer. `tell` says the question, anew when the language changes meanwhile; Enter gives
    /// `enter`, Escape `escape`, which must lose nothing.
    virtual int ask(QWidget *parent, const QString &objectName, const std::function<Question()> &tell, int enter,
                    int escape);
    /// A text that is longer than a line: about the program, its keys.
    struct Information {
        QString title;
        QString html;
        int width = 520; ///< of the text
    };
    /// Shows what `tell` says, anew when the language changes meanwhile.
    virtual void inform(QWidget *parent, const std::function<Information()> &tell);
};

/// With dialogs. Those of files are Qt's or the desktop's.
class WindowPrompts final : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::WindowPrompts)

public:
    void showError(QWidget *parent, const Error &error) override;
    QString openBookPath(QWidget *parent) override;
    QString saveBookPath(QWidget *parent, const QString &suggestion) override;
    QString saveCopyPath(QWidget *parent, const QString &suggestion) override;
    QString saveReportPath(QWidget *parent, const QString &suggestion, const QString &suffix) override;
    QString savePicturePath(QWidget *parent, const QString &suggestion) override;
    QString openPicturePath(QWidget *parent, const QString &title) override;
    QString openCsvPath(QWidget *parent, const QString &title) override;
    QString folderPath(QWidget *parent, const QString &title, const QString &now) override;
    bool discardChanges(QWidget *parent) override;
    QString askAuthor(QWidget *parent, const QStringList &known) override;
    int ask(QWidget *parent, const QString &objectName, const std::function<Question()> &tell, int enter,
            int escape) override;
    void inform(QWidget *parent, const std::function<Information()> &tell) override;
};

} // namespace laari::ui
