// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

/** How a question was answered. Not known is an answer too. */
public enum Answer {
    YES,
    NO,
    NOT_KNOWN
}
