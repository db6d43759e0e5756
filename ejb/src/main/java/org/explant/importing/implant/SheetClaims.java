// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.implant;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.explant.claim.ClaimErrands;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.importing.kind.Errand;
import org.explant.importing.kind.ImportKeys;
import org.explant.shared.RuleBroken;

/** The claims that a step of a sheet names: by the id they came under from the same place, or by their reference here. */
final class SheetClaims {
    private static final String CLAIMS = "CLAIMS";

    private final Map<String, ClaimId> found = new HashMap<>();

    SheetClaims(ImportKeys keys, ClaimErrands claims, Errand errand, Collection<String> names) {
        Map<String, UUID> known = keys.find(CLAIMS, errand.mapping().source(), names);
        var ids = known.values().stream().map(ClaimId::new).toList();
        var visible = claims.existing(errand.by(), ids);
        for (String name : names) {
            var id = known.get(name);
            if (id == null) ofReference(claims, errand, name);
            else if (visible.contains(new ClaimId(id))) found.put(name, new ClaimId(id));
        }
    }

    private void ofReference(ClaimErrands claims, Errand errand, String name) {
        try {
            var reference = new ClaimReference(name);
            claims.named(errand.by(), List.of(reference)).forEach(claim -> found.put(name, claim));
        } catch (RuleBroken noReference) {
            // Then it is the id of no claim.
        }
    }

    Set<ClaimId> all() {
        return Set.copyOf(found.values());
    }

    /** Empty where there is none that exists for the person: missing and hidden are the same. */
    Optional<ClaimId> find(String name) {
        return Optional.ofNullable(found.get(name));
    }
}
