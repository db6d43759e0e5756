// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.explant.monitoring.duty.Duties;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.GuidanceText;
import org.explant.monitoring.guidance.GuidanceVersion;
import org.explant.monitoring.guidance.OwnSettings;
import org.jspecify.annotations.Nullable;

/** The library as it stands, read anew when the database says that another guidance is in force. */
@ApplicationScoped
class LibraryCache {
    private final GuidanceLibrary shipped = GuidanceLibrary.shipped();
    private volatile @Nullable Current current;

    /** What is in force, by the number that it came with. */
    record Current(long number, GuidanceLibrary library, Duties duties) {}

    GuidanceLibrary shipped() {
        return shipped;
    }

    Current of(long number, Supplier<List<Written>> releases) {
        var known = current;
        if (known != null && known.number() == number) return known;
        var library = with(releases.get().stream()
                .map(each -> GuidanceText.of(each.content()).version())
                .toList());
        var read = new Current(number, library, new Duties(library, OwnSettings.DEFAULT));
        current = read;
        return read;
    }

    /** What Explant comes with, and in the place of versions those that have their references, the last counting. */
    private GuidanceLibrary with(List<GuidanceVersion> released) {
        var versions = new TreeMap<String, GuidanceVersion>();
        shipped.versions().forEach(each -> versions.put(each.reference(), each));
        released.forEach(each -> versions.put(each.reference(), each));
        return released.isEmpty() ? shipped : new GuidanceLibrary(List.copyOf(versions.values()));
    }
}
