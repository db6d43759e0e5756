// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A wish to change the details.
 *
 * @param edition that of the sheet the person saw; refused when another was saved since
 */
public record ClaimChange(int edition, @NotNull @Valid ClaimDetails details) {}
