// SPDX-License-Identifier: GPL-3.0-or-later
// What asks for attention and belongs to no account.
#include "core/insight/Attention.h"

namespace laari::insight {

Result<std::vector<AttentionItem>> attentionOfPortfolio(const Book &book, Day today)
{
    LAARI_ASSIGN(const AttentionSettings settings, book.settings().attention());
    LAARI_ASSIGN(const std::vector<Review> due, book.reviews().dueUntil(today + settings.followUpAheadDays));
    std::vector<AttentionItem> items;
    for (const Review &review : due) {
        if (review.kind != ReviewKind::Portfolio)
            continue;
        AttentionItem item;
        item.kind = AttentionKind::Review;
        item.review = review.id;
        item.what = review.name;
        item.since = review.next;
        item.occurrence = review.id.value;
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace laari::insight
