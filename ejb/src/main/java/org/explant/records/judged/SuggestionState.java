// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

/** Whether a person has judged a suggestion. */
public enum SuggestionState {
    WAITING,
    ACCEPTED,
    REJECTED
}
