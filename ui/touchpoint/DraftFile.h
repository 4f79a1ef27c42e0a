// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

class QWidget;

namespace laari::ui {

class Prompts;

/// A touchpoint as it stands in its dialog, not saved yet.
struct TouchpointFormDraft {
    QDateTime at;     ///< UTC, of the last key
    QString account;  ///< its name as it stands in the form, to tell the draft by
    QString editedId; ///< uid of the touchpoint that is edited; empty: a new one
    QJsonObject form; ///< FormState
};

/// Where the half-typed touchpoint of one book is kept, so that it survives the end of the program, however it comes:
/// a file of the user's own among the program's data, readable by nobody else, gone once the touchpoint is saved or
/// given up.
class DraftFile {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::DraftFile)

public:
    explicit DraftFile(const QString &bookPath);

    /// Empty: none, or none that can be read.
    std::optional<TouchpointFormDraft> load() const;
    bool save(const TouchpointFormDraft &draft) const; ///< false: it could not be written
    void remove() const;
    /// Asks whether to go on with what is kept, if anything is. Empty: nothing, or it was given up and is gone.
    std::optional<TouchpointFormDraft> offer(Prompts &prompts, QWidget *parent) const;

private:
    QString m_path;
};

} // namespace laari::ui
