// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Wall;
import org.explant.document.DocumentId;
import org.explant.search.SearchId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Standing searches and their alerts, for those who follow them, behind the wall. */
interface AlertQueries {
    /** What the reader is told: by searches followed since before, on documents that exist for the reader. */
    String TOLD = """
            from Alert a
            join StandingSearch s on s.standingId = a.standing
            join StandingFollower f on f.following.standing = s.standingId.value
                and f.following.account = :account and f.since <= a.toldAt
            join SearchRequest q on q.searchId = s.search
            join Document d on d.documentId = a.document
            join Claim c on c.claimId = d.claimId
            left join AlertSeen e on e.seen.alert = a.alertId and e.seen.account = :account
            where\s""";

    /** A search within a claim that is hidden from the reader is hidden itself. */
    String WITHIN_SIGHT = "(c.claimId is null or " + Wall.VISIBLE + ")";

    String LINE = """
            select new StandingLine(s.standingId, s.name, q.query, c.reference, o.fullName,
                case when s.owner = :reader then true else false end, s.shared,
                case when f.since is null then false else true end, s.begunAt)
            from StandingSearch s
            join SearchRequest q on q.searchId = s.search
            join Account o on o.accountId = s.owner
            left join Claim c on c.claimId = q.claim
            left join StandingFollower f on f.following.standing = s.standingId.value and f.following.account = :account
            where s.endedAt is null and\s""";

    EntityManager entityManager();

    @HQL(LINE + "(s.owner = :reader or s.shared = true) and " + WITHIN_SIGHT + " order by s.name, s.begunAt")
    List<StandingLine> lines(AccountId reader, UUID account);

    @HQL("select s from StandingSearch s left join SearchRequest q on q.searchId = s.search"
            + " left join Claim c on c.claimId = q.claim"
            + " where s.standingId = :standing and s.endedAt is null and (s.owner = :reader or s.shared = true) and "
            + WITHIN_SIGHT)
    Optional<StandingSearch> standing(StandingId standing, AccountId reader);

    @HQL("select s from StandingSearch s where s.standingId = :standing and s.endedAt is null and s.owner = :reader")
    Optional<StandingSearch> own(StandingId standing, AccountId reader);

    @HQL("select count(s.standingId.value) from StandingSearch s where s.name = :name and s.owner = :owner")
    long named(String name, AccountId owner);

    /** The stored search of the owner, for the words of it. */
    @HQL("select q.searchId from StandingSearch s join SearchRequest q on q.searchId = s.search"
            + " where s.standingId = :standing and s.owner = :reader")
    Optional<SearchId> ownSearch(StandingId standing, AccountId reader);

    @HQL("select count(a) " + TOLD + "e.seenAt is null and " + Wall.VISIBLE)
    long unread(AccountId reader, UUID account);

    @HQL("select new AlertRow(s.standingId, s.search, s.name, q.query, q.exact, q.formsOff, c.reference, d.documentId,"
            + " d.title, a.page, a.toldAt, e.seenAt) " + TOLD + "a.toldAt > :after and a.toldAt <= :upTo and "
            + Wall.VISIBLE
            + " order by a.toldAt desc, a.alertId desc")
    List<AlertRow> rows(AccountId reader, UUID account, Instant after, Instant upTo, Page page);

    @HQL("select new AlertRow(s.standingId, s.search, s.name, q.query, q.exact, q.formsOff, c.reference, d.documentId,"
            + " d.title, a.page, a.toldAt, e.seenAt) " + TOLD
            + "s.standingId = :standing and d.documentId = :document and "
            + Wall.VISIBLE + " order by a.page")
    List<AlertRow> rowsOf(StandingId standing, DocumentId document, AccountId reader, UUID account, Page page);

    @HQL("select a.alertId " + TOLD + "e.seenAt is null and s.standingId = :standing and d.documentId = :document and "
            + Wall.VISIBLE)
    List<Long> unseenOf(StandingId standing, DocumentId document, AccountId reader, UUID account);

    @HQL("select a.alertId " + TOLD + "e.seenAt is null and " + Wall.VISIBLE)
    List<Long> unseen(AccountId reader, UUID account);
}
