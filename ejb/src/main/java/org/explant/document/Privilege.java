// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

/** Whether a document may leave the firm, and if not, why not. */
public enum Privilege {
    /** Nobody has said yet: counts as privileged in anything that leaves the firm. */
    NOT_REVIEWED,
    NONE,
    /** Legal advice privilege. */
    LAP,
    /** Litigation privilege: litigation reasonably contemplated, dominant purpose. */
    LIT,
    /** Without prejudice. */
    WP,
    /** Without prejudice save as to costs. */
    WPSATC,
    /** Common interest, as in a steering committee. */
    COMMON_INT,
    /** Privileged in part: to be redacted. */
    PART_PRIV,
    /** It may have been waived by use: to be looked at. */
    IMPLIED_WAIVER_REVIEW
}
