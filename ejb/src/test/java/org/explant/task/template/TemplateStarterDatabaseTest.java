// SPDX-License-Identifier: Apache-2.0
package org.explant.task.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stage;
import org.explant.claim.StageMoved;
import org.explant.claim.WorkOnClaims;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.explant.task.TaskDesks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TemplateStarterDatabaseTest {
    private static TestEntities entities;
    private static AccountId earner;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        earner = DocumentRows.account(entities.database());
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static void move(ClaimId claim, Stage to) {
        entities.run(
                em -> starter(em).begin(new StageMoved(claim, Stage.ENQUIRY, to, false, WorkOnClaims.stamp(earner))));
    }

    private static TemplateStarter starter(EntityManager em) {
        return new TemplateStarter(new TemplateQueries_(em), TaskDesks.of(em), WorkOnClaims.assignees(em));
    }

    private static List<String> open(ClaimId claim) {
        return entities.in(em -> em.createNativeQuery(
                        "select title from task where claim_id = ?1 and state = 'OPEN' order by due_on, title",
                        String.class)
                .setParameter(1, claim.value())
                .getResultList());
    }

    @Test
    void reachingAStageStartsItsChecklistOnce() {
        var claim = DocumentRows.claim(entities.database(), earner);
        move(claim, Stage.SCREENING);
        assertEquals(4, open(claim).size());
        assertTrue(open(claim).contains("Run the conflict check"));
        move(claim, Stage.SCREENING);
        assertEquals(4, open(claim).size(), "what is open already is not set twice");
        move(claim, Stage.TRIAL);
        assertEquals(4, open(claim).size(), "a stage without a checklist starts none");
    }

    @Test
    void anEditionThatWasWrittenStays() {
        var template = entities.in(em -> new TemplateQueries_(em).startingWith(Stage.DISCLOSURE))
                .getFirst();
        entities.run(em -> {
            var found = em.find(TaskTemplate.class, template.templateId());
            var details = new TemplateDetails(
                    "Disclosure", Stage.DISCLOSURE, List.of(new TemplateItemDetails("List", 3, OwnedBy.FEE_EARNER)));
            var edition = found.write(details, earner, WorkOnClaims.NOW);
            em.flush();
            em.persist(edition);
            em.flush();
            em.persist(new TemplateItem(edition.editionId(), 0, details.items().getFirst()));
        });
        entities.run(em -> {
            var queries = new TemplateQueries_(em);
            assertEquals(3, queries.items(template.templateId(), 1).size());
            assertEquals(
                    "List",
                    queries.items(template.templateId(), 2).getFirst().details().title());
            var editions = queries.editions(template.templateId());
            assertEquals(
                    List.of(2, 1), editions.stream().map(EditionLine::edition).toList());
            assertEquals("A Person", editions.getFirst().writtenBy());
        });
        var claim = DocumentRows.claim(entities.database(), earner);
        move(claim, Stage.DISCLOSURE);
        assertEquals(List.of("List"), open(claim));
    }

    @Test
    void theListFollowsTheStageLine() {
        var lines = entities.in(em -> new TemplateQueries_(em).lines());
        assertEquals(Stage.SCREENING, lines.getFirst().stage());
        assertEquals(4L, lines.getFirst().items());
    }

    @Test
    void whatFallsOnAWeekendIsDueOnTheFridayBefore() {
        var friday = LocalDate.of(2026, 11, 20);
        assertEquals(friday, TemplateStarter.due(friday, 0));
        assertEquals(friday, TemplateStarter.due(friday, 1));
        assertEquals(friday, TemplateStarter.due(friday, 2));
        assertEquals(friday.plusDays(3), TemplateStarter.due(friday, 3));
        assertEquals(friday.plusDays(1), TemplateStarter.due(friday.plusDays(1), 0), "never before it began");
    }
}
