// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.explant.searchindex.DocumentHits;
import org.explant.searchindex.Hits;
import org.explant.searchindex.Question;
import org.explant.searchindex.Question.Counting;
import org.explant.searchindex.bench.Asked.Kind;
import org.explant.searchindex.query.PageMatcher;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryLanguage;

/** Whole answers, ten documents with thirty pages marked, five facets and counts by claimant, for eight people who think a second before the next. */
final class UsersBench {
    private static final int USERS = 8;
    private static final int QUESTIONS = 25;
    private static final long THINKING_MILLIS = 1_000;
    private static final int MARKED = 30;
    private static final double BAR_MILLIS = 150;
    private static final Counting COUNTED =
            new Counting(true, Set.of("type", "provider", "year", "quality", "author"));

    private final QueryLanguage language = QueryLanguage.english();
    private final ZipfBook book;
    private final BothIndexes indexes;
    private final String size;

    UsersBench(ZipfBook book, BothIndexes indexes, String size) {
        this.book = book;
        this.indexes = indexes;
        this.size = size;
    }

    void run(Map<Kind, List<Asked>> mix) throws Exception {
        List<Asked> usual = new ArrayList<>();
        mix.forEach((kind, questions) -> {
            if (kind != Kind.NEAR_FREQUENT) {
                usual.addAll(questions);
            }
        });
        for (Asked asked : usual) {
            answer(asked);
        }
        Told.atMost("%s full answer, 8 users, p99 (ms)".formatted(size), p99(usual), BAR_MILLIS);
        List<Asked> frequent = mix.getOrDefault(Kind.NEAR_FREQUENT, List.of());
        if (!frequent.isEmpty()) {
            Told.remark("%s near of two frequent words, p99 %.1f ms".formatted(size, p99(frequent)));
        }
    }

    private double p99(List<Asked> questions) throws Exception {
        List<Callable<double[]>> users = new ArrayList<>();
        for (int user = 0; user < USERS; user++) {
            SplittableRandom random = new SplittableRandom(user);
            users.add(() -> times(questions, random));
        }
        try (ExecutorService desks = Executors.newFixedThreadPool(USERS)) {
            List<Double> all = new ArrayList<>();
            for (Future<double[]> user : desks.invokeAll(users)) {
                for (double each : user.get()) {
                    all.add(each);
                }
            }
            return Cpu.percentile(all.stream().mapToDouble(Double::doubleValue).toArray(), 99);
        }
    }

    private double[] times(List<Asked> questions, SplittableRandom random) throws Exception {
        double[] times = new double[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            Thread.sleep(random.nextLong(THINKING_MILLIS / 2, THINKING_MILLIS * 3 / 2));
            long begun = System.nanoTime();
            answer(questions.get(random.nextInt(questions.size())));
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        return times;
    }

    private void answer(Asked asked) throws Exception {
        PageQuery query = language.readExactly(asked.typed());
        Hits hits = indexes.own.search(Question.of(query).counting(COUNTED), indexes.rights);
        PageMatcher matcher = new PageMatcher(query);
        int left = MARKED;
        for (DocumentHits document : hits.documents()) {
            for (DocumentHits.PageHit page : document.pages()) {
                if (left-- > 0) {
                    matcher.hits(book.page(ZipfBook.number(document.key().value()), page.number()));
                }
            }
        }
    }
}
