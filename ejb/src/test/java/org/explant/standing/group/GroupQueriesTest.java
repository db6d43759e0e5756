// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.UUID;
import org.explant.claim.AClaim;
import org.explant.group.GroupRows;
import org.explant.shared.NotFound;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.Test;

class GroupQueriesTest {
    @Test
    void theSeededOrdersAreThereAndAFirmAddsItsOwn() {
        try (var entities = new TestEntities()) {
            entities.run(AClaim::accounts);
            var seeded = entities.in(em -> new GroupQueries_(em).lines());
            assertEquals("GLO 50 DePuy Hylamer", seeded.getFirst().title());
            assertEquals(GroupConfidence.VERIFIED, seeded.getFirst().confidence());
            var mine = entities.in(em -> {
                var fresh = new GroupAction(
                        new NewGroupAction("Managed list", null, null, LocalDate.of(2026, 3, 1), "Order of the court"));
                em.persist(fresh);
                return fresh.groupId();
            });
            assertEquals(LocalDate.of(2026, 3, 1), entities.in(em -> GroupBooks.over(em)
                    .cutOff(mine.toString())));
            var stood = entities.in(em -> new GroupQueries_(em).line(mine).orElseThrow());
            var later = new NewGroupAction("Managed list", "GLO 99", null, LocalDate.of(2026, 9, 1), "Order of July");
            entities.run(em -> {
                em.find(GroupAction.class, mine).change(new GroupActionChange(stood.version(), later, "extended"));
                em.persist(new EarlierGroupAction(stood, "extended", GroupRows.stamp(AClaim.SOLICITOR)));
            });
            var before = entities.in(em -> new GroupQueries_(em).earlier(mine)).getFirst();
            assertEquals(LocalDate.of(2026, 3, 1), before.cutOffOn());
            assertEquals("extended", before.reason());
            var meanwhile = assertThrows(
                    GroupActionChangedMeanwhile.class,
                    () -> entities.run(em -> em.find(GroupAction.class, mine)
                            .change(new GroupActionChange(stood.version(), stood.details(), "late"))));
            assertEquals(later, meanwhile.stored());
            assertThrows(
                    NotFound.class,
                    () -> entities.in(
                            em -> GroupBooks.over(em).cutOff(UUID.randomUUID().toString())));
        }
    }
}
