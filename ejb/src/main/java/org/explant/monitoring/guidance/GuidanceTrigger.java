// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import org.explant.implant.construct.Construct;
import org.explant.monitoring.result.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * What an alert says is to follow.
 *
 * @param advice in short, in our words
 * @param threshold null where it has none
 * @param repeatMonths after how many months a test is to be repeated; 0 where none is
 * @param construct the only construct it speaks of; null for any
 */
public record GuidanceTrigger(
        TriggerKind kind,
        Stated<String> advice,
        @Nullable Threshold threshold,
        int repeatMonths,
        @Nullable Construct construct) {}
