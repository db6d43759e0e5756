// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.explant.implant.construct.Side;
import org.explant.monitoring.observed.ObservationField;
import org.explant.records.candidate.PartName;
import org.jspecify.annotations.Nullable;

/** What the parts of a suggestion say, read for a draft. */
record Said(List<KeptPart> parts) {
    private static final int WHOLE_DAY = "2016-03-14".length();

    @Nullable
    String value(PartName name) {
        return find(name).map(each -> each.part().value()).orElse(null);
    }

    String text(PartName name) {
        return Objects.requireNonNullElse(value(name), "");
    }

    @Nullable
    String raw(PartName name) {
        return find(name).map(KeptPart::raw).orElse(null);
    }

    /** A magnetic scan that says how it deals with metal is one of its own kind. */
    @Nullable
    String modality(Map<String, String> names) {
        var raw = raw(PartName.MODALITY);
        if (raw != null && raw.toLowerCase(Locale.UK).contains("mars")) return "MARS_MRI";
        return names.get(text(PartName.MODALITY));
    }

    /** The day of the sample, or the one that stands with it; a month alone is no day. */
    @Nullable
    LocalDate sampled() {
        var day = day(PartName.SAMPLED_ON);
        return day == null ? day(PartName.DATED) : day;
    }

    @Nullable
    String dayText(PartName name) {
        return Objects.toString(day(name), null);
    }

    private @Nullable LocalDate day(PartName name) {
        var text = text(name);
        return text.length() == WHOLE_DAY ? LocalDate.parse(text) : null;
    }

    @Nullable
    Side side() {
        return switch (text(PartName.SIDE)) {
            case "LEFT" -> Side.LEFT;
            case "RIGHT" -> Side.RIGHT;
            default -> null;
        };
    }

    void into(Map<ObservationField, String> details, ObservationField field, @Nullable String value) {
        if (value != null) details.put(field, value);
    }

    private Optional<KeptPart> find(PartName name) {
        return parts.stream().filter(each -> each.part().name() == name).findFirst();
    }
}
