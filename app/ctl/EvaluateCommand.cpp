// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Invocation.h"
#include "core/exchange/Evaluate.h"

#include <QFile>

namespace laari::ctl {

namespace {

constexpr qint64 mostMegabytes = 256; // made-up histories are far smaller; what is larger is another kind of file

Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {path});
    if (file.size() > mostMegabytes * 1024 * 1024)
        return fail(ErrorCode::FileTooLarge, {QStringLiteral("%1 MB").arg(mostMegabytes)});
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotRead, {path});
    return bytes;
}

Result<QByteArray> evaluated(const QString &path)
{
    LAARI_ASSIGN(const QByteArray bytes, contents(path));
    return evaluate(bytes);
}

} // namespace

int runEvaluate(const Invocation &invocation)
{
    Options options(invocation, {switchOption("json", "the only way it prints")}, {QStringLiteral("FILE")});
    if (!options.ok() || options.wantsHelp())
        return options.tell();

    const auto figures = evaluated(options.positional(0));
    if (!figures)
        return invocation.console.failed(figures.error(), options.has("json"));
    invocation.console.line(QString::fromUtf8(*figures).trimmed());
    return Done;
}

} // namespace laari::ctl
