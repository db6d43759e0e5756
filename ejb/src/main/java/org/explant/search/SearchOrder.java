// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

/** In which order documents are listed. */
public enum SearchOrder {
    RELEVANCE,
    DATE,
    CLAIM
}
