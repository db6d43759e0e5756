// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.explant.claim.Part;

/** What a field offers while a name is typed: whom the reader may know of. */
@Named("knownParties")
@RequestScoped
public class KnownPartiesView {
    @Inject
    private PartySeek seek;

    public List<KnownParty> hospitals(String words) {
        return offered(words, Part.HOSPITAL);
    }

    public List<KnownParty> surgeons(String words) {
        return offered(words, Part.SURGEON);
    }

    private List<KnownParty> offered(String words, Part part) {
        return seek.offer(words.strip(), part).stream().map(KnownParty::of).toList();
    }
}
