// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.group.proceedings.ClaimantLine;
import org.explant.group.proceedings.DefendantLine;
import org.explant.group.proceedings.FactLine;
import org.explant.group.proceedings.ProceedingSheet;
import org.explant.group.proceedings.Strike;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be struck out.
 *
 * @param value {@code PART:id}
 */
public record Strikeable(String value, String word) {
    static List<Strikeable> of(ProceedingSheet sheet) {
        var who = sheet.claimants().stream()
                .collect(Collectors.toMap(ClaimantLine::claimant, ClaimantLine::name, (one, _) -> one));
        var whom = sheet.defendants().stream()
                .collect(Collectors.toMap(DefendantLine::defendant, DefendantLine::name, (one, _) -> one));
        Function<@Nullable UUID, String> name = id -> id == null ? "" : who.getOrDefault(id, whom.getOrDefault(id, ""));
        var facts = sheet.facts().stream()
                .filter(FactLine::stands)
                .map(each -> new Strikeable(
                        Strike.FormPart.FACT + ":" + each.factId(),
                        joined(
                                Labels.of(each.kind()),
                                Formats.day(each.on()),
                                name.apply(each.claimant()),
                                name.apply(each.defendant()))));
        var causes = sheet.causes().stream()
                .map(each -> new Strikeable(
                        Strike.FormPart.CAUSE + ":" + each.causeId(),
                        joined(
                                name.apply(each.claimant()),
                                name.apply(each.defendant()),
                                Labels.of(each.cause()),
                                Labels.of(each.hips()))));
        var claimants = sheet.claimants().stream()
                .map(each -> new Strikeable(Strike.FormPart.CLAIMANT + ":" + each.claimant(), each.name()));
        var defendants = sheet.defendants().stream()
                .map(each -> new Strikeable(Strike.FormPart.DEFENDANT + ":" + each.defendant(), each.name()));
        return Stream.of(facts, causes, claimants, defendants)
                .flatMap(Function.identity())
                .toList();
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
    }
}
