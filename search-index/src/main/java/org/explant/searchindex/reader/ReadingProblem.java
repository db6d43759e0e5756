// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

/** Why a document, or one page of it, could not be read. The original stays as it was whatever is said here. */
public enum ReadingProblem {
    /** The document opens only with a password, or by a certificate. */
    ENCRYPTED,
    /** It says it is a PDF, but its structure cannot be followed; on a page: what it draws cannot be followed. */
    DAMAGED,
    /** A sound PDF that holds no page. */
    NO_PAGES,
    /** The bytes are not a PDF at all, whatever the name of the file says. */
    NOT_A_PDF,
    /** More pages than the limits allow. */
    TOO_MANY_PAGES,
    /** More bytes than the limits allow; on a page: more text than the limits allow. */
    TOO_LARGE,
    /** The reader's process ended while it read: on a page, that page is lost; three times, the document is. */
    READER_DIED,
    /** Opening took longer than its limit, or the whole document longer than its own. */
    TIMED_OUT,
    /** The file was not there or could not be opened: a fault of ours and not of the document. */
    FILE_UNAVAILABLE
}
