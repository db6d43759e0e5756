// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.explant.monitoring.duty.Duties;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.GuidanceVersion;

/** The guidance that the engine uses: what Explant comes with, and what was released since. */
@Dependent
public class GuidanceInForce {
    private final EditionQueries queries;
    private final LibraryCache cache;

    @Inject
    GuidanceInForce(EditionQueries queries, LibraryCache cache) {
        this.queries = queries;
        this.cache = cache;
    }

    /** Number of the last change of it; 0 for what Explant comes with. */
    public long number() {
        return current().number();
    }

    public GuidanceLibrary library() {
        return current().library();
    }

    public Duties duties() {
        return current().duties();
    }

    /** Whether the version in the list is one that people have edited. */
    public boolean isEdited(GuidanceVersion version) {
        return cache.shipped().versions().stream().noneMatch(each -> each.equals(version));
    }

    /** The library as it would be with that version in it. */
    public GuidanceLibrary with(GuidanceVersion version) {
        var versions = new ArrayList<>(library().versions());
        versions.removeIf(each -> each.reference().equals(version.reference()));
        versions.add(version);
        return new GuidanceLibrary(versions);
    }

    private LibraryCache.Current current() {
        return cache.of(queries.number(), queries::standing);
    }
}
