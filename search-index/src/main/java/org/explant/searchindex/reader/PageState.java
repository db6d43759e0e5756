// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

/** What became of one page. */
public enum PageState {
    /** It has text, and every word has its box. */
    SEARCHABLE,
    /** It gives no text (a scan, a blank sheet, letters that no font names): not searchable yet. */
    NO_TEXT,
    /** It has text, but too much of it is not to be relied on: the text is kept and the page flagged. */
    POOR_TEXT,
    /** Reading took longer than a page may; it has no text. */
    TIMED_OUT,
    /** It could not be read; it has no text. */
    FAILED
}
