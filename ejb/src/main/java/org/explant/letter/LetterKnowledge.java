// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.claim.ClaimSheet;
import org.explant.claim.role.Roles;
import org.explant.implant.HipSheet;
import org.explant.implant.Implants;
import org.explant.implant.source.ImplantField;
import org.explant.standing.FactLine;
import org.explant.standing.Standings;
import org.explant.standing.fact.FactField;
import org.explant.standing.fact.FactKind;
import org.explant.standing.group.GroupActionLine;
import org.explant.standing.group.GroupActions;
import org.jspecify.annotations.Nullable;

/** What other features know of a claim that a letter may say: its court, its group, its hips and their follow-up. */
@Dependent
class LetterKnowledge {
    /** The fields, in order. */
    static final List<String> FIELDS = List.of(
            LetterAsked.COURT,
            LetterAsked.CLAIM_NUMBER,
            LetterAsked.ISSUED_ON,
            LetterAsked.DEFENDANTS,
            "group.name",
            "group.registerNumber",
            "hip.leftDevice",
            "hip.leftImplanted",
            "hip.leftHospital",
            "hip.rightDevice",
            "hip.rightImplanted",
            "hip.rightHospital",
            LetterAsked.MONITORED_HIP,
            LetterAsked.MONITORING_GUIDANCE,
            LetterAsked.MONITORING_ISSUED,
            LetterAsked.MONITORING_REASON,
            LetterAsked.MONITORING_DUE,
            LetterAsked.MONITORING_SOURCE);

    @Inject
    private Roles roles;

    @Inject
    private Standings standings;

    @Inject
    private GroupActions groups;

    @Inject
    private Implants implants;

    @Inject
    private Event<LetterAsked> asked;

    LetterFields.Known of(ClaimSheet sheet, LocalDate today) {
        var claim = sheet.summary().claimId();
        var letter = new LetterAsked(sheet.summary().reference());
        for (FactLine fact : standings.present(letter.claim())) tell(letter, fact);
        for (HipSheet hip : implants.hips(claim)) tell(letter, hip);
        asked.fire(letter);
        return new LetterFields.Known(sheet, roles.of(claim), today, letter.told());
    }

    private void tell(LetterAsked letter, FactLine fact) {
        if (fact.kind() == FactKind.PROCEEDINGS) {
            letter.tell(LetterAsked.COURT, fact.details().value(FactField.COURT));
            letter.tell(LetterAsked.CLAIM_NUMBER, fact.details().value(FactField.CLAIM_NUMBER));
        }
        if (fact.kind() == FactKind.REGISTER_ENTRY) {
            letter.tell("group.name", title(fact.details().value(FactField.GROUP_ACTION)));
            letter.tell("group.registerNumber", fact.details().value(FactField.REGISTER_NUMBER));
        }
    }

    private @Nullable String title(@Nullable String group) {
        return groups.lines().stream()
                .filter(line -> line.groupId().toString().equals(group))
                .map(GroupActionLine::title)
                .findFirst()
                .orElse(null);
    }

    /** The first device that the hip was given, and when and where: what the claim is about. */
    private static void tell(LetterAsked letter, HipSheet hip) {
        if (hip.operations().isEmpty()) return;
        var side = "hip." + hip.side().name().toLowerCase(Locale.ROOT);
        var first = hip.operations().getFirst();
        var device = first.implanted().stream()
                .map(part -> Stream.of(part.value(ImplantField.MAKER), part.value(ImplantField.SYSTEM))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        letter.tell(side + "Device", device);
        letter.tell(side + "Implanted", first.date() == null ? null : LetterDays.words(first.date()));
        letter.tell(side + "Hospital", first.value(ImplantField.HOSPITAL));
    }
}
