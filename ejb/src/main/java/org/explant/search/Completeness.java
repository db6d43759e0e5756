// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import java.time.Instant;

/**
 * What an answer speaks for, within what the reader may see.
 *
 * @param upTo every change committed by then was searched
 * @param pagesSearchable pages with text, searched
 * @param pagesNotSearchable pages without text that could be searched yet
 * @param documentsPending documents still being read or not yet taken up
 * @param documentsFailed documents that could not be read at all
 * @param partial true where time ran out: the totals are lower bounds
 * @param capped true where a beginning such as pseud* stood for too many words and not all were tried
 */
public record Completeness(
        Instant upTo,
        long pagesSearchable,
        long pagesNotSearchable,
        long documentsPending,
        long documentsFailed,
        boolean partial,
        boolean capped) {}
