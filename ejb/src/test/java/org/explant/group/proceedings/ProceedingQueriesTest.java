// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.DocumentRows;
import org.explant.group.Cause;
import org.explant.group.GroupRows;
import org.explant.group.Hips;
import org.explant.group.PageSource;
import org.explant.group.SourcesOf;
import org.explant.group.StrikeNeedsReason;
import org.explant.shared.NotFound;
import org.explant.shared.SliceRequest;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One form for three claimants, one of them behind a wall, against two makers. */
class ProceedingQueriesTest {
    private static TestEntities entities;
    private static AccountId member;
    private static AccountId outsider;
    private static ClaimId abbott;
    private static ClaimId brown;
    private static ClaimId hidden;
    private static DocumentId paperOfHidden;
    private static ProceedingId form;
    private static ProceedingId onlyHidden;
    private static UUID entryOfHidden;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        DataSource database = entities.database().asOwner();
        member = DocumentRows.account(database);
        outsider = DocumentRows.account(database);
        abbott = GroupRows.claim(database, GroupRows.Named.of("Zoë", "Abbott"), member);
        brown = GroupRows.claim(database, GroupRows.Named.of("Ann", "Brown"), member);
        hidden = GroupRows.claim(database, GroupRows.Named.of("Ida", "Hidden"), member, member);
        paperOfHidden = DocumentRows.document(database, hidden, member);
        entities.run(em -> {
            form = opened(em, "High Court", "Maker One Ltd", "Maker Two Ltd");
            onlyHidden = opened(em, "County Court", "Maker One Ltd");
            add(em, form, abbott);
            add(em, form, brown);
            entryOfHidden = add(em, form, hidden);
            add(em, onlyHidden, hidden);
            record(
                    em,
                    form,
                    new NewFact(
                            CourtStep.ISSUED,
                            LocalDate.of(2024, 3, 1),
                            null,
                            null,
                            new PageSource(paperOfHidden, 2),
                            null));
            record(
                    em,
                    form,
                    new NewFact(CourtStep.DISCONTINUED, LocalDate.of(2025, 1, 1), null, entryOfHidden, null, null));
            plead(em, form, Set.of(entryOfHidden));
        });
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static ProceedingId opened(EntityManager em, String court, String... defendants) {
        var terms = new ProceedingTerms(court, new ClaimNumber("KB-2024-000123"), null);
        return desk(em).open(terms, List.of(defendants), GroupRows.stamp(member))
                .proceedingId();
    }

    private static UUID add(EntityManager em, ProceedingId to, ClaimId claim) {
        return desk(em).addClaimant(desk(em).take(to, member), claim, GroupRows.stamp(member));
    }

    private static ProceedingFact record(EntityManager em, ProceedingId on, NewFact fact) {
        return desk(em).record(desk(em).take(on, member), fact, GroupRows.stamp(member));
    }

    private static int plead(EntityManager em, ProceedingId on, Set<UUID> claimants) {
        var first = new ProceedingQueries_(em).defendants(on, member).getFirst().defendant();
        var wanted = new Pleading(claimants, Set.of(first), Set.of(Cause.NEGLIGENCE, Cause.CONTRACT), Hips.LEFT);
        return desk(em).plead(desk(em).take(on, member), wanted, GroupRows.stamp(member));
    }

    private static ProceedingDesk desk(EntityManager em) {
        return new ProceedingDesk(new ProceedingQueries_(em), SourcesOf.rows(em));
    }

    private static ProceedingSheet sheet(ProceedingId of, AccountId reader) {
        return entities.in(em -> reading(em).sheet(of, reader));
    }

    private static ProceedingReading reading(EntityManager em) {
        return new ProceedingReading(new ProceedingQueries_(em), SourcesOf.rows(em));
    }

    private static <T> T in(Function<EntityManager, T> work) {
        return entities.in(work);
    }

