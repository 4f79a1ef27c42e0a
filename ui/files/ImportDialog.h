// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Import.h"
#include "ui/common/UiContext.h"

#include <QDialog>

#include <memory>

namespace laari::ui {

/// Imports files of other programs: choose or drop them, see what will happen, import, see what did and what was
/// left out and why.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// As if dropped: each goes where its columns say.
    void takeFiles(const QStringList &paths);
    void setFile(ImportedKind kind, const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
