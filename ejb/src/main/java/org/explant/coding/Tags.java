// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The firm's tags: six that come with Explant, and the firm's own. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Tags {
    @Inject
    private TagQueries queries;

    @Inject
    private CurrentReader reader;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** All, those in use first. */
    public List<TagLine> lines() {
        return queries.lines();
    }

    /** Those that can be put on pages, in the order of their keys. */
    public List<TagLine> inUse() {
        return queries.lines().stream().filter(line -> !line.retired()).toList();
    }

    /** One of them. */
    public TagLine line(@NotNull TagId tag) {
        return tag(tag).line();
    }

    /** How it stood before, newest first. */
    public List<TagEditionLine> editions(@NotNull TagId tag) {
        return queries.editions(tag.value());
    }

    /** A new word, from now on. */
    @RolesAllowed(Permission.KEEPS_TEMPLATES)
    public TagId add(@NotNull @Valid TagDetails wanted) {
        check(null, wanted);
        var fresh = new Tag(wanted);
        queries.entityManager().persist(fresh);
        written(fresh, 0);
        return fresh.tagId();
    }

    /** Another wording or key, or no longer offered; pages that have the tag keep it. */
    @RolesAllowed(Permission.KEEPS_TEMPLATES)
    public void change(@NotNull TagId which, int seen, @NotNull @Valid TagDetails wanted) {
        var tag = tag(which);
        if (tag.line().version() == seen) check(which, wanted);
        if (tag.change(seen, wanted)) written(tag, seen + 1);
    }

    private void check(@Nullable TagId self, TagDetails wanted) {
        if (wanted.retired()) return;
        for (TagLine other : queries.alike(wanted.name().strip(), Objects.requireNonNullElse(wanted.hotkey(), ""))) {
            if (other.tagId().equals(self)) continue;
            if (other.name().equalsIgnoreCase(wanted.name().strip())) throw new TagNameTaken();
            throw new TagKeyTaken(other.name());
        }
    }

    private void written(Tag tag, int edition) {
        var key = new TagEdition.Key(tag.tagId().value(), edition);
        queries.entityManager().persist(new TagEdition(key, tag.line().details(), reader.accountId(), clock.instant()));
        trail.record(Act.TAG_CHANGED, null, null, Map.of("tag", tag.tagId().toString()));
    }

    private Tag tag(TagId which) {
        return queries.tag(which).orElseThrow(NotFound::new);
    }
}
