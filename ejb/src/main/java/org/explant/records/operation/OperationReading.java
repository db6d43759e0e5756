// SPDX-License-Identifier: Apache-2.0
package org.explant.records.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.explant.records.candidate.Candidate;
import org.explant.records.candidate.CandidateKind;
import org.explant.records.candidate.Doubt;
import org.explant.records.candidate.Part;
import org.explant.records.candidate.PartName;
import org.explant.records.text.PrintedDay;
import org.explant.records.text.Tokens;
import org.explant.records.text.Words;
import org.jspecify.annotations.Nullable;

/** Operations on a hip that were done, each with its day, month or year; one that is planned or another's is none. */
public final class OperationReading {
    private static final int NEAR = 14;
    private static final int NOTE = 6;

    /** Words that make an operation a plan, a question, or that of another person or joint. */
    private static final Set<String> NOT_DONE = Words.of("""
            list listed waiting will plan planned plans consider considered considering if would should discuss
            discussed consent consented awaiting tci booked scheduled offered options option need needs may
            might could risk risks mother father sister brother wife husband aunt uncle patients knee shoulder
            ankle elbow cancelled postponed refused declined candidate consultation assessment leaflet guidance
            mhra study series cohort published registry before until unless spinal no not without never
            recommended recommend advised referred referral launched market recalled sold article alert
            conference class pending proposed due prior law daughter son neighbour form document draft policy
            protocol edition version exam budget software nice ta2 claim
            """);

    /** What a day near an operation may be of instead. */
    private static final Set<String> OTHER_DAYS = Words.of("""
            dob born birth typed seen reviewed review letter dated mri scan clinic discharged sample admitted
            printed since died reported verified retired x appointment xr dictated referred
            """);

    private final Tokens tokens;
    private final List<Candidate> found = new ArrayList<>();
    private final Set<Integer> days = new HashSet<>();
    private final TreeMap<Integer, PrintedDay> labelled = new TreeMap<>();

    private Procedure.@Nullable Found latest;
    private @Nullable Part latestSide;

