// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

/**
 * A kind of key date, as lists offer it.
 *
 * @param critical once missed it cannot be mended; it moves later only with a second person
 */
public record KindLine(String code, String name, Boolean critical) {}
