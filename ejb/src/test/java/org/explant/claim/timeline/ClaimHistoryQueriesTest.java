// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.explant.claim.ClaimEdited;
import org.explant.claim.Stage;
import org.explant.claim.WorkOnClaims;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.Test;

class ClaimHistoryQueriesTest {
    @Test
    void movesAndEditsAreToldTheNewestFirst() {
        try (var entities = new TestEntities()) {
            var earner = DocumentRows.account(entities.database());
            var claim = DocumentRows.claim(entities.database(), earner);
            for (int step = 1; step <= 2; step++)
                DocumentRows.run(
                        entities.database().asOwner(),
                        "insert into stage_move (stage_move_id, claim_id, step, from_stage, to_stage, moved_on, recorded_at,"
                                + " moved_by) values (gen_random_uuid(), ?, ?, ?, ?, current_date, now(), ?)",
                        claim.value(),
                        step,
                        step == 1 ? null : "ENQUIRY",
                        step == 1 ? "ENQUIRY" : "SCREENING",
                        earner.value());
            entities.run(em -> new EditsOnTimeline(new ClaimHistoryQueries_(em))
                    .note(new ClaimEdited(claim, List.of("surname", "born"), WorkOnClaims.stamp(earner))));
            entities.run(em -> {
                var moves = new StagesOnTimeline(new ClaimHistoryQueries_(em));
                assertEquals(2, moves.number(claim));
                assertEquals(
                        List.of("stage.moved", "claim.opened"),
                        moves.newest(claim, 9).stream().map(TimelineEvent::what).toList());
                assertEquals(
                        List.of(Stage.SCREENING, Stage.ENQUIRY),
                        moves.newest(claim, 1).getFirst().details());
                var edits = new EditsOnTimeline(new ClaimHistoryQueries_(em));
                assertEquals(1, edits.number(claim));
                assertEquals(List.of(2), edits.newest(claim, 9).getFirst().details());
                assertEquals("A Person", edits.newest(claim, 9).getFirst().by());
            });
        }
    }
}
