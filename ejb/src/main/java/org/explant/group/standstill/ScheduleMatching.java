// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.explant.group.standstill.Proposal.Certainty;

/** Compares printed names with claimants: by reference, by exact name, by date of birth. It never guesses. */
public final class ScheduleMatching {
    private final Map<String, List<ClaimantOnFile>> byName = new HashMap<>();
    private final Map<String, ClaimantOnFile> byReference = new HashMap<>();

    public ScheduleMatching(List<ClaimantOnFile> claimants) {
        for (ClaimantOnFile each : claimants) {
            byReference.put(each.claim().value(), each);
            note(NameKey.of(each.name()), each);
            note(NameKey.surnameFirst(each.forenames(), each.surname()), each);
        }
    }

    private void note(String key, ClaimantOnFile claimant) {
        var known = byName.computeIfAbsent(key, _ -> new ArrayList<>());
        if (!known.contains(claimant)) known.add(claimant);
    }

    public List<Proposal> propose(List<PrintedName> printed) {
        return printed.stream().map(this::propose).toList();
    }

    /** Whose name that may be. */
    public Proposal propose(PrintedName printed) {
        var named = byReference.get(Objects.requireNonNullElse(printed.reference(), ""));
        if (named != null) return new Proposal(printed, Certainty.CERTAIN, List.of(named));
        var same = byName.getOrDefault(NameKey.of(printed.name()), List.of());
        if (same.isEmpty()) return new Proposal(printed, Certainty.NONE, List.of());
        return printed.born() == null ? byName(printed, same) : byBirth(printed, same);
    }

    private static Proposal byName(PrintedName printed, List<ClaimantOnFile> same) {
        return new Proposal(printed, same.size() == 1 ? Certainty.BY_NAME : Certainty.SEVERAL, same);
    }

    private static Proposal byBirth(PrintedName printed, List<ClaimantOnFile> same) {
        var born = same.stream()
                .filter(each -> Objects.equals(each.born(), printed.born()))
                .toList();
        if (born.size() == 1) return new Proposal(printed, Certainty.CERTAIN, born);
        if (born.size() > 1) return new Proposal(printed, Certainty.SEVERAL, born);
        var unknown = same.stream().filter(each -> each.born() == null).toList();
        return unknown.isEmpty() ? new Proposal(printed, Certainty.BORN_DIFFERS, same) : byName(printed, unknown);
    }
}
