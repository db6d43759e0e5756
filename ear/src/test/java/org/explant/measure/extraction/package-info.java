// SPDX-License-Identifier: Apache-2.0
/** How often what is read from a page is right: labelled lines, what was found there, and the difference. */
package org.explant.measure.extraction;
