// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.WorkOnClaims;
import org.explant.document.DocumentRows;
import org.explant.implant.construct.Side;
import org.explant.monitoring.observed.ObservationField;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.shared.NotFound;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ObservationQueriesTest {
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 14);

    private static TestEntities entities;
    private static AccountId earner;
    private static AccountId outsider;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        earner = DocumentRows.account(entities.database());
        outsider = DocumentRows.account(entities.database());
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static ClaimId claim(String surname, AccountId... members) {
        return WorkOnClaims.claim(entities.database().asOwner(), surname, earner, members);
    }

    private static NewObservation cobalt(String value, LocalDate on) {
        var fields = Map.of(
                ObservationField.METAL, "COBALT",
                ObservationField.VALUE, value,
                ObservationField.UNIT, "NANOMOLES_PER_LITRE",
                ObservationField.SPECIMEN, "WHOLE_BLOOD");
        return new NewObservation(ObservationKind.BLOOD_METAL, null, on, fields);
    }

    private static ObservationId record(ClaimId claim, NewObservation wanted) {
        return entities.in(
                em -> desk(em).record(claim, ObservationOrigin.ENTERED, wanted.observed(), WorkOnClaims.stamp(earner))
                        .observationId());
    }

    private static int correct(ClaimId claim, ObservationId which, int seen, String value) {
        return entities.in(em -> {
            var desk = desk(em);
            var taken = desk.take(claim, which, seen, earner);
            return desk.correct(taken, cobalt(value, MARCH).observed(), "misread", WorkOnClaims.stamp(earner))
                    .edition();
        });
    }

    private static ObservationDesk desk(jakarta.persistence.EntityManager em) {
        return new ObservationDesk(new ObservationQueries_(em));
    }

    private static List<ObservationLine> editions(ClaimId claim, ObservationId which, AccountId reader) {
        return entities.in(em -> new ObservationQueries_(em)
                .editions(claim, which, reader).stream()
                        .map(ObservationRow::line)
                        .toList());
    }

    private static List<ObservationLine> standing(ClaimId claim, AccountId reader) {
        return entities.in(em -> new ObservationQueries_(em)
                .standing(claim, reader).stream().map(ObservationRow::line).toList());
    }

    @Test
    void everyEditionStaysAndTheLatestCounts() {
        var claim = claim("Ashworth");
        var which = record(claim, cobalt("119", MARCH));
        record(claim, cobalt("<10", MARCH.minusYears(1)));
        assertEquals(2, correct(claim, which, 1, "191"));
        var editions = editions(claim, which, earner);
        assertEquals(
                List.of(2, 1), editions.stream().map(ObservationLine::edition).toList());
        assertEquals("misread", editions.getFirst().reason());
        assertFalse(editions.getLast().stands());
        assertEquals("119", editions.getLast().observed().details().value(ObservationField.VALUE));
        var standing = standing(claim, earner);
        assertEquals(
                List.of("191", "<10"),
                standing.stream()
                        .map(each -> each.observed().details().value(ObservationField.VALUE))
                        .toList(),
                "the newest first");
        var recorded = entities.in(em -> new RecordedHistories(new ObservationQueries_(em)).of(claim));
        assertEquals(2, recorded.bloods().size());
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        var claim = claim("Blake");
        var which = record(claim, cobalt("119", MARCH));
        correct(claim, which, 1, "191");
        var told = assertThrows(ObservationChangedMeanwhile.class, () -> correct(claim, which, 1, "911"));
        assertEquals(2, told.edition());
        assertEquals("191", Objects.requireNonNull(told.stored()).details().value(ObservationField.VALUE));
        assertEquals(3, correct(claim, which, told.edition(), "911"), "and saves upon theirs");
    }

    @Test
    void whatWasRecordedInErrorNoLongerCountsAndStaysToBeRead() {
        var claim = claim("Clegg");
        var which = record(claim, cobalt("119", MARCH));
        entities.run(em -> {
            var desk = desk(em);
            desk.withdraw(desk.take(claim, which, 1, earner), "another patient's", WorkOnClaims.stamp(earner));
        });
        assertEquals(List.of(), standing(claim, earner));
        assertTrue(editions(claim, which, earner).getFirst().isWithdrawn());
        assertThrows(ObservationWithdrawn.class, () -> correct(claim, which, 1, "191"));
        long withdrawn = entities.in(
                em -> new ObservationQueries_(em).withdrawn(claim, earner).size());
        assertEquals(1, withdrawn);
        long number = entities.in(em -> new ObservationQueries_(em).number(claim));
        assertEquals(1, number);
    }

    @Test
    void behindTheWallThereIsNothing() {
        var claim = claim("Dunn", earner);
        var which = record(claim, cobalt("119", MARCH));
        assertEquals(List.of(), standing(claim, outsider));
        assertEquals(List.of(), editions(claim, which, outsider));
        var hidden = entities.in(em -> new ObservationQueries_(em).withdrawn(claim, outsider));
        assertEquals(List.of(), hidden);
        assertThrows(NotFound.class, () -> entities.in(em -> desk(em).take(claim, which, 1, outsider)));
        var elsewhere = claim("Ellis");
        assertThrows(NotFound.class, () -> correct(elsewhere, which, 1, "7"), "nor by way of another claim");
    }

    @Test
    void manyClaimsAreReadAtOnce() {
        var one = claim("Farr");
        var other = claim("Gill");
        record(one, cobalt("119", MARCH));
        var symptoms = new NewObservation(
                ObservationKind.SYMPTOMS, Side.LEFT, MARCH, Map.of(ObservationField.SYMPTOMS, "PRESENT"));
        record(other, symptoms);
        var found = entities.in(
                em -> new RecordedHistories(new ObservationQueries_(em)).of(List.of(one, other, claim("Hall"))));
        assertEquals(2, found.size());
        assertEquals(
                1, Objects.requireNonNull(found.get(other)).spells(Side.LEFT).size());
    }

    @Test
    void nothingIsObservedBeforeItsDayHasCome() {
        var claim = claim("Ince");
        assertThrows(ObservedInFuture.class, () -> record(claim, cobalt("7", WorkOnClaims.TODAY.plusDays(1))));
    }

    @Test
    void theServerCanNeitherRewriteNorDeleteAnEdition() {
        var claim = claim("Jones");
        record(claim, cobalt("119", MARCH));
        for (String sql : List.of(
                "update observation set details = '{}'",
                "update observation set observed_on = current_date",
                "delete from observation"))
            assertThrows(
                    PersistenceException.class,
                    () -> entities.run(em -> em.createNativeQuery(sql).executeUpdate()),
                    sql);
    }
}
