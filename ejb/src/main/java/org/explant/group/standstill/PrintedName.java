// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import java.io.Serializable;
import java.time.LocalDate;
import org.explant.group.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of names, as it is written there.
 *
 * @param reference what looks like the name of a claim file; null where none stands there
 * @param page of the schedule
 */
public record PrintedName(
        String name,
        @Nullable LocalDate born,
        @Nullable String reference,
        @Nullable Integer page) implements Serializable {
    public PrintedName {
        name = Wording.required(name, 200);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "PrintedName";
    }
}
