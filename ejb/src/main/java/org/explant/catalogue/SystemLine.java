// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A device system as lists show it.
 *
 * @param marketedFrom first sold in the United Kingdom, as exactly as known
 * @param notices how many recalls, alerts and other notices are known
 * @param weakest the least sure of its values
 */
public record SystemLine(
        SystemId systemId,
        String name,
        MakerId maker,
        String makerName,
        SystemConstruct construct,
        DeviceGroup group,
        @Nullable PartialDate marketedFrom,
        @Nullable PartialDate marketedTo,
        MarketStatus status,
        int notices,
        Confidence weakest) {}
