// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import java.util.List;
import org.explant.claim.Stage;
import org.explant.search.ClaimFound;

/** The claims in which pages of an answer lie. */
public record ClaimsFound(long total, List<Item> items) {
    /** One claim; {@code claimant} is Surname, Forename. */
    public record Item(
            String claim,
            String claimant,
            Stage stage,
            long pages,
            long documents,
            List<String> devices,
            List<String> hospitals) {
        static Item of(ClaimFound found) {
            return new Item(
                    found.claim().value(),
                    found.claimant(),
                    found.stage(),
                    found.found().pages(),
                    found.found().documents(),
                    found.devices(),
                    found.hospitals());
        }
    }
}
