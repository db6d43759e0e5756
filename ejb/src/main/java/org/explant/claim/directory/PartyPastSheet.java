// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import java.util.List;
import org.explant.party.AddressLine;
import org.explant.party.ChangeLine;
import org.explant.party.NameLine;

/** The other names, former addresses and earlier details of a person or an organisation. */
public record PartyPastSheet(List<NameLine> names, List<AddressLine> addresses, List<ChangeLine> changes) {
    public PartyPastSheet {
        names = List.copyOf(names);
        addresses = List.copyOf(addresses);
        changes = List.copyOf(changes);
    }
}
