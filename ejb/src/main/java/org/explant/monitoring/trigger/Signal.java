// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.trigger;

import java.time.LocalDate;
import java.util.Optional;
import org.explant.monitoring.guidance.TriggerKind;
import org.jspecify.annotations.Nullable;

/**
 * Something happened that an alert may speak of.
 *
 * @param repeated the day on which the test was repeated; null where it was not
 */
record Signal(TriggerKind kind, LocalDate on, @Nullable LocalDate repeated, boolean byOurSetting) {
    static Signal of(TriggerKind kind, LocalDate on) {
        return new Signal(kind, on, null, false);
    }

    /** What the alert in force makes of it; nothing where it does not speak of it. */
    Optional<Fired> under(Scene scene) {
        return scene.era()
                .advice(kind, scene.family())
                .filter(advice -> advice.trigger().construct() == null
                        || scene.bearing() != null
                                && scene.bearing().construct()
                                        == advice.trigger().construct())
                .map(advice -> {
                    int months = advice.trigger().repeatMonths();
                    return new Fired(
                            kind,
                            advice.version().reference(),
                            advice.trigger().advice(),
                            on,
                            months == 0 ? null : on.plusMonths(months),
                            repeated != null,
                            byOurSetting);
                });
    }
}
