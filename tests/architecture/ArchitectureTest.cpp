// SPDX-License-Identifier: GPL-3.0-or-later
// Holds docs/architecture.md over the sources as they are.
#include "tests/architecture/Rules.h"

#include <gtest/gtest.h>

namespace laari::architecture {

TEST(Architecture, SourcesKeepTheRules)
{
    const auto sources = sourcesOf(
        sourceRoot(), {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")});
    ASSERT_GT(sources.size(), 50u) << "the sources were not found under " << sourceRoot().toStdString();
    for (const Violation &violation : violations(sources))
        ADD_FAILURE_AT(violation.path.toUtf8().constData(), violation.line)
            << violation.rule.toStdString() << ": " << violation.what.toStdString();
}

} // namespace laari::architecture
