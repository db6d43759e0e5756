// SPDX-License-Identifier: Apache-2.0
/**
 * A replaceable machine: files read into pages, pages in, hits out. It knows no claims and no persons.
 *
 * <p>A guided tour, in the order in which a page travels:
 *
 * <ol>
 *   <li>{@link org.explant.searchindex.PageText} is one page exactly as read, with a {@link
 *       org.explant.searchindex.WordBox} for every word.
 *   <li>{@link org.explant.searchindex.text.EvidenceTokenizer} cuts it into tokens with exact offsets. It is the only
 *       tokenizer: pages, queries and highlights all pass through it, so they cannot disagree.
 *   <li>{@link org.explant.searchindex.EvidenceIndex} is the port: documents go in as {@link
 *       org.explant.searchindex.IndexChange}s with a watermark, {@link org.explant.searchindex.Hits} come out. No method
 *       searches without {@link org.explant.searchindex.Rights}.
 *   <li>{@link org.explant.searchindex.query.QueryLanguage} turns what a person typed into a tree, widened by plurals,
 *       spellings and synonyms, or refuses it with a {@link org.explant.searchindex.query.QueryProblem}.
 *   <li>{@link org.explant.searchindex.Question} is all that is asked at once: the words, earlier answers, filters, order, and
 *       what to count.
 *   <li>{@link org.explant.searchindex.query.PageMatcher} runs that tree over the tokens of one page. It draws every
 *       highlight, and it is the oracle against which the index is tested.
 *       Where words stand to each other is worked out by {@link org.explant.searchindex.text.Stretches}, for both.
 *   <li>{@link org.explant.searchindex.lucene.LuceneEvidenceIndex} is the port on Lucene inside this process.
 * </ol>
 */
@NullMarked
package org.explant.searchindex;

import org.jspecify.annotations.NullMarked;
