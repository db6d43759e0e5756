// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.FileTrail;
import org.explant.claim.PartyGuard;
import org.explant.party.OrganisationId;
import org.explant.party.PartyPast;
import org.explant.party.PartyRef;
import org.explant.party.organisation.OrganisationCard;
import org.explant.party.organisation.OrganisationKind;
import org.explant.party.organisation.Organisations;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

/** The organisations that exist for the reader: those the firm has listed, and those of claims the reader may know of. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class OrganisationDirectory {
    /** What the list can be sorted by, and which column of the query that is. */
    static final Map<String, Integer> COLUMNS = Map.of("name", 2, "kind", 3, "belongsTo", 4, "odsCode", 5, "claims", 7);

    private static final int LOOKED_UP = 20;

    @Inject
    private OrganisationReadQueries queries;

    @Inject
    private Organisations organisations;

    @Inject
    private PartyPast past;

    @Inject
    private PartyGuard guard;

    @Inject
    private FileTrail trail;

    /** One page of them. */
    public Slice<OrganisationLine> lines(@NotNull @Valid DirectoryFilter filter, @NotNull SliceRequest wanted) {
        var slice = slice(filter, wanted);
        trail.noted(Act.DIRECTORY_LISTED, null, null, Map.of("organisations", Long.toString(slice.total())));
        return slice;
    }

    /** The first few whose names hold the words, of one kind where it is given; leaves no trace. */
    public List<OrganisationLine> lookUp(@NotNull String words, @Nullable OrganisationKind kind) {
        var filter = new DirectoryFilter(words, null, kind, false);
        return slice(filter, new SliceRequest(0, LOOKED_UP, "name", true)).items();
    }

    /** Everything the reader may know of an organisation; seen on the audit trail. */
    public OrganisationSheet sheet(@NotNull OrganisationId organisation) {
        guard.check(organisation);
        var party = PartyRef.of(organisation);
        var reader = trail.reader();
        var sheet = new OrganisationSheet(
                masked(organisations.card(organisation)),
                queries.belongsTo(organisation, reader).orElse(null),
                new PartyPastSheet(past.names(party), past.addresses(party), past.changes(party)),
                queries.partsOf(organisation, reader),
                queries.peopleOf(organisation, reader),
                queries.rolesOf(organisation, reader));
        trail.noted(Act.ORGANISATION_VIEWED, null, organisation.value(), Map.of());
        return sheet;
    }

    /** A group that the reader may not know of is left out. */
    private OrganisationCard masked(OrganisationCard card) {
        var group = card.details().partOf();
        return group == null || guard.knows(group) ? card : card.alone();
    }

    private Slice<OrganisationLine> slice(DirectoryFilter filter, SliceRequest wanted) {
        boolean any = filter.kind() == null;
        var kind = Objects.requireNonNullElse(filter.kind(), OrganisationKind.OTHER);
        var total = queries.total(trail.reader(), filter.pattern(), filter.code(), any, kind);
        var lines = queries.lines(trail.reader(), filter.pattern(), filter.code(), any, kind)
                .setOrder(DirectoryOrder.of(wanted, COLUMNS))
                .setFirstResult(wanted.first())
                .setMaxResults(wanted.size())
                .getResultList();
        return new Slice<>(total, lines);
    }
}
