// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.explant.searchindex.BestPage;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.EvidenceIndex;
import org.explant.searchindex.Filters;
import org.explant.searchindex.FoundPages;
import org.explant.searchindex.Hits;
import org.explant.searchindex.IndexChange;
import org.explant.searchindex.IndexState;
import org.explant.searchindex.IndexState.Reason;
import org.explant.searchindex.IndexedDocument;
import org.explant.searchindex.Question;
import org.explant.searchindex.Rights;
import org.explant.searchindex.Suggestion;
import org.explant.searchindex.TermList;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.Trees;
import org.explant.searchindex.text.Shingles;
import org.jspecify.annotations.Nullable;

/** The evidence index in a directory of this machine, held by one process at a time. */
public final class LuceneEvidenceIndex implements EvidenceIndex {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** For what is not asked while somebody waits for a page: whole answers and lists of terms. */
    private static final Duration LONG_PATIENCE = Duration.ofSeconds(30);

    /** Room for a query of the most clauses with all their forms; the language bounds both. */
    private static final int LUCENE_CLAUSES = 16_384;

    private final IndexHome home;
    private final Duration patience;
    private final SegmentBits bits = new SegmentBits();
    private final PageSearch.Kept kept = new PageSearch.Kept(bits, new TermForms());
    private volatile Generation current;
    private volatile @Nullable Reason needsRebuild;

    private LuceneEvidenceIndex(IndexHome home, Duration patience, Opened opened) {
        this.home = home;
        this.patience = patience;
        this.current = opened.generation();
        this.needsRebuild = opened.needsRebuild();
    }

    private record Opened(
            Generation generation, Path path, @Nullable Reason needsRebuild) {}

    /** Opens the index in this directory; where it is missing or unusable, an empty one that says why. */
    public static LuceneEvidenceIndex open(Path directory) {
        return open(directory, PATIENCE);
    }

    /** The same, with another time after which a search answers with what it has. */
    public static LuceneEvidenceIndex open(Path directory, Duration patience) {
        return open(directory, patience, FSDirectory::open);
    }

