// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Attention.h"
#include "core/model/Company.h"
#include "core/model/LoopCase.h"
#include "core/model/People.h"
#include "core/store/StoreContext.h"
#include "core/trust/Parameters.h"

#include <optional>

namespace laari {

/// What the book as a whole is set to.
class SettingsRepository {
public:
    explicit SettingsRepository(StoreContext &context) : m_context(context) {}

    Result<trust::Parameters> parameters() const;
    Result<std::optional<OwnPersonId>> author() const; ///< who the user of this book is

    Result<AttentionSettings> attention() const; ///< what is missing or out of range has its default
    Result<LoopSettings> loop() const;           ///< the same
    Result<Company> company() const;             ///< a logo that is no PNG is none

    /// NumberOutOfRange.
    Result<void> setAttention(const AttentionSettings &settings);
    /// NumberOutOfRange; TimeInvalid for a working day that ends before it begins.
    Result<void> setLoop(const LoopSettings &settings);
    /// TextTooLong, TextHasControlCharacters; ImageUnreadable for a logo that is no PNG, ImageTooLarge (the limit).
    Result<void> setCompany(const Company &company);
    /// Checked by trust::validate; marks every ledger stale.
    Result<void> setParameters(const trust::Parameters &parameters);
    Result<void> setAuthor(OwnPersonId author);

private:
    StoreContext &m_context;
};

} // namespace laari
