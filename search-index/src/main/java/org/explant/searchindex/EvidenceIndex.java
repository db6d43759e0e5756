// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.text.Shingles;

/**
 * Finds the pages of evidence documents by their words. Everything in here can be deleted and rebuilt.
 *
 * <p>Changes come from one thread at a time and in their order; searches from any number of threads. Storage that fails
 * is told by {@link UncheckedIOException}; close the index then and open it anew.
 */
public interface EvidenceIndex extends AutoCloseable {
    /**
     * Carries changes in; they can be found when this returns, and outlive a crash after {@link #commit}.
     *
     * @param changes in their order; carrying in the same ones again changes nothing
     * @param watermark the number of the last of them; the index never steps back to a lower one
     */
    void apply(List<? extends IndexChange> changes, long watermark);

    /** Makes all that was applied outlive a crash, together with its watermark: both or neither. */
    void commit();

    /** Where the index stands; cheap. */
    IndexState state();

    /**
     * Finds pages. There is no search without rights.
     *
     * @return exact totals and the wanted documents; the same answer as if what the rights hide did not exist
     */
    Hits search(Question question, Rights rights);

    /** The same, best documents first and nothing counted but pages and documents. */
    default Hits search(PageQuery query, Rights rights, Filters filters, Paging paging) {
        return search(Question.of(query).filtered(filters).paged(paging), rights);
    }

    /**
     * The best pages, each for itself, neither counted nor grouped: the least that can be asked.
     *
     * @param most no more than {@link Paging#LARGEST}
     */
    List<BestPage> best(PageQuery query, Rights rights, int most);

    /**
     * Pages that may be much like one of this text, the likeliest first. They are found by a few numbers of each page; how
     * alike two pages are, {@link Shingles} tells from their texts.
     *
     * @param most no more than {@link Paging#LARGEST}
     * @return the page itself too, where it is one of the index; nothing for a page of too few words
     */
    List<BestPage> alike(String text, Rights rights, int most);

    /**
     * Tells of every page that matches, document by document in order of key; paging, order and counting play no part.
     *
     * @return how much of the evidence was looked at
     */
    Hits.Reach matches(Question question, Rights rights, Consumer<FoundPages> each);

    /**
     * Counts many queries in one pass.
     *
     * @param queries no more than {@link TermList#LONGEST}
     */
    TermList termList(List<PageQuery> queries, Rights rights, Filters filters);

    /** Words that may have been meant where a typed one is on no page within the rights. */
    List<Suggestion> suggestions(PageQuery query, Rights rights);

    /** Every document held, in order of key, as far as it can be found now. */
    List<IndexedDocument> contents();

    /**
     * Builds the index anew beside the present one, which answers until the new one takes its place, committed.
     *
     * @param everything all documents as of some moment not before the watermark; read once
     * @param watermark the number of the last change known to be contained; later ones are applied again afterwards
     */
    void rebuild(Iterable<EvidenceDocument> everything, long watermark);

    /** Lets go of the files. What was not committed is forgotten, and comes again from the backlog. */
    @Override
    void close();
}
