// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import java.io.Serializable;
import org.explant.party.PartyRef;
import org.jspecify.annotations.Nullable;

/**
 * A name in a field that offers whom the firm knows, and takes any other name too.
 *
 * @param key whom it stands for; null where the name was only written
 * @param name as written, or as the firm holds it
 * @param label what the field shows: the name, and for one that was chosen what tells namesakes apart
 */
public record KnownParty(@Nullable String key, String name, String label) implements Serializable {
    private static final String BETWEEN = " · ";

    static KnownParty of(PartySeek.Candidate candidate) {
        return new KnownParty(candidate.key(), named(candidate.name()), candidate.name());
    }

    static KnownParty written(String name) {
        return new KnownParty(null, name, name);
    }

    /** The name that a label begins with. */
    static String named(String label) {
        return label.split(BETWEEN, 2)[0];
    }

    /** Whom the firm knows by it; null where it was only written. */
    public @Nullable PartyRef party() {
        return key == null ? null : PartySeek.party(key);
    }
}
