// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;
import org.explant.web.claim.ValueConverter;

/** A chosen party as {@code organisation <id>|name}; whatever does not begin so is a name that was written. */
@FacesConverter("knownParty")
public class KnownPartyConverter extends ValueConverter<KnownParty> {
    private static final Pattern CHOSEN =
            Pattern.compile("((?:person|organisation) [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\|(.*)");

    public KnownPartyConverter() {
        super(KnownPartyConverter::read, KnownPartyConverter::written);
    }

    static KnownParty read(String text) {
        var chosen = CHOSEN.matcher(text.strip());
        return chosen.matches()
                ? new KnownParty(chosen.group(1), chosen.group(2), chosen.group(2))
                : KnownParty.written(text.strip());
    }

    static String written(KnownParty party) {
        return party.key() == null ? party.name() : party.key() + "|" + party.name();
    }
}
