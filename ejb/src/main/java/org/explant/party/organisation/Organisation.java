// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.explant.party.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A company, a hospital, a firm or a court, held once, whatever part it plays in how many claims. */
@Entity
class Organisation {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisationId;

    @Version
    private int version;

    @Embedded
    private OrganisationDetails details;

    @Column(name = "address_since")
    private @Nullable LocalDate addressSince;

    private boolean listed;

    /** Who this entry is now, since it was merged. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_into"))
    private @Nullable OrganisationId mergedInto;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(OrganisationDetails details, boolean listed) {
        organisationId = OrganisationId.fresh();
        this.details = details;
        this.listed = listed || isPublic(details);
    }

    void become(OrganisationDetails wanted, LocalDate today) {
        if (!details.standsWhere(wanted)) addressSince = today;
        details = wanted;
        listed = listed || isPublic(wanted);
    }

    /** Whoever has a code of the health service is published by it anyway. */
    private static boolean isPublic(OrganisationDetails details) {
        return details.odsCode() != null;
    }

    /** From now on everybody at the firm may know of it. */
    void list() {
        listed = true;
    }

    OrganisationId organisationId() {
        return organisationId;
    }

    int version() {
        return version;
    }

    OrganisationDetails details() {
        return details;
    }

    @Nullable
    LocalDate addressSince() {
        return addressSince;
    }

    boolean isListed() {
        return listed;
    }

    @Nullable
    OrganisationId mergedInto() {
        return mergedInto;
    }
}
