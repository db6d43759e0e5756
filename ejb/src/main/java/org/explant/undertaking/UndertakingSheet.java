// SPDX-License-Identifier: Apache-2.0
package org.explant.undertaking;

import org.explant.claim.ClaimReference;

/** One undertaking, and the claim it belongs to. */
public record UndertakingSheet(ClaimReference claim, UndertakingLine line) {}
