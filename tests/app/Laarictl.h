// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace laari::testing {

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        if (error.error != QJsonParseError::NoError)
            ADD_FAILURE() << "not JSON: " << out.constData();
        return document.object();
    }
    QString uid() const { return QString::fromUtf8(out).trimmed(); }
};

/// Runs the program itself, in a folder that goes away with the test.
class Laarictl : public ::testing::Test {
protected:
    static Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(LAARICTL), arguments);
        Outcome done;
        if (!process.waitForFinished(240'000) || process.exitStatus() != QProcess::NormalExit) {
            ADD_FAILURE() << "laarictl did not end: " << qPrintable(arguments.join(u' '));
            return done;
        }
        done.exitCode = process.exitCode();
        done.out = process.readAllStandardOutput();
        done.err = process.readAllStandardError();
        return done;
    }

    /// Runs and expects success.
    static Outcome good(const QStringList &arguments)
    {
        Outcome done = run(arguments);
        EXPECT_EQ(done.exitCode, 0) << qPrintable(arguments.join(u' ')) << "\n" << done.err.constData();
        return done;
    }

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    /// A file with two accounts and a few people, brought in as CSV.
    QString smallBook();

private:
    QTemporaryDir m_folder;
};

inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace laari::testing
