// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a note shall say from now on; what it said stays readable.
 *
 * @param edition that the person saw
 */
public record NoteCorrection(
        int edition,
        @NotNull @Valid NoteDetails details,
        @NotBlank @Size(max = 500) String reason) {}
