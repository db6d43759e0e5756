// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import static org.explant.implant.source.ImplantField.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.document.DocumentRows;
import org.explant.implant.ALedger.Told;
import org.explant.implant.construct.FindingKind;
import org.explant.implant.construct.Side;
import org.explant.implant.source.SourceKind;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FindingQueriesTest {
    private static final Collection<FindingKind> ALL = EnumSet.allOf(FindingKind.class);

    private static TestEntities entities;
    private static AccountId member;
    private static AccountId outsider;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        member = DocumentRows.account(entities.database());
        outsider = DocumentRows.account(entities.database());
        told(new ALedger(entities.database(), member));
        told(new ALedger(entities.database(), member, member));
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    /** A head that two sources size differently, in a cup of another maker. */
    private static void told(ALedger ledger) {
        entities.run(em -> {
            ledger.operated(
                    em,
                    Side.LEFT,
                    Told.by(SourceKind.OPERATION_NOTE, null, OPERATION, "PRIMARY", DATE, "2008"),
                    Set.of(),
                    Told.by(SourceKind.OPERATION_NOTE, null, COMPONENT, "CUP", MAKER, "Corin", SYSTEM, "Cormet"),
                    Told.by(SourceKind.OPERATION_NOTE, null, COMPONENT, "HEAD", MAKER, "Zimmer", SIZE, "48"));
            var head = ledger.hips(em).getFirst().components().getLast().componentId();
            ledger.said(em, About.component(head), Told.by(SourceKind.CLAIMANT, null, SIZE, "46", LOT, "unsure"));
        });
    }

    private static Slice<FindingLine> list(Collection<FindingKind> kinds, String sort, AccountId reader) {
        return entities.in(em ->
                new FindingList(new FindingQueries_(em)).slice(kinds, new SliceRequest(0, 50, sort, true), reader));
    }

    private static List<FindingKind> kinds(AccountId reader) {
        return list(ALL, "kind", reader).items().stream().map(FindingLine::kind).toList();
    }

    @Test
    void theMostPressingComesFirstAndNamesItsComponent() {
        assertEquals(
                List.of(FindingKind.SOURCES_DISAGREE, FindingKind.ONE_WEAK_SOURCE, FindingKind.MIXED_MAKERS),
                kinds(outsider));
        var line = list(ALL, "kind", outsider).items().getFirst();
        assertEquals("Abbott, Zoë", line.claimantName());
        assertEquals(Side.LEFT, line.side());
        assertEquals(SIZE, line.field());
        assertEquals("HEAD", line.part());
        assertEquals("Zimmer", line.maker());
        assertEquals("A Person", line.feeEarner());
    }

    @Test
    void whatIsWalledIsNeitherListedNorCounted() {
        assertEquals(3, list(ALL, "kind", outsider).total());
        assertEquals(6, list(ALL, "kind", member).total());
        assertEquals(
                List.of(
                        new FindingCount(FindingKind.SOURCES_DISAGREE, 1, 1),
                        new FindingCount(FindingKind.ONE_WEAK_SOURCE, 1, 1),
                        new FindingCount(FindingKind.MIXED_MAKERS, 1, 1)),
                entities.in(em -> new FindingQueries_(em).counts(outsider)));
        assertEquals(
                new FindingCount(FindingKind.SOURCES_DISAGREE, 2, 2),
                entities.in(em -> new FindingQueries_(em).counts(member)).getFirst());
    }

    @Test
    void everyColumnSortsAndAnUnknownOneIsRefused() {
        for (String column : FindingList.COLUMNS.keySet())
            assertEquals(6, list(ALL, column, member).items().size(), column);
        assertThrows(NoSuchSlice.class, () -> list(ALL, "f.kind; drop", member));
    }

    @Test
    void oneKindIsListedAlone() {
        assertEquals(
                2,
                list(EnumSet.of(FindingKind.MIXED_MAKERS), "reference", member).total());
        assertEquals(
                0,
                list(EnumSet.of(FindingKind.SIDE_SWAPPED), "reference", member).total());
    }
}
