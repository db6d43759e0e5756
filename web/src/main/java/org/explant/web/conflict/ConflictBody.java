// SPDX-License-Identifier: Apache-2.0
package org.explant.web.conflict;

import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.explant.conflict.CheckLine;
import org.explant.conflict.CheckSheet;
import org.explant.conflict.ConflictOutcome;
import org.explant.conflict.ConflictSide;
import org.explant.conflict.NewCheck;
import org.explant.conflict.NewDecision;
import org.jspecify.annotations.Nullable;

/**
 * A check as programs read one.
 *
 * @param refer something lies where the caller may not look: refer to whoever decides conflicts
 */
public record ConflictBody(Line check, List<Match> matches, boolean refer, boolean more, List<Decision> decisions) {
    /** A check in a list. */
    public record Line(
            String id,
            Instant at,
            @Nullable String by,
            @Nullable String claim,
            String side,
            List<String> names,
            String state) {
        static Line of(CheckLine line) {
            return new Line(
                    line.check().toString(),
                    line.at(),
                    line.by(),
                    line.claim(),
                    line.side().name(),
                    line.names(),
                    line.state().name());
        }
    }

    /** Somebody alike in a claim that the caller may know of. */
    public record Match(
            String asked,
            @Nullable String person,
            @Nullable String organisation,
            String name,
            int score,
            List<String> reasons,
            String claim,
            String part) {}

    /** What somebody made of it. */
    public record Decision(Instant at, String by, String outcome, String reason) {}

    /** Names to check. */
    public record Wish(
            @Nullable List<String> names, @Nullable String side) {
        NewCheck toCheck() {
            return new NewCheck(
                    Objects.requireNonNullElse(names, List.<String>of()),
                    side == null ? ConflictSide.NOT_SAID : code(ConflictSide.class, side));
        }
    }

    /** A decision to make. */
    public record DecisionWish(
            @Nullable String outcome, @Nullable String reason) {
        NewDecision toDecision() {
            if (outcome == null) throw new BadRequestException();
            return new NewDecision(code(ConflictOutcome.class, outcome), Objects.requireNonNullElse(reason, ""));
        }
    }

    static ConflictBody of(CheckSheet sheet) {
        return new ConflictBody(
                Line.of(sheet.line()),
                sheet.matches().stream()
                        .map(each -> new Match(
                                each.asked(),
                                each.party().person() == null
                                        ? null
                                        : each.party().value().toString(),
                                each.party().person() == null
                                        ? each.party().value().toString()
                                        : null,
                                each.name(),
                                each.score(),
                                each.reasons().stream().map(Enum::name).toList(),
                                each.claim(),
                                each.part().name()))
                        .toList(),
                sheet.refer(),
                sheet.more(),
                sheet.decisions().stream()
                        .map(each -> new Decision(
                                each.at(), each.by(), each.outcome().name(), each.reason()))
                        .toList());
    }

    private static <E extends Enum<E>> E code(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestException(unknown);
        }
    }
}
