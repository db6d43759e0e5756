// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Which systems are wanted.
 *
 * @param words part of the name of system or maker, former names among them; empty asks for nothing
 */
public record DeviceFilter(
        String words, @Nullable DeviceGroup group, @Nullable MarketStatus status) {
    public static final DeviceFilter ALL = new DeviceFilter("", null, null);
}
