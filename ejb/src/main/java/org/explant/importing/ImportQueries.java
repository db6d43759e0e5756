// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.importing.row.ImportId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Reads of imports. For people: each one's own alone, for a sheet may tell of claims that others may not know. */
interface ImportQueries {
    EntityManager entityManager();

    @HQL("from ImportJob j where j.importId = :job and j.uploadedBy = :reader")
    Optional<ImportJob> job(ImportId job, AccountId reader);

    @HQL("from ImportJob j where j.uploadedBy = :reader and j.kind <> 'BULK' order by j.uploadedAt desc limit 100")
    List<ImportJob> imports(AccountId reader);

    @HQL("from ImportJob j where j.uploadedBy = :reader and j.kind = :kind order by j.uploadedAt desc limit 100")
    List<ImportJob> jobs(AccountId reader, String kind);

    @HQL("select count(j) from ImportJob j where j.undoOf = :job")
    long undone(UUID job);

    @HQL("from SavedMapping m where m.kind = :kind order by m.name")
    List<SavedMapping> mappings(String kind);

    @HQL("from SavedMapping m where m.kind = :kind and lower(m.name) = lower(:name)")
    Optional<SavedMapping> mapping(String kind, String name);

    @HQL("from SavedMapping m where m.mappingId = :mapping")
    Optional<SavedMapping> mappingOf(UUID mapping);

    /** For the system: which stored files are on record. */
    @HQL("select j.storageName from ImportJob j where j.storageName in :names")
    List<String> recorded(Collection<String> names);

    /** For the system. */
    @HQL("from ImportJob j where j.keyId is not null and j.keyId <> :active")
    List<ImportJob> wrappedByOthers(String active);

    /** Has the database count its rows now, so that it plans for all that came in; tells nothing. */
    @SQL("select cast(look_at_sizes() as text)")
    String lookAtSizes();
}
