// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation.load;

/** Why a row of a list was left out. */
public enum RowProblem {
    NO_CODE,
    BAD_CODE,
    CODE_TWICE,
    NO_NAME,
    TEXT_TOO_LONG,
    BAD_POSTCODE,
    TOO_FEW_COLUMNS
}
