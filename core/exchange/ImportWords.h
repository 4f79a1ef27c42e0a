// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/model/Stakeholder.h"
#include "core/model/Touchpoint.h"

#include <QStringView>

#include <optional>

namespace laari::exchange {

/// The words that files use for the model's values, Finnish and English, and the stable codes; compared by essence().
/// Empty: none of those known.
template <typename Enum> std::optional<Enum> fromWord(QStringView word);

template <> std::optional<Lifecycle> fromWord(QStringView word);
template <> std::optional<Role> fromWord(QStringView word);
template <> std::optional<Channel> fromWord(QStringView word);
template <> std::optional<Importance> fromWord(QStringView word);
template <> std::optional<Source> fromWord(QStringView word);
template <> std::optional<TrustFactor> fromWord(QStringView word);

} // namespace laari::exchange
