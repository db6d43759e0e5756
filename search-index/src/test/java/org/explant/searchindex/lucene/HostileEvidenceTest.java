// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.explant.searchindex.DocumentHits;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits;
import org.explant.searchindex.IndexChange;
import org.explant.searchindex.Paging;
import org.explant.searchindex.Rights;
import org.explant.searchindex.query.HostileTexts;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryLanguage;
import org.explant.searchindex.query.QueryProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages and queries nobody should send, and searches while everything changes. */
class HostileEvidenceTest {
    private static final Rights READER = new Rights(Set.of("g"));

    private static final int TEXTS = Integer.getInteger("explant.hostile.texts", 2_000);

    private final QueryLanguage language = QueryLanguage.english();
    private final Random random = new Random(3);
    private LuceneEvidenceIndex index;

    @BeforeEach
    void open(@TempDir Path directory) {
        index = LuceneEvidenceIndex.open(directory);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void pagesOfGarbageAreCarriedInAndFoundLikeAnyOther() throws QueryProblem {
        List<String> pages = List.of(
                "",
                "\u0000\u0001 hip \uFFFF",
                "x".repeat(200_000),
                "hip ".repeat(20_000),
                "\uD83D\uDE00\uDE00\uD83D hip \u202E",
                randomText(50_000));
        index.apply(List.of(replace("garbage", 1, pages.toArray(new String[0]))), 1);
        List<EvidenceDocument> truth = List.of(document("garbage", 1, pages.toArray(new String[0])));
        for (String typed :
                List.of("hip", "x*", "xxx*", "x".repeat(600), "\"hip hip\"", "hip NOT pain", randomText(300))) {
            PageQuery query;
            try {
                query = language.read(typed);
            } catch (QueryProblem refused) {
                continue;
            }
            Oracle.Answer expected = Oracle.answer(truth, query, READER, Filters.none());
            assertEquals(expected.documents(), Oracle.Answer.of(search(query)).documents());
        }
        assertEquals(3, search(language.read("hip")).found().pages());
    }

    @Test
    void theLargestQueriesAreAnswered() throws QueryProblem {
        index.apply(List.of(replace("a", 1, "mri of the hip, thr, pseudotumour")), 1);
        assertEquals(1, search(language.read("mri ".repeat(64))).found().pages());
        assertEquals(
                1,
                search(language.read("hip OR " + "total hip replacement OR ".repeat(20) + "hip"))
                        .found()
                        .pages());
        assertEquals(1, search(language.read("pse* ".repeat(64))).found().pages());
        assertEquals(
                0,
                search(language.read('"' + "hip ".repeat(49) + "pse*\""))
                        .found()
                        .pages());
        assertEquals(
                1,
                search(language.read("(".repeat(10) + "hip" + ")".repeat(10)))
                        .found()
                        .pages());
    }

    /** An Error ends the test, and so does a core held too long. */
    @Test
    void hostileTextsAreAnsweredInTimeOrRefused() {
        String[] crowded = new String[20];
        Arrays.fill(crowded, "hip pain cup ".repeat(3_000) + "pseudotumour pse");
        index.apply(List.of(replace("a", 1, crowded), replace("b", 1, randomText(2_000))), 1);
        int answered = 0;
        for (int round = 0; round < TEXTS; round++) {
            try {
                String text = HostileTexts.text(random);
                assertHoldsNoCore(language.read(text));
                answered++;
            } catch (QueryProblem refused) {
                assertTrue(refused.position() >= 0);
            }
        }
        assertTrue(answered > TEXTS / 10, "too few were searched to prove anything");
    }

    @Test
    void theWorstQueriesEndInTime() throws QueryProblem {
        String[] crowded = new String[20];
        Arrays.fill(crowded, "hip pain cup ".repeat(3_000));
        index.apply(List.of(replace("a", 1, crowded)), 1);
        for (String worst : List.of(
                "hip" + " w/250 hip".repeat(60),
                "hip" + " pre/250 (pain OR cup OR hip)".repeat(20),
                "(((((hip w/250 pain) w/250 cup) w/250 hip) w/250 pain) w/250 cup) w/250 hip",
                "\"" + "hip pain cup ".repeat(16) + "\"",
                "in claim:(" + "hip NOT (cup w/250 hip w/250 pain) ".repeat(15) + ")",
                "hip*a?b*c? pain~ (hip w/250 hip* w/250 pain?)")) {
            assertHoldsNoCore(language.readExactly(worst));
        }
    }

    /** Time of this thread alone, so that a busy machine proves nothing; a little over the two seconds it is given. */
    private void assertHoldsNoCore(PageQuery query) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Hits hits = search(query);
        long held = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertTrue(held < Duration.ofMillis(2_500).toNanos(), () -> held / 1_000_000 + " ms");
        assertTrue(hits.found().documents() <= 2);
    }

    @Test
    void noSearchSeesHalfADocument() throws QueryProblem, InterruptedException, ExecutionException {
        PageQuery hip = language.read("hip");
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> searches = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                searches.add(readers.submit(() -> searchUntil(done, hip)));
            }
            for (int version = 1; version <= 150; version++) {
                index.apply(changes(version), version);
                if (version % 50 == 0) {
                    index.rebuild(documents(version), version);
                }
            }
            done.set(true);
            for (Future<Integer> search : searches) {
                assertTrue(search.get() > 0);
            }
        }
    }

    /** Every version of a document has as many pages as the version's last digit says, plus one. */
    private int searchUntil(AtomicBoolean done, PageQuery query) {
        int answers = 0;
        while (!done.get() || answers == 0) {
            Hits hits = search(query);
            for (DocumentHits document : hits.documents()) {
                assertEquals(document.version() % 10 + 1, document.pages().size());
            }
            answers++;
        }
        return answers;
    }

    private static List<IndexChange> changes(int version) {
        return documents(version).stream()
                .<IndexChange>map(IndexChange.Replace::new)
                .toList();
    }

    private static List<EvidenceDocument> documents(int version) {
        String[] pages = new String[version % 10 + 1];
        Arrays.fill(pages, "hip");
        return List.of(document("a", version, pages), document("b", version, pages));
    }

    private Hits search(PageQuery query) {
        return index.search(query, READER, Filters.none(), Paging.first(10));
    }

    private static IndexChange replace(String key, long version, String... pages) {
        return new IndexChange.Replace(document(key, version, pages));
    }

    private static EvidenceDocument document(String key, long version, String... pages) {
        return Evidence.of(key, version, Evidence.of(key, "g").labels(), pages);
    }

    private String randomText(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        }
        return text.toString();
    }
}
