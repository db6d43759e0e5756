// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

/** What the claimant has agreed to. */
public enum Consent {
    NOT_ASKED,
    REFUSED,
    TESTS_THAT_DESTROY_NOTHING,
    ALL_TESTS
}
