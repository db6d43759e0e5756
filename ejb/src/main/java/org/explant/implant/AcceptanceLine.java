// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.time.Instant;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * That a source's value was accepted.
 *
 * @param reason null for the first value of a field
 * @param by full name
 */
public record AcceptanceLine(
        ImplantField field,
        String value,
        SourceKind source,
        @Nullable String reason,
        String by,
        Instant at) {}
