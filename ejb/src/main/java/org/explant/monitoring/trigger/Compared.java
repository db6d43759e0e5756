// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.trigger;

import org.explant.monitoring.result.Comparison;
import org.explant.monitoring.result.MetalResult;

/**
 * A result beside a threshold.
 *
 * @param reference the alert that states the threshold
 */
public record Compared(MetalResult result, Comparison comparison, String reference) {}