    @Test
    void whoeverMaySeeAllSeesAll() {
        var sheet = sheet(form, member);
        assertEquals(List.of("Abbott, Zoë", "Brown, Ann", "Hidden, Ida"), names(sheet));
        assertEquals(2, sheet.causes().size());
        assertEquals(2, sheet.facts().size());
        assertEquals(paperOfHidden.value(), sheet.facts().getFirst().sourceDocument());
        assertEquals("KB-2024-000123", String.valueOf(sheet.terms().claimNumber()));
    }

    @Test
    void behindTheWallThereIsNeitherNameNorCauseNorFactNorPaper() {
        var sheet = sheet(form, outsider);
        assertEquals(List.of("Abbott, Zoë", "Brown, Ann"), names(sheet));
        assertEquals(List.of(), sheet.causes());
        assertEquals(
                List.of(CourtStep.ISSUED),
                sheet.facts().stream().map(FactLine::kind).toList());
        assertNull(sheet.facts().getFirst().sourceDocument());
        assertNull(sheet.facts().getFirst().sourcePage());
    }

    @Test
    void listsCountOnlyWhomTheReaderMaySee() {
        var all = lines(member);
        assertTrue(all.size() >= 2);
        assertEquals(3, line(all).claimants());
        var few = lines(outsider);
        assertTrue(few.stream().noneMatch(each -> each.proceeding().equals(onlyHidden)), "nobody's form");
        assertEquals(2, line(few).claimants());
        assertEquals(List.of("Maker One Ltd", "Maker Two Ltd"), line(few).defendants());
        assertEquals(LocalDate.of(2024, 3, 1), line(few).issuedOn());
        assertEquals(few.size(), (long) in(em -> new ProceedingQueries_(em).total(outsider)));
    }

    private static List<ProceedingLine> lines(AccountId reader) {
        return in(em -> ProceedingReading.COLUMNS.keySet().stream()
                .map(column -> reading(em)
                        .slice(new SliceRequest(0, 50, column, false), reader)
                        .items())
                .reduce((_, last) -> last)
                .orElseThrow());
    }

