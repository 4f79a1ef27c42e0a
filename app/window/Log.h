// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace laari::app {

/// Logs to laari.log in the application's data folder, three files of a megabyte in turn; ids and counts only, never
/// a name, a note or an e-mail. `verbose` also to stderr, and more of it. Gives the file's path.
QString startLog(bool verbose);

} // namespace laari::app
