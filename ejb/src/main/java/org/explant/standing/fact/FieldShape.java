// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** How a detail is written. */
public enum FieldShape {
    TEXT,
    CODE,
    DAY,
    PERCENT,
    MONEY,
    CRU_REFERENCE,
    CLAIM_NUMBER,
    GROUP_ACTION,
    DOCUMENT;

    private static final int LONGEST = 300;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(1_000_000_000);

    /** The canonical form; refused by an IllegalArgumentException or a DateTimeException. */
    String read(String text) {
        return switch (this) {
            case TEXT, CODE -> shortEnough(text);
            case DAY -> LocalDate.parse(text).toString();
            case PERCENT ->
                number(text.replace("%", ""), HUNDRED).stripTrailingZeros().toPlainString();
            case MONEY ->
                number(text.replaceAll("[£,]", ""), MOST_MONEY).setScale(2).toPlainString();
            case CRU_REFERENCE -> CruReference.of(text).value();
            case CLAIM_NUMBER -> ClaimNumber.of(text).value();
            case GROUP_ACTION, DOCUMENT -> UUID.fromString(text).toString();
        };
    }

    private static String shortEnough(String text) {
        if (text.length() > LONGEST) throw new IllegalArgumentException();
        return text;
    }

    private static BigDecimal number(String text, BigDecimal most) {
        var number = new BigDecimal(text.strip());
        if (number.signum() < 0 || number.compareTo(most) > 0 || number.scale() > 2)
            throw new IllegalArgumentException();
        return number;
    }
}
