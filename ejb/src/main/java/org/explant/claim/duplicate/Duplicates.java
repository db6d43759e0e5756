// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.FileTrail;
import org.explant.claim.NewClaim;
import org.explant.claim.PartyGuard;
import org.explant.party.PartyRef;
import org.explant.party.PersonalDetails;
import org.explant.party.index.NameIndex;
import org.explant.party.index.NamePairs;
import org.explant.party.index.PartyMatch;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;

/** Who may be held twice. Who is behind a wall is neither shown nor counted. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Duplicates {
    /** The one order of the list: the likeliest first. */
    public static final String BY_LIKENESS = "likeness";

    private static final int CANDIDATES = 10;

    @Inject
    private NameIndex index;

    @Inject
    private NamePairs pairs;

    @Inject
    private Acquaintances acquaintances;

    @Inject
    private PartyGuard guard;

    @Inject
    private FileTrail trail;

    /** Whom these details may mean, before they are added. */
    public List<DuplicateLine> likePerson(@NotNull PersonalDetails details) {
        return shown(index.people(details));
    }

    /** Whom a claim to be opened may mean; nobody where the same form has opened it already. */
    public List<DuplicateLine> likeClaimant(@NotNull NewClaim wanted) {
        return acquaintances.haveOpened(wanted.formKey())
                ? List.of()
                : likePerson(wanted.details().claimant());
    }

    /** Which organisation that name may mean, before it is added. */
    public List<DuplicateLine> likeOrganisation(@NotNull String name) {
        return shown(index.organisations(List.of(name)));
    }

    /** Who else is held like this one. */
    public List<DuplicateLine> like(@NotNull PartyRef party) {
        guard.check(party);
        return shown(index.like(party));
    }

    /** Likely pairs across the book, the likeliest first. */
    @RolesAllowed(Permission.MERGES_PARTIES)
    public Slice<DuplicatePair> pairs(@NotNull SliceRequest wanted) {
        if (!wanted.sort().equals(BY_LIKENESS)) throw new NoSuchSlice();
        var found = pairs.likely();
        var ones = acquaintances.of(found.stream().map(NamePairs.Pair::one).toList(), trail.reader());
        var others = acquaintances.of(found.stream().map(NamePairs.Pair::other).toList(), trail.reader());
        var lines = new PairLines(ones, others).of(found);
        trail.noted(Act.DUPLICATES_LISTED, null, null, Map.of("total", Integer.toString(lines.size())));
        return new Slice<>(
                lines.size(),
                lines.stream().skip(wanted.first()).limit(wanted.size()).toList());
    }

    /** These two were looked at and are two. */
    @RolesAllowed(Permission.MERGES_PARTIES)
    public void areTwo(@NotNull PartyRef one, @NotNull PartyRef other) {
        guard.check(one);
        guard.check(other);
        pairs.areTwo(one.value(), other.value(), trail.entered());
    }

    private List<DuplicateLine> shown(List<PartyMatch> found) {
        var likely = found.stream().filter(each -> each.likeness().isLikely()).toList();
        return acquaintances.of(likely, trail.reader()).stream()
                .limit(CANDIDATES)
                .toList();
    }
}
