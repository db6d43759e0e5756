// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

/**
 * How many lines of a worklist one device or one hospital has.
 *
 * @param key what an address calls it by
 * @param name empty where it is not known
 */
public record WorklistGroup(String key, String name, Long hips, Long claims) {}
