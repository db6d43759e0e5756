// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A note to be written. */
public record NewNote(
        @NotNull NoteKind kind, @NotNull @Valid NoteDetails details) {}
