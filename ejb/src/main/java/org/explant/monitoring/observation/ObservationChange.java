// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An observation put right.
 *
 * @param seen the edition that the person looked at
 * @param reason why
 */
public record ObservationChange(
        int seen,
        @NotNull @Valid NewObservation wanted,
        @NotBlank @Size(max = 500) String reason) {}
