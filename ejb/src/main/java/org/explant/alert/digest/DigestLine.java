// SPDX-License-Identifier: Apache-2.0
package org.explant.alert.digest;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What one morning's digest brings a person.
 *
 * @param day the morning
 * @param toldAfter everything told after this moment
 * @param toldUpto and up to this one
 * @param pages how many pages of it the person may see now
 */
public record DigestLine(LocalDate day, Instant toldAfter, Instant toldUpto, long pages) {}
