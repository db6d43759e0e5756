// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import java.io.Serializable;
import org.explant.party.PartyRef;
import org.jspecify.annotations.Nullable;

/**
 * A name in a field that offers whom the firm knows, and takes any other name too.
 *
 * @param key whom it stands for; null where the name was only written
 * @param name as written or chosen
 * @param label what tells namesakes apart while they are offered
 */
public record KnownParty(@Nullable String key, String name, String label) implements Serializable {
    private static final String BETWEEN = " · ";

    static KnownParty of(PartySeek.Candidate candidate) {
        return new KnownParty(candidate.key(), candidate.name().split(BETWEEN, 2)[0], candidate.name());
    }

    static KnownParty written(String name) {
        return new KnownParty(null, name, name);
    }

    /** Whom the firm knows by it; null where it was only written. */
    public @Nullable PartyRef party() {
        return key == null ? null : PartySeek.party(key);
    }
}
