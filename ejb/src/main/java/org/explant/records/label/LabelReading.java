// SPDX-License-Identifier: Apache-2.0
package org.explant.records.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explant.records.candidate.Candidate;
import org.explant.records.candidate.CandidateKind;
import org.explant.records.candidate.Part;
import org.explant.records.candidate.PartName;
import org.explant.records.text.Tokens;
import org.explant.records.text.Words;

/**
 * Labels of components: a catalogue number behind {@code REF}, with lot, serial number, size, maker and system of
 * the same
 * label. References of letters, lots of vaccines and telephone numbers are none.
 */
public final class LabelReading {
    /** Lines that a label has below its catalogue number, and above it. */
    private static final int BELOW = 3;

    private static final int ABOVE = 2;
    private static final int FURTHEST = 40;

    private static final Set<String> NUMBER_WORDS = Words.of("""
            no number num # : . code nr
            """);

    private static final Set<String> LETTERS = Words.of("""
            our your my their file case quote ubrn nhs claim policy invoice payment order lab
            """);

    private static final Set<String> OTHER_GOODS = Words.of("""
            vaccine vaccination flu influenza injection tablets heparin insulin immunisation reagent dressing
            auction bp glove gloves kit contrast medium lignocaine lidocaine bupivacaine syringe catheter
            pacemaker lens mesh unit transfusion invoice car parking depomedrone steroid pneumococcal hearing
            wheelchair frame needle suture
            """);

    private final Tokens tokens;
    private final DeviceNames names;
    private final List<Candidate> found = new ArrayList<>();

    /** The token behind the label read last: nothing before it belongs to the next one. */
    private int end;

    private LabelReading(Tokens tokens, DeviceNames names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Every label of the page. */
    public static List<Candidate> of(Tokens tokens, DeviceNames names) {
        var reading = new LabelReading(tokens, names);
        reading.labels();
        reading.found.addAll(LabelTable.of(tokens, names));
        reading.found.addAll(BarCodeText.of(tokens, reading::otherGoods));
        return reading.found;
    }

    private void labels() {
        for (int index = 0; index < tokens.size(); index++) {
            var ref = ref(index);
            var lot = ref.isEmpty() ? lot(index) : Optional.<Code>empty();
            if (ref.isPresent()) index = labelled(index, ref.get());
            else if (lot.isPresent() && onImplant(index)) index = alone(lot.get());
        }
    }

    // ---- REF and what belongs to it

    private int labelled(int index, Code ref) {
        var parts = new ArrayList<Part>();
        parts.add(tokens.part(PartName.REF, ref.value(), ref.at(), ref.next()));
        int next = below(ref, parts);
        above(index, parts);
        boolean lot = parts.stream().anyMatch(part -> part.name() == PartName.LOT || part.name() == PartName.SERIAL);
        boolean known = parts.size() > 1;
        boolean capitals = tokens.at(index).raw().equals("REF");
        if (!otherGoods(index) && (lot || known || (capitals && ref.figures() >= 5)))
            found.add(Candidate.of(CandidateKind.IMPLANT, parts, Set.of()));
        end = Math.max(next, ref.next());
        return end - 1;
    }

    private int below(Code ref, List<Part> parts) {
        int line = tokens.line(ref.at());
        int last = ref.next();
        for (int at = ref.next(); at < ref.next() + FURTHEST && tokens.line(at) - line <= BELOW; at++) {
            if (at >= tokens.size() || ref(at).isPresent() || isRefWord(at)) break;
            var part = told(at);
            if (part.isEmpty() || has(parts, part.get().name())) continue;
            parts.add(part.get());
            while (tokens.at(at).to() < part.get().to()) at++;
            last = at + 1;
        }
        return last;
    }

    private Optional<Part> told(int at) {
        return lotPart(at).or(() -> LabelParts.size(tokens, at)).or(() -> name(at));
    }

    private Optional<Part> lotPart(int at) {
        var serial = serial(at).map(code -> tokens.part(PartName.SERIAL, code.value(), code.at(), code.next()));
        return lot(at).map(code -> tokens.part(PartName.LOT, code.value(), code.at(), code.next()))
                .or(() -> serial);
    }

    private Optional<Part> name(int at) {
        return names.at(tokens, at).map(name -> tokens.part(name.part(), name.value(), name.at(), name.next()));
    }

    /** Names and a size before the catalogue number, back to the label before. */
    private void above(int index, List<Part> parts) {
        int line = tokens.line(index);
        for (int at = index - 1; at >= Math.max(index - FURTHEST, end) && line - tokens.line(at) <= ABOVE; at--) {
            if (isRefWord(at) || isLotWord(at) || tokens.is(at, ";")) break;
            int here = at;
            var part = name(at).or(() -> LabelParts.size(tokens, here));
            if (part.isPresent()
                    && !has(parts, part.get().name())
                    && part.get().to() <= tokens.at(index).from()) parts.add(part.get());
        }
    }

    private static boolean has(List<Part> parts, PartName name) {
        return parts.stream().anyMatch(part -> part.name() == name);
    }

    // ---- a lot without a catalogue number

    private int alone(Code lot) {
        var part = tokens.part(PartName.LOT, lot.value(), lot.at(), lot.next());
        found.add(Candidate.of(CandidateKind.IMPLANT, List.of(part), Set.of()));
        return lot.next() - 1;
    }

    /** A lot alone is of an implant where its line speaks of one. */
    private boolean onImplant(int index) {
        if (otherGoods(index)) return false;
        int line = tokens.line(index);
        for (int at = index - 12; at < index + 12; at++) {
            if (tokens.line(at) != line) continue;
            if (names.at(tokens, at).isPresent()) return true;
            if (tokens.in(at, Set.of("cup", "stem", "head", "liner", "femoral", "acetabular", "sleeve"))) return true;
        }
        return false;
    }

    private boolean otherGoods(int index) {
        int line = tokens.line(index);
        for (int at = index - 14; at < index + 14; at++)
            if (tokens.line(at) == line && tokens.in(at, OTHER_GOODS)) return true;
        return false;
    }

    // ---- words that lead to a code

    private boolean isRefWord(int at) {
        boolean catalogue = tokens.in(at, Set.of("cat", "catalogue", "catalog"));
        return tokens.is(at, "ref") || (catalogue && tokens.in(at + 1, NUMBER_WORDS)) || tokens.in(at, Set.of("catno"));
    }

    private boolean isLotWord(int at) {
        return tokens.in(at, Set.of("lot", "batch", "l0t"));
    }

    private Optional<Code> ref(int index) {
        if (!isRefWord(index) || tokens.in(index - 1, LETTERS)) return Optional.empty();
        return Code.at(tokens, past(index + 1))
                .filter(Code::isCatalogueNumber)
                .filter(code -> !tokens.is(code.next(), "/"));
    }

    private Optional<Code> lot(int index) {
        return isLotWord(index) ? Code.at(tokens, past(index + 1)).filter(Code::isLot) : Optional.empty();
    }

    private Optional<Code> serial(int index) {
        boolean word = tokens.at(index).raw().equals("SN")
                || (tokens.is(index, "serial") && tokens.in(index + 1, NUMBER_WORDS));
        return word ? Code.at(tokens, past(index + 1)).filter(Code::isLot) : Optional.empty();
    }

    private int past(int from) {
        int at = from;
        while (at < from + 4 && tokens.in(at, NUMBER_WORDS)) at++;
        return at;
    }
}
