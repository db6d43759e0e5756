// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.claim.Stage;
import org.explant.claim.StageMoveLine;
import org.explant.standing.fact.Details;
import org.explant.standing.fact.FactField;
import org.explant.standing.fact.FactKind;
import org.explant.standing.fact.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stay from 1 Feb to 30 Jun 2024, recorded on 10 Feb; on 1 May it was corrected to end on 31 Mar already. */
class AsAtTest {
    private static final UUID THREAD = UUID.randomUUID();
    private static final FactLine FIRST = stay("2024-06-30", "2024-02-10T09:00:00Z", "2024-05-01T09:00:00Z");
    private static final FactLine SECOND = stay("2024-03-31", "2024-05-01T09:00:00Z", null);
    private static final List<FactLine> VERSIONS = List.of(FIRST, SECOND);
    private static final List<StageMoveLine> MOVES = List.of(
            move(Stage.ENQUIRY, "2023-01-05", "2023-01-05T10:00:00Z"),
            move(Stage.SCREENING, "2023-02-01", "2023-02-01T10:00:00Z"),
            // Written down late.
            move(Stage.RETAINED, "2024-03-01", "2024-06-01T10:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 2026-01-01T00:00:00Z, none",
        "2024-02-01, 2026-01-01T00:00:00Z, second",
        "2024-03-31, 2026-01-01T00:00:00Z, second",
        "2024-04-01, 2026-01-01T00:00:00Z, none",
        "2024-04-01, 2024-04-30T00:00:00Z, first",
        "2024-04-01, 2024-05-01T09:00:00Z, none",
        "2024-06-30, 2024-04-30T00:00:00Z, first",
        "2024-07-01, 2024-04-30T00:00:00Z, none",
        "2024-03-01, 2024-02-09T00:00:00Z, none"
    })
    void aFactIsSeenAsItHeldAndAsItWasKnown(LocalDate on, Instant known, String seen) {
        var expected =
                switch (seen) {
                    case "first" -> List.of(FIRST);
                    case "second" -> List.of(SECOND);
                    default -> List.of();
                };
        assertEquals(expected, new AsAt(on, known).inForce(VERSIONS));
    }

    @Test
    void whatBeginsLaterIsAhead() {
        var known = Instant.parse("2026-01-01T00:00:00Z");
        assertEquals(List.of(SECOND), new AsAt(LocalDate.of(2024, 1, 1), known).ahead(VERSIONS));
        assertEquals(List.of(), new AsAt(LocalDate.of(2024, 2, 1), known).ahead(VERSIONS));
    }

    @Test
    void whatRanOutIsMissedUnlessItWasEndedOnPurpose() {
        var known = Instant.parse("2026-01-01T00:00:00Z");
        var ranOut = authority(FactVersion.RECORDED);
        var versions = List.of(ranOut, authority(FactVersion.ENDED), SECOND);
        assertEquals(List.of(ranOut), new AsAt(LocalDate.of(2024, 3, 2), known).lapsed(versions));
        assertEquals(List.of(), new AsAt(LocalDate.of(2024, 3, 1), known).lapsed(versions));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-04, 2026-01-01T00:00:00Z, ",
        "2023-01-05, 2026-01-01T00:00:00Z, ENQUIRY",
        "2024-02-29, 2026-01-01T00:00:00Z, SCREENING",
        "2024-03-01, 2026-01-01T00:00:00Z, RETAINED",
        "2024-03-01, 2024-05-01T00:00:00Z, SCREENING"
    })
    void theStageIsTheLastMoveUpToTheDayAsKnown(LocalDate on, Instant known, @Nullable Stage stage) {
        assertEquals(stage, new AsAt(on, known).stage(MOVES));
    }

    private static FactLine authority(FactVersion how) {
        return new FactLine(
                new FactId(UUID.randomUUID()),
                UUID.randomUUID(),
                FactKind.AUTHORITY,
                how,
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 1)),
                new Details(Map.of(FactField.SCOPE, "GP_RECORDS")),
                "why",
                Instant.parse("2024-01-01T09:00:00Z"),
                "A",
                null);
    }

    private static FactLine stay(String to, String recorded, @Nullable String replaced) {
        var end = replaced == null
                ? null
                : new FactLine.Replaced(Instant.parse(replaced), "B", "lifted early", new FactId(UUID.randomUUID()));
        return new FactLine(
                new FactId(UUID.randomUUID()),
                THREAD,
                FactKind.STAY,
                FactVersion.RECORDED,
                new Period(LocalDate.of(2024, 2, 1), LocalDate.parse(to)),
                new Details(Map.of(FactField.ORDER, "Order")),
                "why",
                Instant.parse(recorded),
                "A",
                end);
    }

    private static StageMoveLine move(Stage to, String on, String recorded) {
        return new StageMoveLine(null, to, LocalDate.parse(on), Instant.parse(recorded), "A", null);
    }
}
