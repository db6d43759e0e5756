// SPDX-License-Identifier: Apache-2.0
package org.explant.diary;

/**
 * How much awaits.
 *
 * @param today due today
 * @param week due today or within the six days after it
 * @param month due today or within the 29 days after it
 * @param all overdue, today, and whenever
 */
public record DiaryCounts(long overdue, long today, long week, long month, long all) {}
