// SPDX-License-Identifier: Apache-2.0
package org.explant.diary;

/** Whose work a diary shows. */
public enum DiaryScope {
    /** What the reader owns, or stands in for. */
    MINE,
    /** And all that awaits anybody on claims that the reader runs or supervises. */
    TEAM,
    /** Everything that the reader may know of. */
    EVERYONE
}
