// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimTouched;
import org.explant.claim.OnThisClaim;
import org.explant.document.DocumentId;
import org.explant.document.NoSuchPage;
import org.explant.shared.NotFound;
import org.explant.shared.Slice;
import org.hibernate.query.Page;

/** Tags on pages and documents: put, taken off, and who did it. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Coding {
    /** Most pages that one act tags. */
    public static final int AT_ONCE = 5_000;

    @Inject
    private CodingQueries queries;

    @Inject
    private CodingPen pen;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ClaimTouched> touched;

    @Inject
    private Clock clock;

    /** Puts a tag where it does not stand yet. */
    @OnThisClaim
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void put(@NotNull ClaimId claim, @NotNull TagId tag, @NotNull @Valid CodingSpot spot) {
        check(claim, spot);
        inUse(tag);
        int put = pen.put(tag, spot.document(), List.of(spot.page()));
        if (put > 0) acted(Act.PAGE_TAGGED, claim, spot.document(), facts(tag, spot.page()));
    }

    /** Brings in a tag that somebody put elsewhere, earlier. */
    @RolesAllowed(Permission.SYSTEM)
    public void bringIn(@NotNull TagId tag, @NotNull CodingSpot spot, @NotNull AccountId by, @NotNull Instant at) {
        pen.write(tag, spot, by, at);
    }

    /** Takes a tag off again; that it stood there, and who put it, stays known. */
    @OnThisClaim
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void take(@NotNull ClaimId claim, @NotNull TagId tag, @NotNull @Valid CodingSpot spot) {
        check(claim, spot);
        int taken = pen.take(tag, spot.document(), List.of(spot.page()));
        if (taken > 0) acted(Act.PAGE_UNTAGGED, claim, spot.document(), facts(tag, spot.page()));
    }

    /** Puts a tag on many pages of many documents; what the reader may not know of is left alone. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public int putAll(@NotNull TagId tag, @NotNull Map<DocumentId, List<Integer>> pages) {
        inUse(tag);
        return each(Act.PAGE_TAGGED, tag, pages);
    }

    /** Takes a tag off many pages of many documents. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public int takeAll(@NotNull TagId tag, @NotNull Map<DocumentId, List<Integer>> pages) {
        return each(Act.PAGE_UNTAGGED, tag, pages);
    }

    private int each(Act act, TagId tag, Map<DocumentId, List<Integer>> pages) {
        if (pages.values().stream().mapToLong(List::size).sum() > AT_ONCE) throw new TooManyToTag(AT_ONCE);
        if (pages.isEmpty()) return 0;
        int all = 0;
        for (DocumentPlace place : queries.places(pages.keySet(), pen.person())) {
            var here = pages.getOrDefault(place.document(), List.of());
            int changed = act == Act.PAGE_TAGGED
                    ? pen.put(tag, place.document(), here)
                    : pen.take(tag, place.document(), here);
            if (changed > 0) acted(act, place.claim(), place.document(), counted(tag, changed));
            all += changed;
        }
        return all;
    }

    /** What stands in a claim, by document and page. */
    @OnThisClaim
    public Slice<CodingLine> lines(@NotNull ClaimId claim, int page, int size) {
        var lines = queries.standing(claim, pen.person(), Page.page(size, page));
        return new Slice<>(queries.number(claim, pen.person()), lines);
    }

    /** Every tag there ever was on a document, oldest first. */
    @OnThisClaim
    public List<CodingLine> ofDocument(@NotNull ClaimId claim, @NotNull DocumentId document) {
        return queries.ofDocument(claim, document, pen.person());
    }

    /** Where tags stand in every claim that the reader may see. */
    public List<TaggedSpot> spots(@NotNull Collection<TagId> tags) {
        return tags.isEmpty() ? List.of() : queries.spots(tags, pen.person());
    }

    private void check(ClaimId claim, CodingSpot spot) {
        int pages = queries.pages(spot.document(), claim, pen.person()).orElseThrow(NotFound::new);
        if (spot.page() > pages) throw new NoSuchPage();
    }

    private void inUse(TagId tag) {
        var held = queries.entityManager().find(Tag.class, tag);
        if (held == null) throw new NotFound();
        if (held.isRetired()) throw new TagRetired();
    }

    private static Map<String, String> facts(TagId tag, int page) {
        return Map.of("tag", tag.toString(), "page", Integer.toString(page));
    }

    private static Map<String, String> counted(TagId tag, int pages) {
        return Map.of("tag", tag.toString(), "pages", Integer.toString(pages));
    }

    private void acted(Act act, ClaimId claim, DocumentId document, Map<String, String> facts) {
        trail.record(act, claim.value(), document.value(), facts);
        touched.fire(new ClaimTouched(claim, clock.instant()));
    }
}
