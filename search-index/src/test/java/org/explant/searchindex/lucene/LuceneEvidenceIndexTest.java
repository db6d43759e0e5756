// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits;
import org.explant.searchindex.IndexChange;
import org.explant.searchindex.IndexState;
import org.explant.searchindex.IndexState.Reason;
import org.explant.searchindex.PageText;
import org.explant.searchindex.Paging;
import org.explant.searchindex.Rights;
import org.explant.searchindex.query.QueryLanguage;
import org.explant.searchindex.query.QueryProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneEvidenceIndexTest {
    private static final Rights READER = new Rights(Set.of("g"));

    private final QueryLanguage language = QueryLanguage.english();

    @TempDir
    Path directory;

    @Test
    void aPageIsFoundAsSoonAsItIsApplied() {
        try (LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory)) {
            index.apply(List.of(replace("a", "the hip", "a pseudotumour")), 7);
            Hits hits = find(index, "pseudotumours");
            assertEquals(new Hits.Count(1, 1), hits.found());
            assertEquals(2, hits.documents().getFirst().pages().getFirst().number());
            assertEquals(new Hits.Reach(7, false, false), hits.reach());
            index.apply(List.of(replace("a", "nothing")), 8);
            assertEquals(Hits.Count.NONE, find(index, "pseudotumour").found());
        }
    }

    @Test
    void aNewIndexSaysThatItMustBeBuilt() {
        try (LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory)) {
            assertEquals(Reason.MISSING, index.state().needsRebuild());
            assertEquals(0, index.state().watermark());
            index.rebuild(List.of(), 0);
            assertNull(index.state().needsRebuild());
        }
        try (LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory)) {
            assertNull(index.state().needsRebuild());
        }
    }

    @Test
    void onlyWhatWasCommittedOutlivesAClose() {
        String instance;
        try (LuceneEvidenceIndex index = built()) {
            instance = index.state().instance();
            index.apply(List.of(replace("b", "knee")), 6);
            assertEquals(
                    List.of(6L, 5L),
                    List.of(index.state().watermark(), index.state().committed()));
        }
        try (LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory)) {
            assertEquals(new IndexState(instance, 5, 5, null), index.state());
            assertEquals(1, index.contents().size());
            index.apply(List.of(replace("b", "knee")), 6);
            index.commit();
        }
        try (LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory)) {
            assertEquals(6, index.state().watermark());
            assertEquals(1, find(index, "knee").found().pages());
        }
    }

    @Test
    void anIndexBegunButNeverBuiltStaysUnfinished() {
        try (LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory)) {
            index.apply(List.of(replace("a", "hip")), 3);
            index.commit();
        }
        try (LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory)) {
            assertEquals(Reason.UNFINISHED, index.state().needsRebuild());
            assertEquals(3, index.state().watermark());
        }
    }

    @Test
    void oneFlippedBitAnywhereSetsTheIndexAside() throws IOException {
        // Enough pages that the middle of the files is postings, which Lucene opens without looking at them.
        String[] pages = new String[500];
        Arrays.fill(pages, "hip and more words of a page ".repeat(50));
        try (LuceneEvidenceIndex index = built()) {
            index.apply(List.of(replace("b", pages)), 6);
            index.commit();
        }
        Path largest = indexFiles()
                .max(Comparator.comparing(LuceneEvidenceIndexTest::size))
                .orElseThrow();
        try (RandomAccessFile file = new RandomAccessFile(largest.toFile(), "rw")) {
            file.seek(file.length() / 2);
            int there = file.read();
            file.seek(file.length() / 2);
            file.write(there ^ 4);
        }
        assertSetAside(Reason.CORRUPT);
    }

    @Test
    void aFileCutShortOrGoneSetsTheIndexAside() throws IOException {
        built().close();
        Path commit = indexFiles()
                .filter(file -> name(file).startsWith("segments_"))
                .findAny()
                .orElseThrow();
        try (RandomAccessFile file = new RandomAccessFile(commit.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        assertSetAside(Reason.CORRUPT);
        built().close();
        for (Path file :
                indexFiles().filter(each -> !name(each).endsWith(".lock")).toList()) {
            Files.delete(file);
        }
        assertSetAside(Reason.CORRUPT);
    }

    @Test
    void anIndexOfAnotherSchemaIsSetAside() throws IOException {
        built().close();
        Path index = indexFiles().findAny().orElseThrow().getParent();
        try (Directory files = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(files, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("watermark", "5", "schema", "0").entrySet());
            writer.commit();
        }
        assertSetAside(Reason.OTHER_SCHEMA);
    }

    private void assertSetAside(Reason reason) throws IOException {
        try (LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory)) {
            assertEquals(reason, index.state().needsRebuild());
            assertEquals(0, index.state().watermark());
            assertEquals(List.of(), index.contents());
            assertTrue(Files.isDirectory(directory.resolve("set-aside")));
        }
    }

    @Test
    void aSecondHolderIsRefusedAndHarmsNothing() {
        try (LuceneEvidenceIndex index = built()) {
            assertThrows(RuntimeException.class, () -> LuceneEvidenceIndex.open(directory));
            assertEquals(1, find(index, "hip").found().pages());
        }
        LuceneEvidenceIndex.open(directory).close();
    }

    @Test
    void aRebuildTakesThePlaceOfTheOldIndex() throws IOException {
        try (LuceneEvidenceIndex index = built()) {
            String before = index.state().instance();
            index.rebuild(List.of(document("x", "knee")), 42);
            assertNotEquals(before, index.state().instance());
            assertEquals(Hits.Count.NONE, find(index, "hip").found());
            assertEquals(1, find(index, "knee").found().pages());
            assertEquals(
                    List.of(42L, 42L),
                    List.of(index.state().watermark(), index.state().committed()));
        }
        assertEquals(1, indexFiles().map(Path::getParent).distinct().count());
        try (LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory)) {
            assertEquals(1, find(index, "knee").found().pages());
            assertNull(index.state().needsRebuild());
        }
    }

    @Test
    void theOldIndexAnswersWhileTheNewOneIsBuiltAndIfItFails() throws IOException {
        try (LuceneEvidenceIndex index = built()) {
            Iterable<EvidenceDocument> failing = () -> {
                assertEquals(1, find(index, "hip").found().pages());
                throw new IllegalStateException("the source failed");
            };
            assertThrows(IllegalStateException.class, () -> index.rebuild(failing, 9));
            assertEquals(1, find(index, "hip").found().pages());
            assertEquals(5, index.state().watermark());
        }
        assertEquals(1, indexFiles().map(Path::getParent).distinct().count());
    }

    @Test
    void aDocumentWhosePagesFailLeavesTheOldOneInPlace() {
        try (LuceneEvidenceIndex index = built()) {
            Iterator<PageText> failing = Stream.of(1, 2, 3)
                    .map(LuceneEvidenceIndexTest::pageUntilTheStoreFails)
                    .iterator();
            EvidenceDocument a = document("a");
            EvidenceDocument torn = new EvidenceDocument(a.key(), 2, a.labels(), () -> failing);
            assertThrows(IllegalStateException.class, () -> index.apply(List.of(new IndexChange.Replace(torn)), 6));
            index.apply(List.of(), 5);
            assertEquals(1, find(index, "hip").found().pages());
            assertEquals(Hits.Count.NONE, find(index, "knee").found());
            assertEquals(5, index.state().watermark());
        }
    }

    @Test
    void aSearchOutOfTimeSaysSo() throws QueryProblem {
        built().close();
        try (LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory, Duration.ZERO)) {
            assertTrue(find(index, "hip").reach().partial());
        }
    }

    @Test
    void aClosedIndexIsNotSearched() {
        LuceneEvidenceIndex index = built();
        index.close();
        assertThrows(IllegalStateException.class, () -> find(index, "hip"));
    }

    @Test
    void aLongDocumentIsOneDocument() {
        try (LuceneEvidenceIndex index = built()) {
            String[] pages = new String[5_000];
            Arrays.fill(pages, "one knee");
            index.apply(List.of(replace("long", pages)), 6);
            Hits hits = find(index, "knee");
            assertEquals(new Hits.Count(5_000, 1), hits.found());
            assertEquals(5_000, hits.documents().getFirst().pages().getLast().number());
            assertFalse(hits.reach().partial());
        }
    }

    private static PageText pageUntilTheStoreFails(int number) {
        if (number == 3) {
            throw new IllegalStateException("the store failed");
        }
        return new PageText(number, "knee", List.of());
    }

    private LuceneEvidenceIndex built() {
        LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory);
        index.rebuild(List.of(document("a", "hip and more words of a page")), 5);
        return index;
    }

    private static IndexChange replace(String key, String... pages) {
        return new IndexChange.Replace(document(key, pages));
    }

    private static EvidenceDocument document(String key, String... pages) {
        return Evidence.of(key, "g", pages);
    }

    private Hits find(LuceneEvidenceIndex index, String typed) {
        try {
            return index.search(language.read(typed), READER, Filters.none(), Paging.first(10));
        } catch (QueryProblem e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Stream<Path> indexFiles() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file ->
                            directory.relativize(file).getName(0).toString().startsWith("index-"))
                    .toList()
                    .stream();
        }
    }

    private static String name(Path path) {
        return path.getName(path.getNameCount() - 1).toString();
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
