// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Reads of the firm's tags. */
interface TagQueries {
    EntityManager entityManager();

    /** All there ever were, those in use first, in the order of their keys. */
    @HQL("select new TagLine(t.tagId, t.version, t.name, t.hotkey, t.retired) from Tag t"
            + " order by t.retired, t.hotkey nulls last, lower(t.name)")
    List<TagLine> lines();

    @HQL("select t from Tag t where t.tagId = :tag")
    Optional<Tag> tag(TagId tag);

    /** Those in use that bear a name or a key. */
    @HQL("select new TagLine(t.tagId, t.version, t.name, t.hotkey, t.retired) from Tag t"
            + " where t.retired = false and (lower(t.name) = lower(:name) or t.hotkey = :hotkey)")
    List<TagLine> alike(String name, String hotkey);

    @HQL("select new TagEditionLine(e.editionKey.edition, e.name, e.hotkey, e.retired, e.writtenAt, a.fullName)"
            + " from TagEdition e left join Account a on a.accountId = e.writtenBy"
            + " where e.editionKey.tag = :tag order by e.editionKey.edition desc")
    List<TagEditionLine> editions(UUID tag);
}
