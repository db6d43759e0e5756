// SPDX-License-Identifier: Apache-2.0
package org.explant.web.implant;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.catalogue.ComponentKind;
import org.explant.implant.ComponentSheet;
import org.explant.implant.HipSheet;
import org.explant.implant.SourceLine;
import org.explant.implant.construct.Finding;
import org.explant.implant.construct.InSitu;
import org.explant.implant.construct.Material;
import org.explant.implant.construct.OperationKind;
import org.explant.implant.construct.Side;
import org.explant.implant.source.Assessment;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.Millimetres;
import org.explant.shared.PartialDate;
import org.explant.web.Sentences;
import org.explant.web.document.DocumentWords;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** The ledger in words. */
public final class HipWords {
    private HipWords() {}

    /** A value as people read it: codes as words, dates as dates, plain figures with their unit. */
    public static String value(ImplantField field, @Nullable String value) {
        if (value == null) return "";
        return switch (field) {
            case OPERATION -> Labels.of(OperationKind.valueOf(value));
            case COMPONENT -> Labels.of(ComponentKind.valueOf(value));
            case SIDE -> Labels.of(Side.valueOf(value));
            case BEARING -> Labels.of(Material.valueOf(value));
            case DATE -> DocumentWords.date(PartialDate.parse(value));
            case SIZE, INNER_SIZE -> millimetres(value);
            default -> value;
        };
    }

    private static String millimetres(String value) {
        return Millimetres.of(value)
                .map(size -> size.outer() + (size.inner() == null ? "" : "/" + size.inner()) + " mm")
                .orElse(value);
    }

    /** {@code 3 sources agree} */
    public static String sureness(Assessment assessment) {
        return Sentences.format("hips.sureness." + assessment.sureness().name(), assessment.sources());
    }

    /** The kind of sign that goes with it. */
    public static String sign(Assessment assessment) {
        return switch (assessment.sureness()) {
            case AGREED -> "ok";
            case ONE_SOURCE, UNKNOWN -> "neutral";
            case ONE_WEAK_SOURCE -> "attention";
            case DISAGREE -> "problem";
        };
    }

    /** {@code Corin Cormet 2000, 54/48 mm} */
    public static String device(ComponentSheet component) {
        var name = Stream.of(ImplantField.MAKER, ImplantField.SYSTEM)
                .map(component::value)
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining(" "));
        var size = value(ImplantField.SIZE, component.value(ImplantField.SIZE));
        if (name.isEmpty()) name = Sentences.format("hips.device.unknown");
        return size.isEmpty() ? name : name + ", " + size;
    }

    /** {@code REF 741201-48 · LOT 07AM12345} */
    public static String codes(ComponentSheet component) {
        return Stream.of(ImplantField.REF, ImplantField.LOT, ImplantField.SERIAL)
                .filter(field -> component.value(field) != null)
                .map(field -> Labels.of(field) + " " + component.value(field))
                .collect(Collectors.joining(" · "));
    }

    /** {@code Sources disagree: Size of the head} */
    public static String finding(HipSheet hip, Finding finding) {
        var field = finding.field();
        var about = Stream.of(
                        field == null ? null : Labels.of(field),
                        finding.component() == null ? null : part(hip, finding, false),
                        finding.other() == null ? null : part(hip, finding, true),
                        finding.operation() == null ? null : operation(hip, finding))
                .filter(each -> each != null)
                .collect(Collectors.joining(", "));
        return Labels.of(finding.kind()) + (about.isEmpty() ? "" : ": " + about);
    }

    private static @Nullable String part(HipSheet hip, Finding finding, boolean other) {
        var id = other ? finding.other() : finding.component();
        return id == null
                ? null
                : hip.component(id).map(each -> Labels.of(each.kind())).orElse(null);
    }

    private static @Nullable String operation(HipSheet hip, Finding finding) {
        var id = finding.operation();
        return id == null
                ? null
                : hip.operation(id)
                        .map(each -> Labels.of(each.kind()) + " " + DocumentWords.date(each.date()))
                        .map(String::strip)
                        .orElse(null);
    }

    /** {@code Stemmed, head 48 mm, metal-on-metal} */
    public static String inSitu(InSitu asked) {
        var build = asked.build();
        var head = build.headMillimetres();
        return Stream.of(
                        Labels.of(build.construct()),
                        head == null ? null : Sentences.format("hips.head", head),
                        asked.certain().isEmpty() && asked.isSure() ? null : Labels.of(asked.metalOnMetal()))
                .filter(each -> each != null)
                .collect(Collectors.joining(", "));
    }

    /** {@code Cobalt-chromium on cobalt-chromium}; an unknown surface is said to be unknown. */
    public static String couple(InSitu asked) {
        var build = asked.build();
        if (build.head() == null && build.socket() == null) return "";
        return Sentences.format("hips.couple", material(build.head()), material(build.socket()));
    }

    private static String material(@Nullable Material material) {
        return material == null ? Sentences.format("hips.unknown") : Labels.of(material);
    }

    /** {@code Size: 48 mm (implant sticker)} */
    public static String statement(SourceLine line) {
        return Sentences.format(
                "hips.statement", Labels.of(line.field()), value(line.field(), line.value()), Labels.of(line.source()));
    }
}
