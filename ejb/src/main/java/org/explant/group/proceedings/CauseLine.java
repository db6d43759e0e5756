// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import java.util.UUID;
import org.explant.group.Cause;
import org.explant.group.Hips;

/** What a claimant pleads against a defendant. */
public record CauseLine(UUID causeId, UUID claimant, UUID defendant, Cause cause, Hips hips) {}
