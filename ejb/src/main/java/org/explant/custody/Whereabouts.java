// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

/** What is known of where it is. */
public enum Whereabouts {
    NOT_KNOWN,
    KNOWN,
    LOST,
    DESTROYED
}
