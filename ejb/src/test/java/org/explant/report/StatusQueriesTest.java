// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.Stage;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report against SQL written without it: what it counts, for whom, and what it must not know of. */
class StatusQueriesTest {
    private static final List<Stage> STAGES = List.of(Stage.ENQUIRY, Stage.SCREENING, Stage.ISSUED, Stage.CLOSED);
    private static final String SEEN = " from claim c where (not c.restricted or exists"
            + " (select from claim_member m where m.claim_id = c.claim_id and m.account_id = ?)) ";

    private static TestEntities entities;
    private static AccountId anna;
    private static AccountId ben;
    private static AccountId outsider;
    private static int count;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        anna = DocumentRows.account(entities.database());
        ben = DocumentRows.account(entities.database());
        outsider = DocumentRows.account(entities.database());
        for (int i = 0; i < 24; i++) {
            var earner = i % 3 == 0 ? anna : ben;
            var members =
                    i % 6 == 0 ? new AccountId[] {anna} : i % 8 == 1 ? new AccountId[] {anna, ben} : new AccountId[0];
            claim(i, earner, members);
        }
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static void claim(int i, AccountId earner, AccountId... members) {
        var claim = DocumentRows.claim(entities.database(), earner, members);
        sql(
                "update claim set stage = ?, stage_since = ?, opened_on = ?, last_activity_at = ? where claim_id = ?",
                STAGES.get(i % STAGES.size()).name(),
                ALine.TODAY.minusDays(i * 7L),
                ALine.TODAY.minusDays(i * 30L),
                Timestamp.from(ALine.NOON.minusSeconds(i * 5L * 86_400)),
                claim.value());
        if (i != 5) claimant(claim, "Claimant " + i);
        for (int d = 0; d < i % 4; d++) {
            var document = DocumentRows.document(entities.database(), claim, earner);
            sql(
                    "update document set state = ?, pages = ?, pages_read = ?, pages_searchable = ?, pages_reviewed = ?"
                            + " where document_id = ?",
                    d == 2 ? "READING" : "PARTLY_READ",
                    10 + i,
                    10 + i,
                    8 + d,
                    d,
                    document.value());
        }
    }

    /** The second person with the same part, before and no longer, must not double the claim. */
    private static void claimant(ClaimId claim, String surname) {
        for (String until : new String[] {"2020-01-01", null}) {
            var person = UUID.randomUUID();
            sql(
                    "insert into person (person_id, version, forenames, surname, sex, reached_by)"
                            + " values (?, 0, 'Zoë', ?, 'NOT_KNOWN', 'ANY')",
                    person,
                    until == null ? surname : "Former");
            sql(
                    "insert into claim_role (claim_role_id, claim_id, person_id, role, from_on, to_on)"
                            + " values (?, ?, ?, 'CLAIMANT', date '2019-01-01', ?::date)",
                    UUID.randomUUID(),
                    claim.value(),
                    person,
                    until);
        }
    }

    @Test
    void totalsEqualTheListAndTheDatabaseForEveryReader() {
        var claims = new ArrayList<Long>();
        for (AccountId reader : List.of(anna, ben, outsider)) {
            var totals = report(StatusFilter.ALL, reader).totals();
            claims.add(totals.claims());
            assertEquals(number("select count(*)" + SEEN, reader), totals.claims());
            assertEquals(papers("count(*)", reader), totals.evidence().documents());
            assertEquals(
                    papers("coalesce(sum(pages), 0)", reader), totals.evidence().pages());
            assertEquals(
                    papers("coalesce(sum(pages_searchable), 0)", reader),
                    totals.evidence().searchable());
            assertEquals(
                    papers("coalesce(sum(pages_reviewed), 0)", reader),
                    totals.evidence().reviewed());
            assertEquals(
                    papers("count(*) filter (where state in ('RECEIVED', 'READING'))", reader),
                    totals.evidence().unread());
        }
        assertEquals(List.of(24L, 20L, 17L), claims);
    }

    @Test
    void daysInStageAreThoseThatTheDatabaseCounts() {
        var report = report(StatusFilter.ALL, ben);
        for (StageFigures stage : report.stages()) {
            assertEquals(days(stage.stage(), 0.5), stage.figures().medianDays(), stage.stage() + " median");
            assertEquals(days(stage.stage(), 0.9), stage.figures().ninetiethDays(), stage.stage() + " ninetieth");
            assertEquals(days(stage.stage(), 1), stage.figures().oldestDays(), stage.stage() + " oldest");
        }
    }

