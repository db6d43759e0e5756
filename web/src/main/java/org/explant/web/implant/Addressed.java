// SPDX-License-Identifier: Apache-2.0
package org.explant.web.implant;

import java.util.UUID;
import org.explant.shared.NotFound;

/** What an address or a form names by its id: what is no id is answered like what is not there. */
final class Addressed {
    private Addressed() {}

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
