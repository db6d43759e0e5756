// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.explant.shared.PartialDate;

/** How two papers are compared: by what they mean, not by how they spell it. */
public enum Reading {
    /** One of a list. */
    CODE,
    /** A day, a month or a year: 2006 does not contradict 14 March 2006. */
    DATE,
    WORDS,
    /** A name without its title. */
    PERSON,
    /** A firm without its form of incorporation. */
    FIRM,
    /** REF, LOT, serial number: hyphens and blanks mean nothing. */
    IDENTIFIER,
    MILLIMETRES,
    /** Told in words: two tellings never contradict each other by their wording alone. */
    NARRATIVE;

    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_NARRATIVE = 4_000;
    private static final Pattern TITLE = Pattern.compile("^(mr|mrs|ms|miss|dr|prof|professor|sir|dame) ");
    private static final Pattern FORM =
            Pattern.compile(" (ltd|limited|plc|inc|llc|gmbh|ag|international|orthopaedics|orthopedics|medical|uk)\\b");

    String kept(String text) {
        if (text.isEmpty() || text.length() > (this == NARRATIVE ? LONGEST_NARRATIVE : LONGEST_VALUE))
            throw new NotAValueOfThisField();
        return this == DATE ? PartialDate.parse(text).toString() : text;
    }

    /** Whether both may mean the same. */
    public boolean agree(String one, String other) {
        return switch (this) {
            case NARRATIVE -> true;
            case DATE -> PartialDate.parse(one).mayBe(PartialDate.parse(other));
            case MILLIMETRES -> Millimetres.agree(one, other);
            default -> plain(one).equals(plain(other));
        };
    }

    /** What is left when spelling is taken away. */
    public String plain(String text) {
        var words = text.toLowerCase(Locale.UK)
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N}/]+", " ")
                .strip();
        return switch (this) {
            case IDENTIFIER -> words.replaceAll("[ /]", "");
            case PERSON -> TITLE.matcher(words).replaceFirst("");
            case FIRM -> FORM.matcher(words).replaceAll("").strip();
            default -> words;
        };
    }
}
