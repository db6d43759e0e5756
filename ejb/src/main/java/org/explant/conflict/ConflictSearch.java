// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.explant.claim.ClaimId;
import org.explant.party.PartyRef;
import org.explant.party.index.NameIndex;
import org.explant.party.index.PartyMatch;
import org.explant.party.naming.Likeness;
import org.explant.party.naming.Reason;
import org.jspecify.annotations.Nullable;

/** Looks for names through every claim there is. What it finds is stored, and shown only through the wall. */
@Dependent
class ConflictSearch {
    /** So much is kept of a check; of walled claims apart, so that these crowd nothing out. */
    static final int KEPT = 200;

    private final NameIndex index;
    private final ConflictQueries queries;

    @Inject
    ConflictSearch(NameIndex index, ConflictQueries queries) {
        this.index = index;
        this.queries = queries;
    }

    /** Of walled claims and of others what is kept of each. */
    record Found(List<ConflictHit> hits, boolean more) {
        static Found of(List<ConflictHit> all) {
            var open = all.stream().filter(hit -> !hit.role().restricted()).toList();
            var walled = all.stream().filter(hit -> hit.role().restricted());
            var kept =
                    Stream.concat(open.stream().limit(KEPT), walled.limit(KEPT)).toList();
            return new Found(kept, open.size() > KEPT);
        }
    }

    Found typed(NewCheck wanted) {
        var hits = new ArrayList<ConflictHit>();
        for (int place = 0; place < wanted.names().size(); place++)
            hits.addAll(hits(place, index.typed(wanted.names().get(place)), wanted.side(), null));
        return Found.of(likeliestFirst(hits));
    }

    /** All names of the party, and the party itself in other claims. */
    Found joined(Joined joined) {
        var itself = new PartyMatch(joined.party(), new Likeness(100, List.of(Reason.SAME_NAME)));
        var matches = Stream.concat(Stream.of(itself), index.like(joined.party()).stream())
                .toList();
        return Found.of(likeliestFirst(hits(0, matches, ConflictSide.of(joined.part()), joined.claim())));
    }

    private List<ConflictHit> hits(int place, List<PartyMatch> matches, ConflictSide side, @Nullable ClaimId but) {
        var byParty = withGroups(matches);
        var ids = byParty.keySet().stream().map(PartyRef::value).toList();
        if (ids.isEmpty()) return List.of();
        return queries.rolesOf(ids).stream()
                .filter(role -> !role.claim().equals(but))
                .filter(role -> side.mattersWith(ConflictSide.of(role.part())))
                .map(role -> hit(place, role, byParty))
                .toList();
    }

    private static ConflictHit hit(int place, RoleFound role, Map<PartyRef, PartyMatch> byParty) {
        var match = byParty.get(role.party());
        if (match == null) throw new IllegalStateException();
        return new ConflictHit(place, match, role);
    }

    /** A company stands for its group. */
    private Map<PartyRef, PartyMatch> withGroups(List<PartyMatch> matches) {
        var all = new LinkedHashMap<PartyRef, PartyMatch>();
        matches.forEach(match -> all.put(match.party(), match));
        var groups = new HashMap<PartyRef, PartyMatch>();
        for (PartyMatch match : matches)
            if (!groups.containsKey(match.party()))
                index.group(match).forEach(each -> groups.putIfAbsent(each.party(), each));
        groups.forEach(all::putIfAbsent);
        return all;
    }

    private static List<ConflictHit> likeliestFirst(List<ConflictHit> hits) {
        return hits.stream()
                .sorted(Comparator.comparing(hit -> hit.match().likeness().score(), Comparator.reverseOrder()))
                .toList();
    }

    /** The names that were checked, for the record. */
    List<String> names(PartyRef party) {
        return index.names(party).stream().limit(1).toList();
    }
}