    static LuceneEvidenceIndex open(Path directory, Duration patience, IndexHome.Storage storage) {
        IndexSearcher.setMaxClauseCount(LUCENE_CLAUSES);
        try {
            return opened(new IndexHome(directory, storage), patience);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LuceneEvidenceIndex opened(IndexHome home, Duration patience) throws IOException {
        try {
            Opened opened = opened(home);
            home.keepOnly(opened.path());
            return new LuceneEvidenceIndex(home, patience, opened);
        } catch (IOException | RuntimeException e) {
            home.close();
            throw e;
        }
    }

    private static Opened opened(IndexHome home) throws IOException {
        Optional<Path> path = home.current();
        if (path.isEmpty()) {
            return begun(home, Reason.MISSING);
        }
        try {
            Generation generation = Generation.open(home.files(path.get()));
            return new Opened(generation, path.get(), generation.isWhole() ? null : Reason.UNFINISHED);
        } catch (Generation.OtherSchema e) {
            return insteadOf(path.get(), home, Reason.OTHER_SCHEMA);
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            return insteadOf(path.get(), home, Reason.OTHER_SCHEMA);
        } catch (CorruptIndexException | FileNotFoundException | NoSuchFileException | EOFException e) {
            return insteadOf(path.get(), home, Reason.CORRUPT);
        } catch (IllegalArgumentException e) {
            // A codec this Lucene does not know, or a watermark that is no number.
            return insteadOf(path.get(), home, Reason.CORRUPT);
        }
    }

    private static Opened insteadOf(Path unusable, IndexHome home, Reason reason) throws IOException {
        home.setAside(unusable);
        return begun(home, reason);
    }

    private static Opened begun(IndexHome home, Reason reason) throws IOException {
        Path path = home.fresh();
        Generation generation = Generation.begin(home.files(path));
        home.use(path);
        return new Opened(generation, path, reason);
    }

    @Override
    public synchronized void apply(List<? extends IndexChange> changes, long watermark) {
        try {
            current.apply(changes, watermark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException e) {
            throw whoseFault(e);
        }
    }

    @Override
    public synchronized void commit() {
        try {
            current.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException e) {
            throw whoseFault(e);
        }
    }

    /** Where storage failed behind our back, in a merge, Lucene tells whoever comes next, and not as a fault of storage. */
    private RuntimeException whoseFault(IllegalStateException e) {
        return current.hasFailed() ? new UncheckedIOException(new IOException("the index was closed", e)) : e;
    }

    @Override
    public IndexState state() {
        Generation now = current;
        return new IndexState(now.instance(), now.watermark(), now.committed(), needsRebuild);
    }

    @Override
    public Hits search(Question question, Rights rights) {
        return searching(question.filters(), rights, patience, search -> search.answer(question));
    }

    @Override
    public List<BestPage> best(PageQuery query, Rights rights, int most) {
        return searching(Filters.none(), rights, patience, search -> search.best(query.searched(), most));
    }

    @Override
    public List<BestPage> alike(String text, Rights rights, int most) {
        int[] sketch = Shingles.of(text).sketch();
        return searching(Filters.none(), rights, patience, search -> search.alike(sketch, most));
    }

    @Override
    public Hits.Reach matches(Question question, Rights rights, Consumer<FoundPages> each) {
        return searching(question.filters(), rights, LONG_PATIENCE, search -> search.each(question, each));
    }

    @Override
    public TermList termList(List<PageQuery> queries, Rights rights, Filters filters) {
        if (queries.size() > TermList.LONGEST) {
            throw new IllegalArgumentException("a term list has at most " + TermList.LONGEST + " lines");
        }
        return searching(
                filters, rights, LONG_PATIENCE, search -> new TermCounts(bits, search, queries.size()).count(queries));
    }

    @Override
    public List<Suggestion> suggestions(PageQuery query, Rights rights) {
        return searching(Filters.none(), rights, patience, search -> new Suggesting(search.visible())
                .of(Trees.words(query.written())));
    }

    private interface Searching<T> {
        T run(PageSearch search) throws IOException;
    }

    private <T> T searching(Filters filters, Rights rights, Duration allowed, Searching<T> searching) {
        PageSearch.Reader asked = new PageSearch.Reader(rights, filters, new SearchWatch(allowed));
        return reading((searcher, watermark) ->
                searching.run(new PageSearch(searcher.getIndexReader(), watermark, kept, asked)));
    }

    @Override
    public List<IndexedDocument> contents() {
        return reading((searcher, watermark) -> {
            List<IndexedDocument> contents = new ArrayList<>();
            for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                Contents.addTo(contents, segment.reader(), bits.parents(segment.reader()));
            }
            contents.sort(Comparator.comparing(IndexedDocument::key));
            return contents;
        });
    }

    private interface Reading<T> {
        T read(IndexSearcher searcher, long watermark) throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        while (true) {
            Generation now = current;
            // Taken before the searcher, so that the answer never claims more than it looked at.
            long watermark = now.watermark();
            try {
                IndexSearcher searcher = now.searchers().acquire();
                try {
                    return reading.read(searcher, watermark);
                } finally {
                    now.searchers().release(searcher);
                }
            } catch (AlreadyClosedException e) {
                if (now == current) {
                    throw e;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public synchronized void rebuild(Iterable<EvidenceDocument> everything, long watermark) {
        try {
            Path fresh = home.fresh();
            Generation next = filled(fresh, everything, watermark);
            home.use(fresh);
            Generation before = current;
            current = next;
            needsRebuild = null;
            before.close();
            home.keepOnly(fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Generation filled(Path path, Iterable<EvidenceDocument> everything, long watermark) throws IOException {
        Generation next = Generation.begin(home.files(path));
        try {
            next.fill(everything, watermark);
            return next;
        } catch (IOException | RuntimeException e) {
            next.close();
            IndexHome.delete(path);
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        try (home) {
            current.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
