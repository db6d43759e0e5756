// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import jakarta.validation.constraints.NotNull;

/** A heading, and the edition it was written upon. */
public record ProceedingChange(int edition, @NotNull ProceedingTerms terms) {}
