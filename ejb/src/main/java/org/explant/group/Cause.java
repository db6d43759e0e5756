// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

/** What a claim is founded on. */
public enum Cause {
    /** Consumer Protection Act 1987, Part I. */
    CONSUMER_PROTECTION,
    NEGLIGENCE,
    CONTRACT,
    /** Consumer Protection Act 1987, section 41, and others like it. */
    STATUTORY_DUTY,
    OTHER
}
