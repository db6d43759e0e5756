// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

/**
 * One page for itself.
 *
 * @param key its document
 * @param version the version that was searched; a page whose version is no longer current must be dropped
 * @param page its number
 * @param score higher for better pages
 */
public record BestPage(DocumentKey key, long version, int page, float score) {}
