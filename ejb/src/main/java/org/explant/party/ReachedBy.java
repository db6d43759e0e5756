// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

/** How a person wishes to be reached. */
public enum ReachedBy {
    ANY,
    POST,
    PHONE,
    EMAIL,
    REPRESENTATIVE
}
