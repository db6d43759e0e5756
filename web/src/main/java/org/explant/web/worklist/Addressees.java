// SPDX-License-Identifier: Apache-2.0
package org.explant.web.worklist;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.explant.claim.ClaimReference;
import org.explant.monitoring.Impacts;
import org.explant.monitoring.due.WorklistFilter;
import org.explant.monitoring.due.WorklistLine;
import org.explant.monitoring.due.Worklists;
import org.explant.monitoring.impact.Effect;
import org.explant.monitoring.impact.ImpactSheet;
import org.explant.shared.NotFound;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

/**
 * To whom letters about monitoring go: everybody on a worklist, or everybody whom a version of the guidance touches. An
 * address names the list and no person.
 */
@Dependent
public class Addressees {
    /** Most letters that are prepared at once. */
    private static final int MOST = 500;

    private static final String BETWEEN = "~";
    private static final String NOTHING = "-";

    private final Worklists worklists;
    private final Impacts impacts;

    @Inject
    Addressees(Worklists worklists, Impacts impacts) {
        this.worklists = worklists;
        this.impacts = impacts;
    }

    /** The word for everybody on a worklist. */
    static String of(WorklistFilter filter) {
        return String.join(
                BETWEEN,
                "list",
                WorklistWish.small(filter.list()),
                filter.own() ? "mine" : "everyone",
                said(filter.device()),
                said(filter.hospital()));
    }

    /** The word for everybody whom a version touches in that way. */
    public static String of(String reference, LocalDate day, ImpactSheet.Wish wish) {
        return String.join(
                BETWEEN,
                "impact",
                reference,
                day.toString(),
                wish.effect() == null ? NOTHING : wish.effect().name(),
                said(wish.device()),
                said(wish.hospital()));
    }

    /** The claims of those that the word names, each once. */
    public List<ClaimReference> references(String word) {
        var parts = word.split(BETWEEN, -1);
        if (parts.length == 5 && parts[0].equals("list"))
            return onList(new WorklistWish(parts[1], parts[2], parts[3], parts[4]).filter());
        if (parts.length == 6 && parts[0].equals("impact")) return touched(parts);
        throw new NotFound();
    }

    private List<ClaimReference> onList(WorklistFilter filter) {
        var found = new ArrayList<ClaimReference>();
        for (int first = 0; ; first += SliceRequest.LARGEST) {
            var slice = worklists.lines(filter, new SliceRequest(first, SliceRequest.LARGEST, "dueOn", true));
            slice.items().stream().map(WorklistLine::reference).forEach(found::add);
            if (slice.items().isEmpty() || found.size() >= slice.total()) return once(found);
        }
    }

    private List<ClaimReference> touched(String[] parts) {
        var effect = Arrays.stream(Effect.values())
                .filter(each -> each.name().equals(parts[3]))
                .findFirst()
                .orElse(null);
        var wish = new ImpactSheet.Wish(effect, told(parts[4]), told(parts[5]));
        return once(impacts.of(parts[1], day(parts[2])).lines(wish).stream()
                .map(line -> line.reference())
                .toList());
    }

    private static List<ClaimReference> once(List<ClaimReference> all) {
        return all.stream().distinct().limit(MOST).toList();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new NotFound();
        }
    }

    private static String said(@Nullable String key) {
        return key == null ? NOTHING : key;
    }

    private static @Nullable String told(String word) {
        return word.equals(NOTHING) ? null : word;
    }
}
