// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

/** What a note is about. */
public enum NoteKind {
    /** How the claim stands. */
    STATUS,
    /** Who was attended on, when, how, for how long. Privileged unless somebody says otherwise. */
    ATTENDANCE
}
