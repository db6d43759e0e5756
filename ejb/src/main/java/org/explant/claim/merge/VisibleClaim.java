// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import java.util.UUID;

/** A claim that exists for the reader. */
record VisibleClaim(UUID claim, String reference) {}
