// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.explant.access.AccountId;
import org.explant.catalogue.code.Ref;
import org.explant.catalogue.code.SharedFiles;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue that Explant comes with, as the migrations bring it in, and what happens when a firm edits it. */
class CatalogueQueriesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static TestEntities entities;
    private static AccountId somebody;
    private static Shelf shelf;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        somebody = DocumentRows.account(entities.database());
        shelf = shelf();
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static Shelf shelf() {
        return new Shelf(entities.in(em -> new CatalogueQueries_(em).everything()));
    }

    private static List<Proposal> proposals(String ref) {
        return new Matching(shelf).of(Ref.of(ref));
    }

    @Test
    void everyValueItComesWithIsOneThatAPersonCouldHaveTyped() {
        for (ItemKind kind : ItemKind.values())
            for (CatalogueItem item : shelf.of(kind)) {
                assertFalse(item.value(CatalogueField.NAME).isEmpty());
                item.cells().forEach((field, cell) -> field.check(kind, cell.value()));
                if (item.parent() != null)
                    assertEquals(kind.parent(), shelf.above(item).kind());
            }
        assertEquals(30, shelf.of(ItemKind.SYSTEM).size());
        shelf.of(ItemKind.SYSTEM).forEach(system -> assertNotNull(shelf.system(system)));
        shelf.of(ItemKind.COMPONENT).forEach(component -> assertNotNull(shelf.component(component)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "74121138, BHR resurfacing head, 38",
                "74123140, BHR resurfacing head, 40",
                "7412 0144, BHR cup, 44",
                "74120246, BHR dysplasia cup, 46",
                "74121238, 'BHMH head, in one piece', 38",
                "121558, 'BHMH head, in one piece', 58",
                "74222162, BHMH head for a sleeve, 62",
                "74222200, BHMH 12/14 taper sleeve, -",
                "9998-90-145, ASR XL modular head, 45",
                "999800754, ASR acetabular cup, 54",
                "999800302, ASR taper sleeve, -",
                "999804047, ASR femoral resurfacing head, 47",
                "999804956, ASR acetabular cup (resurfacing), 56",
                "121887356, Ultamet metal liner, 56",
                "01.00214.156, Durom acetabular component, 56",
                "3802-4652, Conserve Plus cup, 46",
                "38021146, 'Wright or MicroPort metal hip component, which one not known', -"
            })
    void aNumberProposesItsComponentAndSize(String ref, String component, Integer size) {
        var first = proposals(ref).getFirst();
        assertEquals(component, first.component().name());
        assertEquals(size, first.size());
        assertFalse(first.secondGuess());
    }

    @Test
    void aLetterTakenForADigitIsASecondGuessAndSaysSo() {
        var first = proposals("74I2II38").getFirst();
        assertEquals("BHR resurfacing head", first.component().name());
        assertTrue(first.secondGuess());
    }

    @Test
    void aSizeThatIsNotSoldIsProposedAndSaidToBeUnknown() {
        assertFalse(proposals("74121139").getFirst().sizeKnown());
        assertTrue(proposals("74121138").getFirst().sizeKnown());
    }

    @Test
    void aNumberOfNoKnownShapeProposesNothing() {
        assertEquals(List.of(), proposals("02079460000"));
    }

    /** Reported numbers, hyphenated by some and not by others; skipped where they are not at hand. */
    @Test
    void hyphenatedAndPlainNumbersAreTheSame() throws IOException {
        var file = SharedFiles.of("maude/derived/hip_catalogue_numbers_from_maude.csv");
        assumeTrue(Files.isReadable(file));
        var written = new TreeMap<String, TreeSet<String>>();
        int proposed = 0;
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] columns = line.replaceAll("\"[^\"]*\"", "x").split(",", -1);
            var ref = Ref.of(columns[2]);
            written.computeIfAbsent(ref.plain(), _ -> new TreeSet<>()).add(columns[2]);
            assertEquals(proposals(columns[2]), proposals(ref.plain()), columns[2]);
            if (!proposals(columns[2]).isEmpty()) proposed++;
        }
        long several =
                written.values().stream().filter(forms -> forms.size() > 1).count();
        System.out.printf(
                "%d reported numbers, %d written in several forms, %d proposed%n", written.size(), several, proposed);
        assertTrue(several >= 4, "numbers written in several forms: " + several);
        assertTrue(proposed >= 200, "proposed: " + proposed);
    }

    @Test
    void aChangeKeepsWhatStoodBefore() {
        var which = shelf.of(ItemKind.SYSTEM).getFirst().itemId();
        entities.run(em -> {
            var item = em.find(CatalogueItem.class, which);
            var wanted = new EnumMap<CatalogueField, Cell>(item.cells());
            wanted.put(CatalogueField.REMARK, new Cell("Seen in clinic", Confidence.PART_VERIFIED, "Letter"));
            wanted.remove(CatalogueField.REVISION_RATE);
            for (var step : item.take(item.edition(), wanted))
                em.persist(new CatalogueChange(item, step, "new letter", somebody, NOW));
        });
        var again = entities.in(em -> new CatalogueQueries_(em).item(which)).orElseThrow();
        assertEquals(2, again.edition());
        assertEquals("Seen in clinic", again.value(CatalogueField.REMARK));
        var history = entities.in(em -> new CatalogueQueries_(em).history(which)).stream()
                .map(row -> ((CatalogueChange) row[0]).line((String) row[1]))
                .toList();
        var remark = history.stream()
                .filter(line -> line.field() == CatalogueField.REMARK)
                .findFirst()
                .orElseThrow();
        assertEquals("A Person", remark.by());
        assertEquals("new letter", remark.reason());
        assertNotNull(remark.after());
        for (var line : history) assertTrue(line.before() != null || line.after() != null);
    }

    @Test
    void theSecondOfTwoEditorsSeesBothSides() {
        var which = shelf.of(ItemKind.SYSTEM).getLast().itemId();
        var wanted = Map.of(CatalogueField.NAME, new Cell("Another", Confidence.GENERAL_KNOWLEDGE, ""));
        var refused = assertThrows(
                ItemChangedMeanwhile.class,
                () -> entities.run(em -> em.find(CatalogueItem.class, which).take(0, wanted)));
        assertTrue(refused.fields().contains(CatalogueField.NAME));
        assertEquals(wanted, refused.wanted());
    }

    @Test
    void whatAFieldCannotHoldIsRefused() {
        var item = new CatalogueItem(ItemKind.COMPONENT, ItemId.fresh(), somebody);
        var name = new Cell("Head", Confidence.GENERAL_KNOWLEDGE, "");
        assertThrows(CatalogueNeedsName.class, () -> item.take(0, Map.of()));
        assertThrows(
                NotSizes.class, () -> item.take(0, Map.of(CatalogueField.NAME, name, CatalogueField.SIZES_SOLD, name)));
        assertThrows(
                NotACatalogueValue.class,
                () -> item.take(0, Map.of(CatalogueField.NAME, name, CatalogueField.ISSUED_BY, name)));
        assertThrows(SureWithoutSource.class, () -> new Cell("x", Confidence.VERIFIED, " "));
        assertEquals(List.of(38, 40, 42, 70), Sizes.of("38-42/2, 70"));
    }

    @Test
    void aShapeOutOfUseProposesNothing() {
        var pattern = shelf.of(ItemKind.REF_PATTERN).stream()
                .filter(each -> each.value(CatalogueField.SHAPE_OF_REF).equals("US157###"))
                .toList();
        assertEquals(2, proposals("US157850").size());
        entities.run(em -> {
            var item = em.find(CatalogueItem.class, pattern.getFirst().itemId());
            var wanted = new EnumMap<CatalogueField, Cell>(item.cells());
            wanted.put(CatalogueField.OUT_OF_USE, new Cell("wrong", Confidence.GENERAL_KNOWLEDGE, ""));
            item.take(item.edition(), wanted);
        });
        assertEquals(1, new Matching(shelf()).of(Ref.of("US157850")).size());
    }

    @Test
    void nobodyRewritesThePast() {
        for (String statement : List.of("delete from catalogue_change", "delete from catalogue_item"))
            assertThrows(
                    PersistenceException.class,
                    () -> entities.run(em -> em.createNativeQuery(statement).executeUpdate()));
    }
}
