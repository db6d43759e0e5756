// SPDX-License-Identifier: Apache-2.0
package org.explant.records.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.explant.records.candidate.Candidate;
import org.explant.records.candidate.CandidateKind;
import org.explant.records.candidate.Part;
import org.explant.records.candidate.PartName;
import org.explant.records.text.Tokens;

/** What is printed below a GS1 bar code: {@code (01)05055035101234(17)120430(10)06CW23456}. */
final class BarCodeText {
    private static final int MOST_FIELDS = 8;
    private static final int LONGEST = 12;
    private static final Pattern LOT = Pattern.compile("[0-9A-Za-z/.-]{3,20}");

    private final Tokens tokens;
    private final List<Part> parts = new ArrayList<>();
    private int at;

    private BarCodeText(Tokens tokens, int from) {
        this.tokens = tokens;
        at = from;
    }

    /** Every one that names a lot or a serial number and is not of other goods. */
    static List<Candidate> of(Tokens tokens, IntPredicate otherGoods) {
        var found = new ArrayList<Candidate>();
        for (int index = 0; index < tokens.size(); index++) {
            if (!tokens.are(index, "(", "01", ")") || otherGoods.test(index)) continue;
            var code = new BarCodeText(tokens, index);
            for (int field = 0; field < MOST_FIELDS && code.field(); field++) index = code.at - 1;
            if (!code.parts.isEmpty()) found.add(Candidate.of(CandidateKind.IMPLANT, code.parts, Set.of()));
        }
        return found;
    }

    /** One field with the figures in brackets that name it. */
    private boolean field() {
        if (!opens(at)) return false;
        var name = tokens.at(at + 1).raw();
        int from = at + 3;
        int next = from;
        while (next < from + LONGEST && (next == from || tokens.touchesPrevious(next)) && !opens(next) && !ends(next))
            next++;
        if (next == from) return false;
        var value = tokens.printed(from, next);
        if (name.equals("10")) keep(PartName.LOT, value, next);
        if (name.equals("21")) keep(PartName.SERIAL, value, next);
        at = next;
        return true;
    }

    private void keep(PartName name, String value, int next) {
        if (LOT.matcher(value).matches()) parts.add(tokens.part(name, value, at + 3, next));
    }

    private boolean opens(int index) {
        return tokens.is(index, "(")
                && tokens.at(index + 1).isWhole()
                && tokens.at(index + 1).raw().length() <= 3
                && tokens.is(index + 2, ")");
    }

    private boolean ends(int index) {
        return index >= tokens.size() || tokens.at(index).isLineEnd();
    }
}
