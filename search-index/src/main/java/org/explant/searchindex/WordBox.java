// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

/**
 * One word of a page and where it stands on the paper.
 *
 * @param from first UTF-16 unit of the word in the page's text
 * @param to one past its last UTF-16 unit (half-open)
 * @param x left edge as a fraction 0..1 of the page as displayed (crop box and rotation applied), origin top left
 * @param y top edge, likewise
 * @param width width of the box, likewise
 * @param height height of the box, likewise
 */
public record WordBox(int from, int to, float x, float y, float width, float height) {}
