// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.implant.construct.Side;
import org.explant.monitoring.history.Bearing;
import org.explant.monitoring.history.HipHistory;
import org.explant.monitoring.history.History;
import org.explant.monitoring.observation.FollowUps;
import org.explant.monitoring.observed.RecordedHistory;

/**
 * Everybody whose hips are followed, behind the wall of a reader: in a few queries, however many they are. What decides on
 * due dates is there; results, images and scores, which decide on none, are not.
 */
@Dependent
public class MonitoredPeople {
    private final PeopleQueries queries;
    private final FollowUps followUps;

    @Inject
    MonitoredPeople(PeopleQueries queries, FollowUps followUps) {
        this.queries = queries;
        this.followUps = followUps;
    }

    /**
     * A claimant with the claim.
     *
     * @param claimant Surname, Forename
     */
    public record Monitored(ClaimReference reference, String claimant, KnownPerson person) {
        /** Keeps the person out of logs. */
        @Override
        public String toString() {
            return "Monitored";
        }
    }

    /** Of live claims alone. */
    public List<Monitored> of(AccountId reader) {
        var bearings = new HashMap<ClaimId, Map<Side, List<Bearing>>>();
        for (MonitoredBearing each : queries.bearings(reader, WorklistPages.LIVE))
            bearings.computeIfAbsent(each.claim(), _ -> new EnumMap<>(Side.class))
                    .computeIfAbsent(each.side(), _ -> new ArrayList<>())
                    .add(each.bearing());
        var places = new HashMap<ClaimId, List<PlaceLine>>();
        for (PlaceLine each : queries.places(reader, WorklistPages.LIVE))
            places.computeIfAbsent(each.claim(), _ -> new ArrayList<>(2)).add(each);
        var recorded = followUps.of(reader, WorklistPages.LIVE);
        var all = new ArrayList<Monitored>();
        for (PersonLine each : queries.people(reader, WorklistPages.LIVE)) {
            var hips = bearings.get(each.claim());
            if (hips == null) continue;
            var at = places.getOrDefault(each.claim(), List.of());
            boolean any = at.stream().anyMatch(PlaceLine::recorded);
            var told = new Told(recorded.getOrDefault(each.claim(), RecordedHistory.NOTHING), any);
            var person = new KnownPerson(
                    each.claim(),
                    history(each, hips, told),
                    at.stream().map(PlaceLine::place).toList(),
                    List.of());
            all.add(new Monitored(each.reference(), each.claimant(), person));
        }
        return all;
    }

    /** Symptoms and reviews, and whether anything at all is on record. */
    private record Told(RecordedHistory history, boolean any) {}

    private static History history(PersonLine person, Map<Side, List<Bearing>> hips, Told told) {
        var histories = hips.entrySet().stream()
                .map(each -> new HipHistory(
                        each.getKey(), each.getValue(), told.history().spells(each.getKey()), List.of(), List.of()))
                .toList();
        return new History(
                person.sex(),
                person.died(),
                histories,
                List.of(),
                told.history().reviews(),
                told.any());
    }
}
