// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Log.h"

#include <QDir>
#include <QStandardPaths>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <exception>
#include <memory>
#include <vector>

namespace laari::app {

QString startLog(bool verbose)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/logs");
    const QString path = folder + QStringLiteral("/laari.log");
    QDir().mkpath(folder);
    std::vector<spdlog::sink_ptr> sinks;
    if (verbose)
        sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
    try {
        constexpr std::size_t megabyte = 1024 * 1024;
        sinks.push_back(
            std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path.toStdString(), megabyte, std::size_t(3)));
    } catch (const std::exception &) {
        // No place to write: the program matters more than its log.
    }
    auto logger = std::make_shared<spdlog::logger>("laari", sinks.begin(), sinks.end());
    logger->set_level(verbose ? spdlog::level::debug : spdlog::level::info);
    logger->flush_on(spdlog::level::info);
    spdlog::set_default_logger(std::move(logger));
    return path;
}

} // namespace laari::app
