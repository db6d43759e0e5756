// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import static org.explant.implant.source.ImplantField.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.explant.catalogue.ComponentKind;
import org.explant.demo.DemoOperation.Saying;
import org.explant.implant.construct.Side;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.SourceKind;
import org.jspecify.annotations.Nullable;

/** What a paralegal has entered into the ledger from the papers of a claim: the better the papers, the surer. */
final class DemoImplants {
    private final Story story;
    private final List<DemoDocument> documents;

    DemoImplants(Story story, List<DemoDocument> documents) {
        this.story = story;
        this.documents = documents;
    }

    List<DemoOperation> operations() {
        var all = new ArrayList<DemoOperation>();
        all.add(primary());
        if (story.second() != null) all.add(remembered(story.second()));
        if (story.revised() != null && holdsRecords()) all.add(revision(story.revised()));
        return all;
    }

    private boolean holdsRecords() {
        return documents.stream().anyMatch(each -> each.typeCode().startsWith("REC-"));
    }

    private Optional<DemoDocument> paper(String type, String title) {
        return documents.stream()
                .filter(each -> each.typeCode().equals(type) && each.title().startsWith(title))
                .findFirst();
    }

    /** From the best paper there is: stickers, operation note, registry form; else what the claimant remembers. */
    private DemoOperation primary() {
        var hip = story.hip();
        var stickers = paper("REC-STICKER", "");
        var note = documents.stream()
                .filter(each -> each.title().equals("Operation note"))
                .findFirst();
        var register = paper("NJR", "");
        if (stickers.isEmpty() && note.isEmpty() && register.isEmpty()) return remembered(hip);
        var best = stickers.or(() -> note).or(() -> register).orElseThrow();
        var sayings = new ArrayList<Saying>();
        note.filter(each -> !each.equals(best))
                .ifPresent(each -> sayings.add(new Saying(
                        SourceKind.OPERATION_NOTE,
                        each,
                        null,
                        operation(hip.implanted().toString()))));
        register.filter(each -> !each.equals(best)).ifPresent(each -> repeat(hip, each, sayings));
        if (story.knows("slip.size"))
            sayings.add(new Saying(
                    SourceKind.CLINIC_LETTER,
                    paper("CLINIC-LETTER", "").orElse(null),
                    head(hip),
                    Map.of(SIZE, story.fact("letter.head"))));
        if (story.knows("slip.side"))
            sayings.add(new Saying(
                    SourceKind.CLINIC_LETTER,
                    paper("DISCHARGE", "").orElse(null),
                    null,
                    Map.of(SIDE, story.fact("discharge.side").toUpperCase(Locale.ROOT))));
        return new DemoOperation(
                side(hip), kind(best), best, operation(hip.implanted().toString()), labels(hip), Set.of(), sayings);
    }

    private static SourceKind kind(DemoDocument paper) {
        return switch (paper.typeCode()) {
            case "REC-STICKER" -> SourceKind.IMPLANT_STICKER;
            case "NJR" -> SourceKind.REGISTER;
            default -> SourceKind.OPERATION_NOTE;
        };
    }

    /** The registry form carries the same labels. */
    private static void repeat(Hip hip, DemoDocument register, List<Saying> sayings) {
        for (Map<ImplantField, String> label : labels(hip)) {
            var told = new EnumMap<>(label);
            var component = ComponentKind.valueOf(told.remove(COMPONENT));
            told.remove(BEARING);
            sayings.add(new Saying(SourceKind.REGISTER, register, component, told));
        }
    }

    /** What people know by heart: the side, about when, and sometimes the name on the news. */
    private static DemoOperation remembered(Hip hip) {
        return new DemoOperation(
                side(hip),
                SourceKind.CLAIMANT,
                null,
                Map.of(OPERATION, "PRIMARY", DATE, "~" + hip.implanted().getYear()),
                List.of(Map.of(COMPONENT, head(hip).name(), SYSTEM, hip.device().brand())),
                Set.of(),
                List.of());
    }

    private DemoOperation revision(LocalDate revised) {
        var hip = story.hip();
        var note = paper("REC-OP", "Operation note: revision");
        var fresh = new ArrayList<Map<ImplantField, String>>();
        fresh.add(made("CUP", "Pinnacle", "54 mm", null));
        fresh.add(made("LINER", "Marathon", "36 mm", "POLYETHYLENE"));
        fresh.add(made("HEAD", "BIOLOX delta", "36 mm", "CERAMIC"));
        if (hip.device().resurfacing()) fresh.add(made("STEM", "Corail", "12", null));
        return new DemoOperation(
                side(hip),
                note.isPresent() ? SourceKind.OPERATION_NOTE : SourceKind.REGISTER,
                note.orElse(null),
                Map.of(
                        OPERATION, "REVISION",
                        DATE, revised.toString(),
                        HOSPITAL, story.fact("hospital2"),
                        SURGEON, story.fact("surgeon2"),
                        INDICATION, "Adverse reaction to metal debris"),
                fresh,
                Set.of(
                        ComponentKind.CUP,
                        ComponentKind.HEAD,
                        ComponentKind.RESURFACING_HEAD,
                        ComponentKind.TAPER_SLEEVE),
                List.of());
    }

    private static Map<ImplantField, String> made(
            String component, String system, String size, @Nullable String bearing) {
        var told = new EnumMap<ImplantField, String>(
                Map.of(COMPONENT, component, MAKER, "DePuy International", SYSTEM, system, SIZE, size));
        if (bearing != null) told.put(BEARING, bearing);
        return told;
    }

    private Map<ImplantField, String> operation(String date) {
        return Map.of(
                OPERATION, "PRIMARY", DATE, date, HOSPITAL, story.fact("hospital"), SURGEON, story.fact("surgeon"));
    }

    private static List<Map<ImplantField, String>> labels(Hip hip) {
        return hip.labels().stream().map(label -> label(hip, label)).toList();
    }

    /** {@code .label Acetabular cup | Brand | REF 1 | LOT 2 | Size 52mm | STERILE | LEFT HIP} */
    private static Map<ImplantField, String> label(Hip hip, String label) {
        var parts = label.substring(".label ".length()).split(" \\| ", -1);
        var told = new EnumMap<ImplantField, String>(Map.of(
                COMPONENT, component(parts[0]).name(),
                MAKER, hip.device().maker(),
                SYSTEM, parts[1],
                REF, parts[2].substring("REF ".length()),
                LOT, parts[3].substring("LOT ".length()),
                SIDE, side(hip).name()));
        if (parts[4].startsWith("Size ")) told.put(SIZE, parts[4].substring("Size ".length()));
        if (parts[0].contains("cup")) told.put(INNER_SIZE, Integer.toString(hip.head()));
        if (parts[0].contains("cup") || parts[0].contains("head")) told.put(BEARING, "COBALT_CHROMIUM");
        return told;
    }

    private static ComponentKind component(String label) {
        if (label.contains("resurfacing")) return ComponentKind.RESURFACING_HEAD;
        if (label.contains("head")) return ComponentKind.HEAD;
        if (label.contains("cup")) return ComponentKind.CUP;
        return label.contains("stem") ? ComponentKind.STEM : ComponentKind.TAPER_SLEEVE;
    }

    private static ComponentKind head(Hip hip) {
        return hip.device().resurfacing() ? ComponentKind.RESURFACING_HEAD : ComponentKind.HEAD;
    }

    private static Side side(Hip hip) {
        return Side.valueOf(hip.side().toUpperCase(Locale.ROOT));
    }
}
