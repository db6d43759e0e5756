// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

import org.explant.shared.RuleBroken;

/** A note is about what has happened. */
public final class NoteOfTheFuture extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
