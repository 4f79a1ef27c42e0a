// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace laari {

// Who runs this program, where. Private to core/store.

QString userName();
QString hostName();

/// The same for all processes of this machine that see each other's ids, other elsewhere: two machines may share a
/// name, and a sandbox numbers its own processes. A hash, so that nothing is told of the machine.
QString machineKey();

/// When a process of this machine began, as an opaque text that differs for every boot and for every process that
/// ever had the id. Empty text: there is one but nothing is known of it. No value: there is no such process.
std::optional<QString> processStart(qint64 processId);

qint64 thisProcessId();

} // namespace laari
