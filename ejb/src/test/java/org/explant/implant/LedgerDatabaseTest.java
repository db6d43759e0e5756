// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import static org.explant.implant.source.ImplantField.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explant.citation.PageCitation;
import org.explant.document.DocumentId;
import org.explant.document.DocumentRows;
import org.explant.implant.ALedger.Told;
import org.explant.implant.construct.FindingKind;
import org.explant.implant.construct.MetalOnMetal;
import org.explant.implant.construct.Side;
import org.explant.implant.source.Assessment;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.NotAValueOfThisField;
import org.explant.implant.source.SourceKind;
import org.explant.implant.source.Sureness;
import org.explant.party.APlayer;
import org.explant.party.PartyRef;
import org.explant.shared.NotFound;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerDatabaseTest {
    private static TestEntities entities;
    private ALedger ledger;
    private DocumentId paper;
    private ComponentId head;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @BeforeEach
    void resurfaced() {
        var by = DocumentRows.account(entities.database());
        ledger = new ALedger(entities.database(), by);
        paper = DocumentRows.document(entities.database(), ledger.claim, by);
        entities.run(em -> ledger.operated(
                em,
                Side.RIGHT,
                sticker(OPERATION, "PRIMARY", DATE, "2006-03-14", HOSPITAL, "Castlemire General"),
                Set.of(),
                sticker(COMPONENT, "CUP", MAKER, "Corin", SIZE, "54/48", BEARING, "COBALT_CHROMIUM"),
                sticker(COMPONENT, "RESURFACING_HEAD", MAKER, "Corin", SIZE, "48", BEARING, "COBALT_CHROMIUM")));
        head = hip(em -> {}).components().getLast().componentId();
    }

    private Told sticker(Object... fields) {
        return Told.by(SourceKind.IMPLANT_STICKER, new PageCitation(paper, 2), fields);
    }

    private static Told register(Object... fields) {
        return Told.by(SourceKind.REGISTER, null, fields);
    }

    private HipSheet hip(java.util.function.Consumer<EntityManager> before) {
        entities.run(before);
        return entities.in(em -> ledger.hips(em)).getFirst();
    }

    private FieldSheet size() {
        return hip(em -> {}).component(head).orElseThrow().fields().stream()
                .filter(sheet -> sheet.field() == SIZE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOperationIsShownWithItsComponentsAndTheirSources() {
        var hip = hip(em -> {});
        assertEquals(Side.RIGHT, hip.side());
        assertEquals("2006-03-14", hip.operations().getFirst().date().toString());
        assertEquals("Castlemire General", hip.operations().getFirst().value(HOSPITAL));
        assertEquals(2, hip.components().size());
        var line = size().accepted();
        assertEquals(new PageCitation(paper, 2), line.citation());
        assertEquals("A Person", line.enteredBy());
        assertTrue(line.documentTitle().startsWith("Document"));
        assertEquals(MetalOnMetal.YES, hip.inSituOn(LocalDate.of(2010, 1, 1)).metalOnMetal());
        assertEquals(MetalOnMetal.NO, hip.inSituOn(LocalDate.of(2006, 3, 13)).metalOnMetal());
    }

    @Test
    void oneMakerUnderAllItsNamesIsNotMixedAndTwoAre() {
        entities.run(em -> ledger.operated(
                em,
                Side.LEFT,
                sticker(OPERATION, "PRIMARY", DATE, "2008"),
                Set.of(),
                sticker(COMPONENT, "CUP", MAKER, "DePuy"),
                sticker(COMPONENT, "HEAD", MAKER, "DePuy International Ltd."),
                sticker(COMPONENT, "STEM", MAKER, "JOHNSON & JOHNSON ORTHOPAEDICS")));
        var left = entities.in(em -> ledger.hips(em)).getFirst();
        assertEquals(Side.LEFT, left.side());
        assertTrue(left.findings().stream().noneMatch(each -> each.kind() == FindingKind.MIXED_MAKERS));
        var operation = left.operations().getFirst().operationId();
        entities.run(em -> {
            var desk = ALedger.desk(em);
            var sleeve = List.of(new NewComponent(Map.of(COMPONENT, "TAPER_SLEEVE", MAKER, "Corin Medical")));
            var source = Source.of(SourceKind.REGISTER, null);
            var hip = desk.held(ledger.claim, About.operation(operation));
            desk.exchange(
                    ledger.claim,
                    desk.operation(ledger.claim, operation),
                    new MoreComponents(operation, source, sleeve, Set.of()),
                    ledger.entered());
            desk.check(hip);
        });
        left = entities.in(em -> ledger.hips(em)).getFirst();
        assertTrue(left.findings().stream().anyMatch(each -> each.kind() == FindingKind.MIXED_MAKERS));
    }

    @Test
    void whomASourceMeansStandsBesideTheNameAsPrinted() {
        var operation = hip(em -> {}).operations().getFirst().operationId();
        var about = About.operation(operation);
        var source = Source.of(SourceKind.REGISTER, null);
        var hospital = entities.in(em -> APlayer.company(em, "Castlemire General Hospital"));
        var meant = new NewStatements(
                about, source, Map.of(HOSPITAL, "Castlemire General"), Map.of(HOSPITAL, PartyRef.of(hospital)));
        entities.run(em -> ALedger.desk(em).say(ledger.claim, meant, ledger.entered()));
        var lines = hip(em -> {}).operations().getFirst().fields().stream()
                .filter(sheet -> sheet.field() == HOSPITAL)
                .findFirst()
                .orElseThrow()
                .lines();
        assertEquals("Castlemire General", lines.getLast().value());
        assertEquals(hospital.value(), lines.getLast().organisation());
        assertNull(lines.getFirst().organisation(), "nobody said whom the sticker means");
        assertThrows(
                NotAValueOfThisField.class,
                () -> new NewStatements(about, source, Map.of(SURGEON, "A"), Map.of(SURGEON, PartyRef.of(hospital))));
    }

    @Test
    void whatTheRegisterSaysOtherwiseStandsBesideAndIsFound() {
        var hip = hip(em -> ledger.said(em, About.component(head), register(SIZE, "50", MAKER, "CORIN Ltd")));
        assertEquals("48", size().value());
        assertEquals(new Assessment(Sureness.DISAGREE, 2), size().assessment());
        assertTrue(hip.findings().stream()
                .anyMatch(each -> each.kind() == FindingKind.SOURCES_DISAGREE
                        && each.field() == SIZE
                        && head.equals(each.component())));
        assertTrue(hip.findings().stream().noneMatch(each -> each.field() == MAKER), "the maker agrees");
    }

    @Test
    void acceptingAnotherSourceIsReasonedAndKeepsTheHistory() {
        entities.run(em -> ledger.said(em, About.component(head), register(SIZE, "50")));
        var seen = size().accepted().statementId();
        var other = size().lines().getLast().statementId();
        assertThrows(ImplantNeedsReason.class, () -> accept(new AcceptanceWish(other, seen, " ")));
        accept(new AcceptanceWish(other, seen, "the explant measures 50"));
        assertEquals("50", size().value());
        assertEquals(Sureness.DISAGREE, size().assessment().sureness());
        var history = entities.in(em -> new ImplantQueries_(em).acceptances(ledger.claim, head.value())).stream()
                .filter(each -> each.field() == SIZE)
                .toList();
        assertEquals(2, history.size());
        assertNull(history.getFirst().reason());
        assertEquals("the explant measures 50", history.getLast().reason());
        assertTrue(
                hip(em -> {}).findings().stream().anyMatch(each -> each.kind() == FindingKind.SIZE_MISMATCH),
                "50 does not go into 48");
    }

    @Test
    void theSecondOfTwoWhoAcceptSeesBothValuesAndNothingIsLost() {
        entities.run(em -> ledger.said(em, About.component(head), register(SIZE, "50")));
        entities.run(
                em -> ledger.said(em, About.component(head), Told.by(SourceKind.EXPLANT_ENGRAVING, null, SIZE, "46")));
        var seen = size().accepted().statementId();
        var register = size().lines().get(1).statementId();
        var engraved = size().lines().get(2).statementId();
        accept(new AcceptanceWish(register, seen, "first"));
        var refused =
                assertThrows(ValueAcceptedMeanwhile.class, () -> accept(new AcceptanceWish(engraved, seen, "second")));
        assertEquals("50", refused.stored());
        assertEquals("46", refused.wanted());
        assertEquals(register, refused.accepted());
        accept(new AcceptanceWish(engraved, refused.accepted(), "second"));
        assertEquals("46", size().value());
    }

    private void accept(AcceptanceWish wish) {
        entities.run(em -> {
            var desk = ALedger.desk(em);
            desk.accept(desk.statement(ledger.claim, wish.statement()), wish, ledger.entered());
            desk.check(desk.held(ledger.claim, About.component(head)));
        });
    }

    @Test
    void theSamePaperSayingTheSameTwiceIsNotedOnce() {
        entities.run(em -> ledger.said(em, About.component(head), sticker(SIZE, "48")));
        assertEquals(1, size().lines().size());
    }

    @Test
    void whatIsAcceptedIsWithdrawnOnlyWhereNothingElseStands() {
        entities.run(em -> ledger.said(em, About.component(head), register(SIZE, "50")));
        var accepted = size().accepted().statementId();
        var other = size().lines().getLast().statementId();
        assertThrows(AcceptedValueStands.class, () -> withdraw(accepted));
        withdraw(other);
        assertEquals(Sureness.ONE_SOURCE, size().assessment().sureness());
        withdraw(accepted);
        assertNull(size().value());
        assertEquals(2, size().lines().size(), "what was withdrawn is still to be seen");
        assertThrows(NotFound.class, () -> withdraw(accepted));
    }

    private void withdraw(StatementId which) {
        entities.run(em -> {
            var desk = ALedger.desk(em);
            desk.withdraw(desk.statement(ledger.claim, which), new Reason("misread"), ledger.entered());
        });
    }

    @Test
    void aRevisionTakesOutWhatWasIn() {
        var hip = hip(em -> ledger.operated(
                em,
                Side.RIGHT,
                Told.by(SourceKind.OPERATION_NOTE, null, OPERATION, "EXPLANT", DATE, "2015"),
                Set.of(head)));
        assertEquals(1, hip.operations().getLast().removed().size());
        assertEquals(2, hip.inSituOn(LocalDate.of(2014, 12, 31)).certain().size());
        assertEquals(1, hip.inSituOn(LocalDate.of(2015, 6, 1)).possible().size());
        assertEquals(1, hip.inSituOn(LocalDate.of(2016, 1, 1)).certain().size());
        assertThrows(
                ComponentTakenOutMeanwhile.class,
                () -> entities.run(em -> ledger.operated(
                        em, Side.RIGHT, Told.by(SourceKind.OPERATION_NOTE, null, OPERATION, "EXPLANT"), Set.of(head))));
        assertThrows(
                NotAtThisHip.class,
                () -> entities.run(em -> ledger.operated(
                        em, Side.LEFT, Told.by(SourceKind.OPERATION_NOTE, null, OPERATION, "EXPLANT"), Set.of(head))));
    }

    @Test
    void anOperationIsSetAsideOnlyWhereItHoldsNothing() {
        var operation = hip(em -> {}).operations().getFirst().operationId();
        assertThrows(OperationNotEmpty.class, () -> strike(About.operation(operation)));
        hip(em -> {}).components().forEach(each -> strike(About.component(each.componentId())));
        strike(About.operation(operation));
        assertTrue(hip(em -> {}).operations().isEmpty());
    }

    private void strike(About about) {
        entities.run(em -> ALedger.desk(em).strike(ledger.claim, about, new Reason("twice"), ledger.entered()));
    }

    @Test
    void aPageOfAnotherClaimProvesNothing() {
        var other = new ALedger(entities.database(), ledger.by);
        var foreign = DocumentRows.document(entities.database(), other.claim, ledger.by);
        var told = Told.by(SourceKind.REGISTER, new PageCitation(foreign, 1), SIZE, "50");
        assertThrows(NotFound.class, () -> entities.run(em -> ledger.said(em, About.component(head), told)));
        assertThrows(
                NotFound.class, () -> entities.run(em -> other.said(em, About.component(head), register(SIZE, "1"))));
    }

    @Test
    void everyFieldOfTheCodeIsKnownToTheDatabase() {
        for (ImplantField field : ImplantField.ofComponent()) {
            var value =
                    switch (field) {
                        case COMPONENT -> "HEAD";
                        case SIDE -> "LEFT";
                        case BEARING -> "CERAMIC";
                        default -> "A1";
                    };
            entities.run(
                    em -> ledger.said(em, About.component(head), Told.by(SourceKind.MAKER_LETTER, null, field, value)));
        }
        for (SourceKind kind : SourceKind.values())
            entities.run(em -> ledger.said(em, About.component(head), Told.by(kind, null, LOT, "L1")));
        assertEquals(
                ImplantField.ofComponent().size(),
                hip(em -> {}).component(head).orElseThrow().fields().stream()
                        .filter(FieldSheet::isTold)
                        .count());
    }
}
