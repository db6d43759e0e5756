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

/** Tables of components: a heading with {@code REF} and {@code LOT}, and rows of codes in that order. */
final class LabelTable {
    private static final int ROWS = 20;
    private static final int WIDEST = 40;

    private final Tokens tokens;
    private final DeviceNames names;

    private LabelTable(Tokens tokens, DeviceNames names) {
        this.tokens = tokens;
        this.names = names;
    }

    static List<Candidate> of(Tokens tokens, DeviceNames names) {
        var table = new LabelTable(tokens, names);
        var found = new ArrayList<Candidate>();
        for (int index = 0; index < tokens.size(); index++)
            if (tokens.is(index, "ref") && table.isHeading(index)) table.rows(index, found);
        return found;
    }

    /** The heading has the word for the lot and no figure. */
    private boolean isHeading(int index) {
        boolean lot = false;
        int start = tokens.lineStart(index, 10);
        for (int at = start; at < start + WIDEST && tokens.line(at) == tokens.line(index); at++) {
            if (tokens.at(at).isNumber()) return false;
            lot |= at > index && tokens.in(at, Set.of("lot", "batch"));
        }
        return lot;
    }

    private void rows(int heading, List<Candidate> found) {
        int at = lineAfter(heading);
        for (int row = 0; row < ROWS && at > 0; row++) {
            var label = row(at);
            if (label.isEmpty()) return;
            found.add(label.get());
            at = lineAfter(at);
        }
    }

    private Optional<Candidate> row(int start) {
        var parts = new ArrayList<Part>();
        for (int at = start; at < start + WIDEST && !tokens.at(at).isLineEnd(); at++) {
            var part = cell(at, parts);
            if (part.isEmpty()) continue;
            parts.add(part.get());
            while (tokens.at(at).to() < part.get().to()) at++;
        }
        boolean both = has(parts, PartName.REF) && has(parts, PartName.LOT);
        return both ? Optional.of(Candidate.of(CandidateKind.IMPLANT, parts, Set.of())) : Optional.empty();
    }

    private Optional<Part> cell(int at, List<Part> parts) {
        var name = names.at(tokens, at);
        if (name.isPresent() && !has(parts, name.get().part()))
            return name.map(each -> tokens.part(each.part(), each.value(), each.at(), each.next()));
        var code = Code.at(tokens, at);
        if (!has(parts, PartName.REF) && code.filter(Code::isCatalogueNumber).isPresent())
            return code.map(each -> tokens.part(PartName.REF, each.value(), each.at(), each.next()));
        boolean lot = has(parts, PartName.REF) && !has(parts, PartName.LOT);
        if (lot && code.filter(Code::isLot).isPresent())
            return code.map(each -> tokens.part(PartName.LOT, each.value(), each.at(), each.next()));
        boolean size = has(parts, PartName.LOT) && !has(parts, PartName.SIZE) && LabelParts.isSize(tokens, at);
        return size ? Optional.of(tokens.part(PartName.SIZE, tokens.at(at).raw(), at, at + 1)) : Optional.empty();
    }

    private static boolean has(List<Part> parts, PartName name) {
        return parts.stream().anyMatch(part -> part.name() == name);
    }

    private int lineAfter(int index) {
        for (int at = index; at < index + 60; at++)
            if (tokens.at(at).isLineEnd()) return at + 1 < tokens.size() ? at + 1 : -1;
        return -1;
    }
}
