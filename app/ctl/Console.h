// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/store/Book.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdio>
#include <memory>
#include <vector>

namespace laari::ctl {

/// Exit codes of laarictl; part of its documented behaviour.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2, SomeRefused = 3 };

enum class Align { Left, Right };

struct Column {
    QString title;
    Align align = Align::Left;
};

/// Where laarictl speaks: results to `out`, errors and progress to `err`. Everything is UTF-8.
class Console {
public:
    Console(std::FILE *out, std::FILE *err);

    void line(const QString &text) const;
    void json(const QJsonObject &object) const;
    /// Aligned columns, headers first.
    void table(const std::vector<Column> &columns, const std::vector<QStringList> &rows) const;

    /// "laarictl: message (code)" on err; with `asJson` the same as {"error": {"code", "message"}} on out too.
    int failed(const Error &error, bool asJson) const;
    /// Something said on out did not get there (a full disk behind a redirection).
    bool outputLost() const { return *m_outputLost; }
    int unavailable(const QString &message) const; ///< what this build of laarictl cannot do
    int wrongUsage(const QString &message, const QString &synopsis) const;

    /// Shows how far long work has come, on one line that overwrites itself; says nothing where err is no terminal.
    Book::Progress progress(const QString &label) const;

private:
    void say(const QByteArray &bytes) const;

    std::FILE *m_out;
    std::FILE *m_err;
    bool m_terminal;
    std::shared_ptr<bool> m_lineOpen; ///< progress has left its line unfinished
    std::shared_ptr<bool> m_outputLost = std::make_shared<bool>(false);
};

} // namespace laari::ctl
