// SPDX-License-Identifier: Apache-2.0
package org.explant.demo.paper;

/** In what shape a demo file arrives. */
public enum Condition {
    /** Typed, with text on every page. */
    GOOD,
    /** Pictures of pages, without text. */
    SCANNED,
    /** Locked with a password that nobody passed on. */
    ENCRYPTED,
    /** Cut off in the middle, as after a broken transfer. */
    DAMAGED
}
