// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

/**
 * The check digit that the health services of the United Kingdom share: weights 10 to 2 over the first nine digits; 11
 * less the remainder by 11 is the tenth, 11 is written 0, and 10 is never given.
 */
final class Modulus11 {
    private Modulus11() {}

    /** Whether these are ten digits, the last of which agrees with the others. */
    static boolean holds(String digits) {
        if (!digits.matches("[0-9]{10}")) return false;
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (10 - i) * (digits.charAt(i) - '0');
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0';
    }

    /** As people write it. */
    static String bare(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }
}