    @Test
    void everyCellOfTheMatrixIsACountOfTheDatabase() {
        var report = report(StatusFilter.ALL, outsider);
        for (StageFigures stage : report.stages())
            for (int place = 0; place < report.feeEarners().size(); place++)
                assertEquals(
                        number(
                                "select count(*)" + SEEN + "and stage = ? and fee_earner = ?",
                                outsider,
                                stage.stage().name(),
                                report.feeEarners().get(place).feeEarner().value()),
                        stage.byFeeEarner().get(place));
    }

    @Test
    void quietDaysAreThoseThatTheDatabaseCounts() {
        var quiet = report(StatusFilter.ALL, anna).totals().quiet();
        var bounds = Map.of(
                Quiet.WEEK,
                "0 and 7",
                Quiet.FOUR_WEEKS,
                "8 and 28",
                Quiet.NINETY_DAYS,
                "29 and 90",
                Quiet.LONGER,
                "91 and 99999");
        bounds.forEach((stretch, between) -> assertEquals(
                number(
                        "select count(*)" + SEEN + "and date '2026-11-20'"
                                + " - (last_activity_at at time zone 'Europe/London')::date between " + between,
                        anna),
                quiet.get(stretch),
                stretch.name()));
    }

    @Test
    void aRestrictedClaimIsCountedForItsMembersAlone() {
        var hidden = report(StatusFilter.ALL, anna).lines().stream()
                .filter(StatusLine::restricted)
                .map(StatusLine::reference)
                .toList();
        assertEquals(7, hidden.size());
        assertTrue(report(StatusFilter.ALL, outsider).lines().stream()
                .noneMatch(line -> hidden.contains(line.reference())));
    }

    @Test
    void aClaimWithoutClaimantIsStillCounted() {
        var nameless = report(StatusFilter.ALL, anna).lines().stream()
                .filter(line -> line.claimantName().isEmpty())
                .toList();
        assertEquals(1, nameless.size());
    }

    @Test
    void everyWishNarrowsTheReport() {
        assertEquals(
                Set.of(ben),
                Set.copyOf(report(new StatusFilter(ben, null, null, null), anna).lines().stream()
                        .map(StatusLine::feeEarner)
                        .toList()));
        assertEquals(6, claims(new StatusFilter(null, StageGroup.ENDED, null, null)));
        assertEquals(18, claims(new StatusFilter(null, StageGroup.OPEN, null, null)));
        assertEquals(3, claims(new StatusFilter(null, null, ALine.TODAY.minusDays(60), null)));
        assertEquals(3, claims(new StatusFilter(null, null, null, ALine.TODAY.minusDays(630))));
        assertEquals(0, claims(new StatusFilter(null, null, ALine.TODAY, ALine.TODAY.minusDays(1))));
    }

    @Test
    void theLastRunIsTheReadersOwn() {
        assertFalse(last(outsider).isPresent());
        sql(
                "insert into audit_entry (entry_id, account, act, address, facts)"
                        + " values (?, ?, 'REPORT_RUN', '127.0.0.1', '{}')",
                UUID.randomUUID(),
                ben.value());
        assertTrue(last(ben).isPresent());
        assertFalse(last(outsider).isPresent());
    }

    private static Optional<Instant> last(AccountId reader) {
        return entities.in(em -> new StatusQueries_(em).last(reader.value(), Act.REPORT_RUN));
    }

    private static long claims(StatusFilter filter) {
        return report(filter, anna).totals().claims();
    }

    private static StatusReport report(StatusFilter filter, AccountId reader) {
        var earner = filter.feeEarner();
        var lines = entities.in(em -> new StatusQueries_(em)
                .lines(
                        reader,
                        filter.stagesOrAll(),
                        earner == null ? null : earner.value(),
                        filter.openedFrom(),
                        filter.openedTo()));
        return StatusReport.of(ALine.NOON, filter, lines);
    }

    private static long papers(String sum, AccountId reader) {
        return number("select " + sum + " from document where claim_id in (select c.claim_id" + SEEN + ")", reader);
    }

    private static long days(Stage stage, double fraction) {
        return number(
                "select percentile_disc(" + fraction + ") within group (order by date '2026-11-20' - stage_since)"
                        + SEEN + "and stage = ?",
                ben,
                stage.name());
    }

    private static long number(String query, AccountId reader, Object... values) {
        try (var connection = entities.database().asOwner().getConnection();
                var asked = connection.prepareStatement(query)) {
            asked.setObject(1, reader.value());
            for (int place = 0; place < values.length; place++) asked.setObject(place + 2, values[place]);
            try (var found = asked.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sql(String statement, Object... values) {
        DocumentRows.run(entities.database().asOwner(), statement, values);
    }
}
