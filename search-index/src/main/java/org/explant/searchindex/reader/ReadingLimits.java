// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.time.Duration;

/**
 * How much one document may cost.
 *
 * @param bytes largest file, in bytes
 * @param pages most pages
 * @param pageText most UTF-16 units of text on one page
 * @param opening wall-clock time until its pages are known
 * @param page wall-clock time of one page
 * @param document wall-clock time of the whole, without the time its listener takes
 */
public record ReadingLimits(long bytes, int pages, int pageText, Duration opening, Duration page, Duration document) {
    /** 500 MB, 50,000 pages, two million characters a page; a minute to open, 20 s a page, half an hour in all. */
    public static final ReadingLimits STANDARD = new ReadingLimits(
            500L << 20, 50_000, 2_000_000, Duration.ofMinutes(1), Duration.ofSeconds(20), Duration.ofMinutes(30));

    public ReadingLimits {
        if (bytes < 1 || pages < 1 || pageText < 1 || pageText > PageCodec.LONGEST_TEXT) {
            throw new IllegalArgumentException("Limits must be positive, and a page's text must fit its stored form");
        }
        if (!opening.isPositive() || !page.isPositive() || !document.isPositive()) {
            throw new IllegalArgumentException("Time limits must be positive");
        }
    }
}
