// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import jakarta.validation.constraints.NotNull;

/** Terms, and the edition they were written upon. */
public record StandstillChange(int edition, @NotNull StandstillTerms terms) {}
