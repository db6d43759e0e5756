// SPDX-License-Identifier: Apache-2.0
package org.explant.web.impact;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.explant.monitoring.Impacts;
import org.explant.monitoring.impact.Effect;
import org.explant.monitoring.impact.ImpactSheet;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks about the impact of a version.
 *
 * @param alert reference of a version in the list
 * @param draft id of a version that is not released; only one of both is asked for
 * @param asOf the day on which hips are judged; the usual one when null
 */
public record ImpactWish(
        @Nullable String alert,
        @Nullable UUID draft,
        @Nullable LocalDate asOf,
        ImpactSheet.Wish lines) {
    /** What addresses say of the lines, in small words; what it does not understand it takes for nothing said. */
    record Words(
            @Nullable String effect,
            @Nullable String device,
            @Nullable String hospital) implements Serializable {
        ImpactSheet.Wish wish() {
            var chosen = Arrays.stream(Effect.values())
                    .filter(each -> small(each).equals(effect))
                    .findFirst()
                    .orElse(null);
            return new ImpactSheet.Wish(chosen, key(device), key(hospital));
        }

        private static @Nullable String key(@Nullable String text) {
            return text != null && text.matches("none|[0-9a-f]{12}") ? text : null;
        }
    }

    static String small(Effect effect) {
        return effect.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ImpactSheet ask(Impacts impacts) {
        if (draft != null) return impacts.ofDraft(draft, asOf);
        if (alert == null) throw new NotFound();
        return impacts.of(alert, asOf);
    }

    /** The same with other lines. */
    ImpactWish with(ImpactSheet.Wish other) {
        return new ImpactWish(alert, draft, asOf, other);
    }

    /** The address of the same wish. */
    String query() {
        var query = draft == null
                ? "alert=" + URLEncoder.encode(alert == null ? "" : alert, StandardCharsets.UTF_8)
                : "draft=" + draft;
        if (asOf != null) query += "&on=" + asOf;
        var effect = lines.effect();
        if (effect != null) query += "&effect=" + small(effect);
        if (lines.device() != null) query += "&device=" + lines.device();
        return lines.hospital() == null ? query : query + "&hospital=" + lines.hospital();
    }
}
