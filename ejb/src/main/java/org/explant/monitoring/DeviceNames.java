// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.explant.catalogue.ComponentKind;
import org.explant.implant.ComponentSheet;
import org.explant.implant.construct.Construct;
import org.explant.implant.source.ImplantField;
import org.explant.monitoring.guidance.DeviceFamily;
import org.jspecify.annotations.Nullable;

/**
 * Which device of an alert the parts in a hip are, by the accepted names of their systems. The group of a row follows from
 * the parts themselves; the name only says which device's own alert applies.
 */
final class DeviceNames {
    private static final Pattern ASR = Pattern.compile("\\basr\\b");
    private static final Pattern BHR = Pattern.compile("\\bbhr\\b|birmingham hip resurfacing");
    private static final Pattern R3 = Pattern.compile("\\br3\\b");
    private static final Pattern ADEPT = Pattern.compile("\\badept\\b");
    private static final Pattern MITCH = Pattern.compile("\\bmitch\\b");
    private static final Pattern ACCOLADE = Pattern.compile("\\baccolade\\b");

    private DeviceNames() {}

    /** Null where the names do not decide it. */
    static @Nullable DeviceFamily family(List<ComponentSheet> inside, Construct construct) {
        var surfaces = inside.stream()
                .filter(each -> each.kind() != ComponentKind.STEM)
                .toList();
        boolean stemmed = construct == Construct.STEMMED;
        if (any(surfaces, ASR, _ -> true)) return DeviceFamily.ASR;
        if (any(surfaces, R3, each -> each.kind() == ComponentKind.LINER && isMetal(each)))
            return DeviceFamily.R3_METAL_LINER;
        if (stemmed && any(surfaces, ADEPT, each -> each.kind() == ComponentKind.HEAD))
            return DeviceFamily.ADEPT_MODULAR;
        if (stemmed && any(surfaces, MITCH, each -> each.kind() == ComponentKind.HEAD)) return onStem(inside);
        if (construct == Construct.RESURFACING && any(surfaces, BHR, _ -> true)) return DeviceFamily.BHR;
        boolean named = !surfaces.isEmpty()
                && surfaces.stream().noneMatch(each -> name(each).isEmpty());
        return named ? DeviceFamily.OTHER : null;
    }

    private static @Nullable DeviceFamily onStem(Collection<ComponentSheet> inside) {
        var stems = inside.stream()
                .filter(each -> each.kind() == ComponentKind.STEM)
                .map(DeviceNames::name)
                .filter(name -> !name.isEmpty())
                .toList();
        if (stems.isEmpty()) return null;
        boolean accolade =
                stems.stream().anyMatch(name -> ACCOLADE.matcher(name).find());
        return accolade ? DeviceFamily.MITCH_ON_ACCOLADE : DeviceFamily.OTHER;
    }

    private static boolean any(List<ComponentSheet> parts, Pattern name, Predicate<ComponentSheet> also) {
        return parts.stream().anyMatch(each -> name.matcher(name(each)).find() && also.test(each));
    }

    private static boolean isMetal(ComponentSheet component) {
        var bearing = component.part().bearing();
        return bearing != null && bearing.isMetal();
    }

    private static String name(ComponentSheet component) {
        return Objects.requireNonNullElse(component.value(ImplantField.SYSTEM), "")
                .toLowerCase(Locale.UK);
    }
}