    private OperationReading(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Every operation of the page that has a day, a month or a year. */
    public static List<Candidate> of(Tokens tokens) {
        var reading = new OperationReading(tokens);
        reading.read();
        return reading.found;
    }

    private void read() {
        for (int index = 0; index < tokens.size(); index++) label(index);
        for (int index = 0; index < tokens.size(); index++) {
            var procedure = Procedure.at(tokens, index);
            if (procedure.isEmpty()) continue;
            if (procedure.get().hip() && isDone(procedure.get())) dated(procedure.get());
            index = procedure.get().next() - 1;
        }
    }

    /** {@code Date}, {@code Date of operation} or {@code Operation date} at the head of a cell, with its day. */
    private void label(int index) {
        if (!tokens.is(index, "date")) return;
        int at = index + 1;
        if (tokens.is(at, "of")) {
            boolean surgery = tokens.in(at + 1, Set.of("operation", "surgery", "procedure", "op"));
            if (!surgery) return;
            at += 2;
        } else if (tokens.in(
                index - 1,
                Set.of(
                        "sample",
                        "admission",
                        "discharge",
                        "report",
                        "birth",
                        "clinic",
                        "letter",
                        "scan",
                        "use",
                        "expiry"))) return;
        if (tokens.is(at, ":") || tokens.is(at, "|")) at++;
        PrintedDay.at(tokens, at).ifPresent(day -> labelled.put(tokens.line(day.at()), day));
    }

    private void dated(Procedure.Found procedure) {
        var day = behind(procedure).or(() -> before(procedure)).or(() -> ofNote(procedure));
        if (day.isEmpty() || !days.add(day.get().at())) return;
        var parts = new ArrayList<Part>();
        parts.add(tokens.part(PartName.PROCEDURE, procedure.procedure().name(), procedure.at(), procedure.next()));
        parts.add(day.get().part(tokens, PartName.DONE_ON));
        var side = side(procedure, day.get());
        if (side == null) side = ofSameSentence(procedure);
        latest = procedure;
        latestSide = side;
        if (side != null) parts.add(side);
        Set<Doubt> doubts = side == null ? Set.of(Doubt.SIDE_NOT_SAID) : Set.of();
        found.add(Candidate.at(CandidateKind.OPERATION, tokens.place(procedure.at(), procedure.next()), parts, doubts));
    }

    /** {@code Left hip replacement in 2007, revised in 2013}: one hip, one side. */
    private @Nullable Part ofSameSentence(Procedure.Found procedure) {
        boolean same = latest != null && tokens.sameSentence(latest.at(), procedure.at());
        return same && procedure.procedure() == Procedure.REVISION ? latestSide : null;
    }

    // ---- the day

    private Optional<PrintedDay> behind(Procedure.Found procedure) {
        var plain = year(procedure.next(), procedure);
        if (plain.isPresent()) return plain;
        for (int at = procedure.next(); at < procedure.next() + NEAR && tokens.sameSentence(at, procedure.at()); at++) {
            if (Procedure.at(tokens, at).isPresent() || tokens.is(at, "|")) return Optional.empty();
            if (tokens.in(at, OTHER_DAYS)) return Optional.empty();
            var day = day(at);
            if (day.isPresent()) return day;
        }
        return bracketed(procedure.next());
    }

    /** {@code Right THR 2009}, and no more behind it. */
    private Optional<PrintedDay> year(int at, Procedure.Found procedure) {
        boolean ends = tokens.at(at + 1).isLineEnd() || !tokens.sameSentence(at + 1, procedure.at());
        return PrintedDay.isYear(tokens.at(at)) && ends ? Optional.of(year(at)) : Optional.empty();
    }

    /** {@code 11/2007}. */
    private Optional<PrintedDay> month(int at) {
        var month = tokens.at(at);
        boolean printed = month.isWhole()
                && month.raw().length() <= 2
                && month.number() >= 1
                && month.number() <= 12
                && tokens.is(at + 1, "/")
                && PrintedDay.isYear(tokens.at(at + 2));
        boolean inside = tokens.is(at - 1, "/") && tokens.touchesPrevious(at);
        if (!printed || inside) return Optional.empty();
        var value = "%s-%02d".formatted(tokens.at(at + 2).raw(), (int) month.number());
        return Optional.of(new PrintedDay(value, at, at + 3));
    }

    /** {@code THR (12/03/2008)}. */
    private Optional<PrintedDay> bracketed(int from) {
        for (int at = from; at < from + 8; at++)
            if (tokens.is(at, "(")) {
                var day = tokens.in(at + 1, Set.of("in", "on")) ? day(at + 2) : day(at + 1);
                boolean year = day.isEmpty() && PrintedDay.isYear(tokens.at(at + 1)) && tokens.is(at + 2, ")");
                return year ? Optional.of(year(at + 1)) : day;
            } else if (!tokens.sameSentence(at, from - 1)) return Optional.empty();
        return Optional.empty();
    }

    private Optional<PrintedDay> before(Procedure.Found procedure) {
        for (int at = procedure.at() - 1; at >= procedure.at() - NEAR; at--) {
            if (!tokens.sameSentence(at, procedure.at())) return Optional.empty();
            var day = startsDay(at) ? day(at) : Optional.<PrintedDay>empty();
            if (day.isEmpty()) {
                if (Procedure.at(tokens, at).isPresent()) return Optional.empty();
                continue;
            }
            for (int back = at - 1; back >= at - 3 && tokens.line(back) == tokens.line(at); back--)
                if (tokens.in(back, OTHER_DAYS)) return Optional.empty();
            return day;
        }
        return Optional.empty();
    }

    /** Going backwards, the 4 of {@code 14/03/2008} begins no day. */
    private boolean startsDay(int at) {
        boolean inside = tokens.in(at - 1, Set.of("/", "-", ".")) && tokens.touchesPrevious(at);
        boolean month = tokens.at(at).isWord()
                && tokens.at(at - 1).isWhole()
                && PrintedDay.at(tokens, at - 1).isPresent();
        return !inside && !month;
    }

    /** A line {@code Operation: ...} in a note that tells its day in a line of its own. */
    private Optional<PrintedDay> ofNote(Procedure.Found procedure) {
        int start = tokens.lineStart(procedure.at(), 8);
        if (!tokens.in(start, Set.of("operation", "procedure", "op", "surgery"))) return Optional.empty();
        int line = tokens.line(start);
        var near = labelled.floorEntry(line + 2);
        return near != null && line - near.getKey() <= NOTE ? Optional.of(near.getValue()) : Optional.empty();
    }

    private Optional<PrintedDay> day(int at) {
        var day = PrintedDay.at(tokens, at).or(() -> month(at));
        if (day.isPresent()) return day;
        boolean year =
                PrintedDay.isYear(tokens.at(at)) && tokens.in(at - 1, Set.of("in", "during", "of", "about", "from"));
        return year ? Optional.of(year(at)) : Optional.empty();
    }

    private PrintedDay year(int at) {
        return new PrintedDay(tokens.at(at).raw(), at, at + 1);
    }

    // ---- was it done, and where

    private boolean isDone(Procedure.Found procedure) {
        for (int at = procedure.at() - NEAR; at < procedure.next() + NEAR; at++)
            if (tokens.sameSentence(at, procedure.at())
                    && tokens.in(at, NOT_DONE)
                    && PrintedDay.at(tokens, at).isEmpty()) return false;
        return true;
    }

    private @Nullable Part side(Procedure.Found procedure, PrintedDay day) {
        for (int back = procedure.at() - 1; back >= procedure.at() - 8; back--) {
            if (tokens.line(back) != tokens.line(procedure.at()) && !tokens.sameSentence(back, procedure.at())) break;
            if (Procedure.at(tokens, back).isPresent()) break;
            var side = side(back);
            if (side != null) return side;
        }
        for (int at = procedure.at() + 1; at < procedure.next() + 10; at++) {
            if (at >= procedure.next() && Procedure.at(tokens, at).isPresent()) break;
            if (tokens.line(at) != tokens.line(procedure.at()) && at > day.next()) break;
            var side = side(at);
            if (side != null) return side;
        }
        return null;
    }

    private @Nullable Part side(int at) {
        var raw = tokens.at(at).raw();
        boolean small = raw.equals("L") || raw.equals("R") || raw.equals("Lt") || raw.equals("Rt");
        var value =
                switch (tokens.at(at).lower()) {
                    case "left" -> "LEFT";
                    case "right" -> "RIGHT";
                    case "bilateral", "both" -> "BOTH";
                    case "l", "lt" -> small ? "LEFT" : null;
                    case "r", "rt" -> small ? "RIGHT" : null;
                    default -> null;
                };
        return value == null ? null : tokens.part(PartName.SIDE, value, at, at + 1);
    }
}
