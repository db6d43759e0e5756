// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.importing.row.Fault;
import org.explant.importing.row.ImportRowLine;
import org.explant.importing.row.RowVerdict;
import org.explant.web.Sentences;
import org.jspecify.annotations.Nullable;

/** What became of a row, in words. */
final class RowWords {
    private RowWords() {}

    /** Why it was refused: each fault with the name of its field. */
    static List<String> why(List<Fault> faults) {
        return faults.stream().map(RowWords::why).toList();
    }

    private static String why(Fault fault) {
        var sentence = Sentences.format(fault.rule(), fault.gaps().toArray());
        return fault.field().isEmpty() ? sentence : Sentences.format("import.why", field(fault.field()), sentence);
    }

    static String field(String name) {
        return Sentences.format("import.field." + name);
    }

    static String kindOfSheet(String code) {
        return Sentences.format("import.kind." + code);
    }

    /** What a row is about, by the cells that tell it. */
    static String about(String kind, UnaryOperator<String> text) {
        if (kind.equals("CLAIMS")) return text.apply("surname") + ", " + text.apply("forenames");
        if (kind.equals("RESULTS")) return result(text);
        return Stream.of("claim", "side", "operation", "operatedOn", "component", "system")
                .map(text)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Whose it is the sheet says, and the screen need not. */
    private static String result(UnaryOperator<String> text) {
        return Stream.of("sampledOn", "metal", "value", "unit", "specimen")
                .map(text)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** What changes, and why not. */
    static String result(ImportRowLine row) {
        if (!row.faults().isEmpty()) return String.join(" ", why(row.faults()));
        return row.fields().stream().map(RowWords::field).collect(Collectors.joining(", "));
    }

    /** Whether it is to be looked at. */
    static String kind(@Nullable RowVerdict verdict) {
        return switch (verdict) {
            case null -> "neutral";
            case REFUSED -> "problem";
            case CHANGE, WAITS -> "attention";
            case CREATE -> "ok";
            case SAME -> "neutral";
        };
    }
}
