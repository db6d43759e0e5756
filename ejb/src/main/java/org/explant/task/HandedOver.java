// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

/**
 * What a handover came to.
 *
 * @param handedOver tasks that have a new owner
 * @param left tasks on restricted claims that the new owner may not know of
 */
public record HandedOver(int handedOver, int left) {}
