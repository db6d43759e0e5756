// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

/** How a query finds the claimant of a claim {@code c}: once, so that it changes in one place. */
public final class Claimant {
    /** {@code pe} is the person who claims now. */
    public static final String JOIN = " join ClaimRole r on r.claim = c.claimId and r.role ="
            + " org.explant.claim.Part.CLAIMANT and r.toOn is null join Person pe on pe.personId = r.person ";

    /** Surname, Forename. */
    public static final String NAME = "pe.details.surname || ', ' || pe.details.forenames";

    /** By name, and by the reference among equals. */
    public static final String IN_ORDER = " order by pe.details.surname, pe.details.forenames, c.reference.value";

    private Claimant() {}
}
