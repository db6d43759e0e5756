// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

/**
 * How many claims that the reader may see stand on the register of a group action.
 *
 * @param group its id in plain letters
 */
public record RegisterCount(String group, Long entries) {}
