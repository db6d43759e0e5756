// SPDX-License-Identifier: Apache-2.0
/**
 * What claims have in common: proceedings with many claimants, standstills with their schedules, group actions. Every
 * count and every name is of those claims that the reader may see.
 */
@NullMarked
package org.explant.group;

import org.jspecify.annotations.NullMarked;
