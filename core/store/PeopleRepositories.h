// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/People.h"
#include "core/store/StoreContext.h"

#include <optional>
#include <vector>

namespace laari {

/// Our own people, partners and projects: three small books of names. Names are trimmed, not empty, unique when
/// case-folded (NameEmpty, NameTaken, TextTooLong). remove() gives InUse while anything refers to the row.
class OwnPersonRepository {
public:
    explicit OwnPersonRepository(StoreContext &context) : m_context(context) {}
    Result<OwnPerson> find(OwnPersonId id) const;
    Result<std::optional<OwnPerson>> findByName(const QString &name) const;
    Result<std::vector<OwnPerson>> all() const; ///< in order of id
    Result<OwnPersonId> insert(const OwnPerson &person);
    Result<void> update(const OwnPerson &person);
    Result<void> remove(OwnPersonId id);

private:
    StoreContext &m_context;
};

class PartnerRepository {
public:
    explicit PartnerRepository(StoreContext &context) : m_context(context) {}
    Result<Partner> find(PartnerId id) const;
    Result<std::optional<Partner>> findByName(const QString &name) const;
    Result<std::vector<Partner>> all() const;
    Result<PartnerId> insert(const Partner &partner);
    Result<void> update(const Partner &partner);
    Result<void> remove(PartnerId id);

private:
    StoreContext &m_context;
};

class ProjectRepository {
public:
    explicit ProjectRepository(StoreContext &context) : m_context(context) {}
    Result<Project> find(ProjectId id) const;
    Result<std::optional<Project>> findByName(const QString &name) const;
    Result<std::vector<Project>> all() const;
    Result<ProjectId> insert(const Project &project);
    Result<void> update(const Project &project);
    Result<void> remove(ProjectId id);

private:
    StoreContext &m_context;
};

} // namespace laari
