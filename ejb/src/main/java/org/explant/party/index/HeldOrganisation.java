// SPDX-License-Identifier: Apache-2.0
package org.explant.party.index;

import java.util.List;
import java.util.stream.Stream;
import org.explant.party.OrganisationId;

/** An organisation and the name it goes by. */
record HeldOrganisation(OrganisationId organisationId, String name) {
    List<String> names(List<HeldName> others) {
        var its = others.stream()
                .filter(each -> organisationId.equals(each.organisation()))
                .map(HeldName::name);
        return Stream.concat(Stream.of(name), its).toList();
    }
}
