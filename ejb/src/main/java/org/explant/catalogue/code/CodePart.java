// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue.code;

/** What a piece of a bar code says. */
public enum CodePart {
    GTIN,
    REF,
    LOT,
    SERIAL,
    MADE_ON,
    EXPIRES_ON,
    LABELLER,
    UNIT,
    QUANTITY,
    OTHER
}
