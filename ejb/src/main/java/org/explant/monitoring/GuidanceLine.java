// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import org.explant.monitoring.guidance.GuidanceVersion;
import org.jspecify.annotations.Nullable;

/**
 * A version in the list of all.
 *
 * @param replacedBy the version that took the place of its follow-up advice; null while it stands
 * @param unverified how many of its cells no source was read for
 * @param edited whether people have changed it since Explant was shipped, or added it
 */
public record GuidanceLine(
        GuidanceVersion version, @Nullable String replacedBy, long unverified, boolean edited) {}
