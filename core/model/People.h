// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QString>

#include <optional>

namespace laari {

/// One of our own people. The user of the book is one of them and the author of its changes.
struct OwnPerson {
    OwnPersonId id;
    QString uid;
    QString name;
    QString email;
    std::optional<ListItemId> ourFunction;

    friend bool operator==(const OwnPerson &, const OwnPerson &) = default;
};

/// Who delivers for us. Your partner's bad delivery is your bad delivery.
struct Partner {
    PartnerId id;
    QString uid;
    QString name;

    friend bool operator==(const Partner &, const Partner &) = default;
};

/// An optional label of touchpoints.
struct Project {
    ProjectId id;
    QString uid;
    QString name;

    friend bool operator==(const Project &, const Project &) = default;
};

} // namespace laari
