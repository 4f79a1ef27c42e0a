// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

namespace laari {

/// A value or an Error. tl::expected (std::expected before C++23), made [[nodiscard]] as a type so that no result
/// of core can be dropped unseen.
template <typename T> class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    // Implicit, for a Result is an expected and nothing more.
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(tl::expected<T, Error> other) : tl::expected<T, Error>(std::move(other)) {}
};

using Unexpected = tl::unexpected<Error>;

[[nodiscard]] inline Unexpected fail(ErrorCode code, QStringList arguments = {}, QString detail = {})
{
    return Unexpected(Error{code, std::move(arguments), std::move(detail)});
}

[[nodiscard]] inline Unexpected fail(Error error)
{
    return Unexpected(std::move(error));
}

} // namespace laari

/// Returns the error of a Result<…> expression to the caller, or goes on.
#define LAARI_TRY(expression)                                                                                          \
    do {                                                                                                               \
        if (auto laariTried = (expression); !laariTried) [[unlikely]]                                                  \
            return ::laari::fail(std::move(laariTried).error());                                                       \
    } while (false)

#define LAARI_CONCAT_(a, b) a##b
#define LAARI_CONCAT(a, b) LAARI_CONCAT_(a, b)
/// `LAARI_ASSIGN(auto x, f());`: declares or assigns the value, or returns the error to the caller.
#define LAARI_ASSIGN(target, expression) LAARI_ASSIGN_(LAARI_CONCAT(laariResult, __LINE__), target, expression)
#define LAARI_ASSIGN_(name, target, expression)                                                                        \
    auto name = (expression);                                                                                          \
    if (!name) [[unlikely]]                                                                                            \
        return ::laari::fail(std::move(name).error());                                                                 \
    target = *std::move(name)
