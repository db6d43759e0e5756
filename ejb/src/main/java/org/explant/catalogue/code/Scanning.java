// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue.code;

import java.util.EnumSet;
import java.util.List;

/** Tells what kind of code was typed or scanned, and takes it apart. */
public final class Scanning {
    private Scanning() {}

    /**
     * Never refuses a label: what is odd about it stands among the remarks.
     *
     * @param thisYear labels write years with two digits
     * @throws NoCode where there is nothing, or more than any label holds
     */
    public static ScannedCode read(String text, int thisYear) {
        // The scanner ends its line; the separator it sends within stays.
        var typed = text.replaceAll("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$", "");
        if (typed.isEmpty() || typed.length() > ScannedCode.LONGEST) throw new NoCode();
        if (Hibc.looksLike(typed)) return Hibc.read(typed, thisYear);
        if (Gs1.looksLike(typed)) return Gs1.read(typed, thisYear);
        return ref(typed);
    }

    private static ScannedCode ref(String typed) {
        var ref = Ref.of(typed);
        if (ref.plain().isEmpty()) throw new NoCode();
        var remarks = EnumSet.noneOf(CodeRemark.class);
        if (!ref.guessed().equals(ref)) remarks.add(CodeRemark.LETTERS_READ_AS_DIGITS);
        return new ScannedCode(CodeKind.REF, typed, List.of(CodeField.of(CodePart.REF, "", ref.plain())), remarks);
    }
}
