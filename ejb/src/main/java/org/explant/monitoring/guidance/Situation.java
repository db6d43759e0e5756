// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import org.explant.implant.construct.Construct;

/** All that a row asks about a hip and its person, each known. */
public record Situation(
        Construct construct,
        int headMillimetres,
        boolean symptomatic,
        boolean female,
        DeviceFamily family,
        boolean ratedTenA) {}