    private static ProceedingLine line(List<ProceedingLine> lines) {
        return lines.stream()
                .filter(each -> each.proceeding().equals(form))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFormOfHiddenClaimantsAloneIsNotFound() {
        assertEquals(1, sheet(onlyHidden, member).claimants().size());
        assertThrows(NotFound.class, () -> sheet(onlyHidden, outsider));
        assertThrows(NotFound.class, () -> in(em -> desk(em).take(onlyHidden, outsider)));
    }

    @Test
    void aClaimKnowsItsForms() {
        assertTrue(
                in(em -> new ProceedingQueries_(em).ofClaim(abbott, outsider)).contains(form));
        assertEquals(
                2, in(em -> new ProceedingQueries_(em).ofClaim(hidden, member)).size());
        assertEquals(List.of(), in(em -> new ProceedingQueries_(em).ofClaim(hidden, outsider)));
    }

    @Test
    void nobodyPleadsForAHiddenClaimant() {
        assertThrows(
                NotOnThisForm.class,
                () -> entities.run(em -> {
                    var queries = new ProceedingQueries_(em);
                    var first = queries.defendants(form, outsider).getFirst().defendant();
                    var wanted = new Pleading(Set.of(entryOfHidden), Set.of(first), Set.of(Cause.CONTRACT), Hips.BOTH);
                    desk(em).plead(desk(em).take(form, outsider), wanted, GroupRows.stamp(outsider));
                }));
    }

    @Test
    void aPaperBehindAWallCannotBeCited() {
        var fact = new NewFact(
                CourtStep.FEE_PAID, LocalDate.of(2024, 2, 1), null, null, new PageSource(paperOfHidden, 1), null);
        assertThrows(
                NotFound.class,
                () -> entities.run(
                        em -> desk(em).record(desk(em).take(form, outsider), fact, GroupRows.stamp(outsider))));
    }

    @Test
    void aSecondDateForTheSameIsRefusedUntilTheFirstIsStruck() {
        var received = new NewFact(CourtStep.RECEIVED_BY_COURT, LocalDate.of(2024, 2, 27), null, null, null, "stamp");
        var own = in(em -> opened(em, "High Court"));
        var first = in(em -> record(em, own, received).factId());
        assertThrows(FactStandsAlready.class, () -> entities.run(em -> record(em, own, received)));
        assertThrows(StrikeNeedsReason.class, () -> strike(own, first, " "));
        strike(own, first, "another form's stamp");
        entities.run(em -> record(em, own, received));
        var facts = sheet(own, member).facts();
        assertEquals(2, facts.size());
        assertEquals(1, facts.stream().filter(FactLine::stands).count());
    }

    private static void strike(ProceedingId on, UUID fact, String reason) {
        entities.run(em -> ProceedingStrikes.strike(
                desk(em),
                reading(em).sheet(on, member),
                new Strike(Strike.FormPart.FACT, fact, reason),
                GroupRows.stamp(member)));
    }

    @Test
    void whatIsPleadedTwiceStandsOnce() {
        var own = in(em -> opened(em, "High Court", "Maker One Ltd"));
        var entry = in(em -> add(em, own, abbott));
        assertEquals(2, (int) in(em -> plead(em, own, Set.of(entry))));
        assertEquals(0, (int) in(em -> plead(em, own, Set.of(entry))));
        entities.run(em -> ProceedingStrikes.strike(
                desk(em),
                reading(em).sheet(own, member),
                new Strike(Strike.FormPart.CLAIMANT, entry, "entered for another"),
                GroupRows.stamp(member)));
        assertEquals(List.of(), sheet(own, member).causes());
    }

    @Test
    void theSecondOfTwoEditorsSeesBothHeadings() {
        var wanted = new ProceedingTerms("King’s Bench Division", new ClaimNumber("KB-2024-000999"), "managed");
        var own = in(em -> opened(em, "High Court"));
        entities.run(em -> assertEquals(
                List.of("court", "claimNumber", "note"),
                desk(em).change(desk(em).take(own, member), new ProceedingChange(1, wanted), GroupRows.stamp(member))));
        var theirs = new ProceedingTerms("County Court", null, null);
        var conflict = assertThrows(
                ProceedingChangedMeanwhile.class,
                () -> entities.run(em -> desk(em).change(
                                desk(em).take(own, member), new ProceedingChange(1, theirs), GroupRows.stamp(member))));
        assertEquals(wanted, conflict.stored());
        assertEquals(theirs, conflict.wanted());
        assertEquals(2, conflict.edition());
        var editions = in(em -> new ProceedingQueries_(em).editions(own.value()));
        assertEquals(List.of(2, 1), editions.stream().map(EditionLine::edition).toList());
        assertEquals("High Court", editions.getLast().terms().court());
    }

    @Test
    void theSameClaimStandsOnceOnAForm() {
        assertThrows(ClaimantStandsAlready.class, () -> entities.run(em -> add(em, form, abbott)));
    }

    @Test
    void theFutureCannotHaveHappened() {
        var tomorrow = new NewFact(CourtStep.FEE_PAID, GroupRows.TODAY.plusDays(1), null, null, null, null);
        assertThrows(FactInFuture.class, () -> entities.run(em -> record(em, form, tomorrow)));
        assertFalse(sheet(form, member).facts().stream().anyMatch(each -> each.kind() == CourtStep.FEE_PAID));
    }

    @Test
    void theServersRoleCanRewriteNothing() {
        for (String statement : List.of(
                "update proceeding_fact set happened_on = current_date",
                "delete from proceeding_fact",
                "update proceeding_edition set court = 'Other'",
                "delete from pleaded_cause",
                "update form_claimant set claim_id = claim_id")) {
            var refused = assertThrows(
                    IllegalStateException.class,
                    () -> DocumentRows.run(entities.database().asServer(), statement));
            assertTrue(String.valueOf(refused.getCause()).contains("permission denied"), statement);
        }
    }

    private static List<String> names(ProceedingSheet sheet) {
        return sheet.claimants().stream().map(ClaimantLine::name).toList();
    }
}
