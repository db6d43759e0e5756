// SPDX-License-Identifier: Apache-2.0
/**
 * Monitoring: what follow-up each hip should have had and is due. The rules are pure and lie below: {@code result},
 * {@code guidance}, {@code history}, {@code trigger}, {@code duty}, each using only those named before it; what is
 * recorded of follow-up is read by {@code observed} and kept by {@code observation}. The front doors here bring them
 * together with the implant ledger and the claimant.
 */
@NullMarked
package org.explant.monitoring;

import org.jspecify.annotations.NullMarked;
