// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation.load;

import org.explant.party.EmailAddress;
import org.explant.party.PhoneNumber;
import org.explant.party.Postcode;
import org.explant.party.organisation.OdsCode;
import org.explant.party.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * One organisation as a list tells it.
 *
 * @param above the code of what it belongs to
 * @param aboveName its name, where the list says it
 * @param aboveKind what it is, where it is only known from here
 */
public record ListedOrganisation(
        int number,
        OdsCode code,
        String name,
        OrganisationKind kind,
        @Nullable OdsCode above,
        @Nullable String aboveName,
        OrganisationKind aboveKind,
        @Nullable String address,
        @Nullable Postcode postcode,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email) {}
