// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

/** Whether a system can still be bought in the United Kingdom, and why not. */
public enum MarketStatus {
    ON_SALE,
    RESTRICTED,
    RECALLED,
    WITHDRAWN,
    DISCONTINUED,
    OBSOLETE,
    NOT_KNOWN
}
