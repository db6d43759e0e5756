// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue.code;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a maker's catalogue numbers, as people write it: {@code 741211ss} is seven-four-one-two-one-one and two
 * digits of size. {@code #} is any digit, {@code @} any letter, {@code [2-5]} a digit from 2 to 5, {@code ss} the size;
 * everything else is itself. Hyphens and spaces mean nothing.
 */
public final class RefShape {
    private static final Pattern ALLOWED = Pattern.compile("(?:[A-Z0-9#@]|s|\\[\\d-\\d])+");
    private static final Pattern SIZE = Pattern.compile("s+");
    private static final Pattern OPEN = Pattern.compile("#|@|s+|\\[\\d-\\d]");

    private final String written;
    private final Pattern exact;
    private final Pattern guessed;
    private final int weight;

    /** Refuses what is no shape. */
    public RefShape(String written) {
        this.written = written.strip();
        var bare = bare(this.written);
        var sizes = SIZE.matcher(bare).results().toList();
        if (!ALLOWED.matcher(bare).matches()
                || sizes.size() > 1
                || !sizes.isEmpty() && sizes.getFirst().group().length() != 2) throw new NotARefShape();
        exact = Pattern.compile(expression(bare));
        guessed = Pattern.compile(expression(Ref.guessed(bare)));
        weight = OPEN.matcher(bare).replaceAll("").length();
        if (weight < 2) throw new NotARefShape();
    }

    /** How well a number fits: the size it names, where it names one. */
    public record Fit(@Nullable Integer size) {}

    /** Whether the number has this shape; with guessing, O is 0 and I is 1 on both sides. */
    public Optional<Fit> fits(Ref ref, boolean guessing) {
        var matcher = guessing ? guessed.matcher(ref.guessed().plain()) : exact.matcher(ref.plain());
        if (!matcher.matches()) return Optional.empty();
        boolean sized = matcher.groupCount() == 1;
        return Optional.of(new Fit(sized ? Integer.valueOf(matcher.group(1)) : null));
    }

    /** How many characters it fixes: the more, the surer. */
    public int weight() {
        return weight;
    }

    private static String bare(String written) {
        var kept = new StringBuilder();
        boolean inside = false;
        for (char sign : written.toCharArray()) {
            inside = sign == '[' || inside && sign != ']';
            if (inside || sign != '-' && sign != ' ' && sign != '.')
                kept.append(sign == 's' ? "s" : String.valueOf(sign).toUpperCase(Locale.ROOT));
        }
        return kept.toString();
    }

    private static String expression(String bare) {
        return bare.replace("#", "\\d").replace("@", "[A-Z]").replaceAll("s+", "(\\\\d{2})");
    }

    @Override
    public String toString() {
        return written;
    }
}
