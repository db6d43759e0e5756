// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

/** How far AND or NOT looks. Phrases and w/n never look beyond a page. */
public enum Breadth {
    PAGE,
    DOCUMENT,
    CLAIM
}
