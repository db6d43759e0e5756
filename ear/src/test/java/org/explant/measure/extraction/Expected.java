// SPDX-License-Identifier: Apache-2.0
package org.explant.measure.extraction;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.explant.records.candidate.Candidate;
import org.explant.records.candidate.CandidateKind;
import org.explant.records.candidate.PartName;

/**
 * What a person reads on a line. Only what the label tells is compared; {@code ?} asks that nothing be said.
 *
 * @param printed the label as written: {@code ION Co 152 nmol/L BLOOD 2016-03-14}
 */
record Expected(CandidateKind kind, Map<PartName, String> parts, String printed) {
    private static final String NOTHING = "?";

    static Expected of(String label) {
        var words = Arrays.asList(label.strip().split(" +"));
        var parts = new EnumMap<PartName, String>(PartName.class);
        var kind =
                switch (words.getFirst()) {
                    case "ION" -> ion(words, parts);
                    case "IMG" ->
                        told(CandidateKind.IMAGING_FINDING, parts, words, PartName.FINDING, PartName.MODALITY);
                    case "GRADE" -> told(CandidateKind.IMAGING_FINDING, parts, words, PartName.SCHEME, PartName.GRADE);
                    case "OHS" -> told(CandidateKind.HIP_SCORE, parts, words, PartName.TOTAL, PartName.SCALE);
                    case "OP" ->
                        told(
                                CandidateKind.OPERATION,
                                parts,
                                words,
                                PartName.PROCEDURE,
                                PartName.DONE_ON,
                                PartName.SIDE);
                    case "IMP" -> implant(label.strip().substring(4), parts);
                    default -> throw new IllegalArgumentException(label);
                };
        return new Expected(kind, parts, label.strip());
    }

    boolean agrees(Candidate found) {
        return found.kind() == kind
                && parts.entrySet().stream()
                        .allMatch(part ->
                                found.value(part.getKey()).orElse(NOTHING).equals(part.getValue()));
    }

    private static CandidateKind ion(List<String> words, Map<PartName, String> parts) {
        parts.put(PartName.ELEMENT, words.get(1));
        parts.put(PartName.VALUE, words.get(2));
        parts.put(PartName.UNIT, words.get(3));
        for (String more : words.subList(4, words.size()))
            parts.put(Character.isDigit(more.charAt(0)) ? PartName.SAMPLED_ON : PartName.SPECIMEN, more);
        return CandidateKind.ION_RESULT;
    }

    private static CandidateKind told(
            CandidateKind kind, Map<PartName, String> parts, List<String> words, PartName... names) {
        for (int each = 0; each < names.length && each + 1 < words.size(); each++)
            parts.put(names[each], words.get(each + 1));
        return kind;
    }

    private static CandidateKind implant(String label, Map<PartName, String> parts) {
        for (String pair : label.split(" (?=(ref|lot|sn|size|maker|system)=)")) {
            var name = pair.substring(0, pair.indexOf('='));
            var part = name.equals("sn") ? PartName.SERIAL : PartName.valueOf(name.toUpperCase(java.util.Locale.ROOT));
            parts.put(part, pair.substring(pair.indexOf('=') + 1));
        }
        return CandidateKind.IMPLANT;
    }
}
