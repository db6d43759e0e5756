// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

/** What is to be known about a document that was not read to the last word; each has a sentence of its own. */
public enum DocumentProblem {
    /** It opens only with a password or a certificate. */
    ENCRYPTED,
    /** Its structure cannot be followed. */
    DAMAGED,
    /** It holds no page. */
    NO_PAGES,
    /** It starts like a PDF, but is none. */
    NOT_A_PDF,
    /** More pages than the reader takes. */
    TOO_MANY_PAGES,
    /** More bytes or text than the reader takes. */
    TOO_LARGE,
    /** The reader's process ended over it three times. */
    READER_DIED,
    /** Reading it took longer than it may. */
    TIMED_OUT,
    /** The stored file could not be opened, or is not what was received. */
    FILE_UNAVAILABLE,
    /** Reading was tried as often as it may be and never ended. */
    GIVEN_UP,
    /** Some pages are pictures or blank: without text yet. */
    PAGES_WITHOUT_TEXT,
    /** Some pages have text that is not to be relied on. */
    PAGES_WITH_POOR_TEXT,
    /** Some pages could not be read. */
    PAGES_FAILED,
    /** Other files lie inside it that were not read with it. */
    HAS_ATTACHMENTS,
    /** It is a mere cover for a collection of other files. */
    PORTFOLIO,
    /** It carries a form whose filled-in values its pages may not show. */
    DYNAMIC_FORM
}
