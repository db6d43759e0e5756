// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.explant.party.EmailAddress;
import org.explant.party.OrganisationId;
import org.explant.party.PhoneNumber;
import org.explant.party.Postcode;
import org.explant.party.Words;
import org.explant.shared.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What is held of an organisation.
 *
 * @param partOf the trust of a hospital, the group of a company
 */
@Embeddable
public record OrganisationDetails(
        @Enumerated(EnumType.STRING) OrganisationKind kind,
        String name,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "part_of")) @Nullable
        OrganisationId partOf,

        @Embedded @Nullable OdsCode odsCode,
        @Embedded @Nullable SraNumber sraNumber,
        @Nullable String address,
        @Embedded @Nullable Postcode postcode,
        @Embedded @Nullable PhoneNumber phone,
        @Embedded @Nullable EmailAddress email)
        implements Serializable {
    public OrganisationDetails {
        var given = Words.orNull(name, 200);
        if (given == null) throw new OrganisationNeedsName();
        name = given;
        address = Words.orNull(address, 400);
    }

    /** An organisation of which only the name is known. */
    public static OrganisationDetails named(OrganisationKind kind, String name) {
        return new OrganisationDetails(kind, name, null, null, null, null, null, null, null);
    }

    /** Whether both name the same place. */
    public boolean standsWhere(OrganisationDetails other) {
        return Objects.equals(address, other.address) && Objects.equals(postcode, other.postcode);
    }

    /** The same, as a part of that group or of none. */
    public OrganisationDetails within(@Nullable OrganisationId group) {
        return new OrganisationDetails(kind, name, group, odsCode, sraNumber, address, postcode, phone, email);
    }

    /** Names of the fields in which the other differs. */
    public List<String> differencesTo(OrganisationDetails other) {
        return Fields.different(this, other);
    }

    /** The value of a field by its name. */
    public @Nullable Object value(String field) {
        return Fields.value(field, this);
    }

    /** These details, with the named fields taken from the other. */
    public OrganisationDetails taking(Set<String> fields, OrganisationDetails from) {
        return Fields.mixed(this, from, fields);
    }
}
