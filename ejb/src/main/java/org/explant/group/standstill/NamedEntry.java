// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import java.io.Serializable;
import org.explant.claim.ClaimReference;
import org.jspecify.annotations.Nullable;

/** A printed name and the claim that a person says it is; null where nobody knows yet. */
public record NamedEntry(PrintedName printed, @Nullable ClaimReference claim) implements Serializable {}
