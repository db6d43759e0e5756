// SPDX-License-Identifier: Apache-2.0
package org.explant.records.ion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.explant.records.candidate.Part;
import org.explant.records.candidate.PartName;
import org.explant.records.text.PrintedDay;
import org.explant.records.text.Tokens;

/** What a report says once for all its rows: the specimen, and when it was taken, received and reported. */
final class Panels {
    /** Lines above a row that may speak of it; those below only a few, where the method is told. */
    private static final int ABOVE = 14;

    private static final int BELOW = 5;
    private static final int ENTRY = 2;
    private static final int LABEL = 6;

    private static final Set<String> SAMPLED =
            Set.of("sample", "sampled", "collected", "collection", "taken", "drawn", "specimen");

    private static final Set<String> RECEIVED = Set.of("received", "rec", "recd", "rcvd");
    private static final Set<String> REPORTED = Set.of("reported", "report", "authorised");
    private static final Set<String> OF_OTHERS =
            Set.of("dob", "born", "birth", "operation", "implanted", "mri", "scan");

    private final Map<PartName, TreeMap<Integer, PrintedDay>> days = new EnumMap<>(PartName.class);
    private final TreeMap<Integer, Specimen.Found> specimens = new TreeMap<>();
    private final Tokens tokens;

    private Panels(Tokens tokens) {
        this.tokens = tokens;
    }

    static Panels of(Tokens tokens) {
        var panels = new Panels(tokens);
        for (int index = 0; index < tokens.size(); index++) panels.told(index);
        for (int index = 0; index < tokens.size(); index = panels.day(index))
            ;
        return panels;
    }

    /** Adds to a result what its panel says of it and its own row does not. */
    void complete(Draft draft) {
        int line = tokens.line(draft.figure().at());
        if (draft.specimen() == null) specimen(line).ifPresent(draft::of);
        if (draft.isEarlier() || draft.has(PartName.SAMPLED_ON) || draft.has(PartName.DATED)) return;
        for (var role : List.of(PartName.SAMPLED_ON, PartName.RECEIVED_ON, PartName.REPORTED_ON))
            day(role, line).ifPresent(day -> draft.add(day.part(tokens, role)));
        if (!draft.has(PartName.SAMPLED_ON)) unlabelled(draft, line).ifPresent(draft::add);
    }

    /** A day in the same sentence, or the one that heads the entry of a record. */
    private Optional<Part> unlabelled(Draft draft, int line) {
        var known = days.getOrDefault(PartName.DATED, new TreeMap<>());
        var own = known.get(line);
        if (own != null && tokens.sameSentence(own.at(), draft.figure().at()))
            return Optional.of(own.part(tokens, PartName.DATED));
        var above = known.lowerEntry(line);
        boolean heads = above != null
                && line - above.getKey() <= ENTRY
                && tokens.startsLine(above.getValue().at());
        return heads ? Optional.of(above.getValue().part(tokens, PartName.DATED)) : Optional.empty();
    }

    private Optional<Specimen.Found> specimen(int line) {
        var above = specimens.floorEntry(line);
        if (above != null && line - above.getKey() <= ABOVE) return Optional.of(above.getValue());
        var below = specimens.higherEntry(line);
        return below != null && below.getKey() - line <= BELOW ? Optional.of(below.getValue()) : Optional.empty();
    }

    private Optional<PrintedDay> day(PartName role, int line) {
        var known = days.getOrDefault(role, new TreeMap<>());
        var above = known.floorEntry(line);
        if (above != null && line - above.getKey() <= ABOVE) return Optional.of(above.getValue());
        var below = role == PartName.REPORTED_ON ? known.higherEntry(line) : null;
        return below != null && below.getKey() - line <= BELOW ? Optional.of(below.getValue()) : Optional.empty();
    }

    /** Notes the day that begins here; the token to go on with. */
    private int day(int index) {
        var day = PrintedDay.at(tokens, index);
        if (day.isEmpty()) return index + 1;
        role(index).ifPresent(role -> days.computeIfAbsent(role, fresh -> new TreeMap<>())
                .put(tokens.line(index), day.get()));
        return day.get().next();
    }

    /** What the nearest word before the day calls it; empty for the days of other things. */
    private Optional<PartName> role(int index) {
        int line = tokens.line(index);
        for (int back = index - 1; back >= index - LABEL && tokens.line(back) == line; back--) {
            if (tokens.in(back, RECEIVED)) return Optional.of(PartName.RECEIVED_ON);
            if (tokens.in(back, SAMPLED)) return Optional.of(PartName.SAMPLED_ON);
            if (tokens.in(back, REPORTED)) return Optional.of(PartName.REPORTED_ON);
            if (tokens.in(back, OF_OTHERS)) return Optional.empty();
        }
        return Optional.of(PartName.DATED);
    }

    /** A line of its own: {@code Specimen: whole blood}, or a heading such as {@code Blood metal ions}. */
    private void told(int index) {
        var found = Specimen.at(tokens, index);
        if (found.isEmpty()) return;
        int start = tokens.lineStart(index, 10);
        boolean told = false;
        for (int back = start; back < index; back++)
            told |= tokens.is(back, "specimen") || tokens.is(back, "sample") || tokens.is(back, "type");
        if (told || isHeading(start, index, found.get().specimen()))
            specimens.putIfAbsent(tokens.line(index), found.get());
    }

    private boolean isHeading(int start, int index, Specimen specimen) {
        int words = 0;
        for (int at = start; at < index + 8 && tokens.line(at) == tokens.line(index); at++) {
            boolean figure = tokens.at(at).isNumber() && specimen != Specimen.OTHER;
            if (figure || tokens.is(at, ".")) return false;
            if (tokens.at(at).isWord()) words++;
        }
        return words <= 6 && index - start <= 4 && Mention.at(tokens, start).isEmpty();
    }
}
