// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

/** Who may know that a claim exists. */
public final class Wall {
    /**
     * The one predicate, in every query that answers a person: {@code c} is the claim, {@code :reader} the account that
     * asks. A restricted claim is there for its members and for nobody else, whatever their role.
     */
    public static final String VISIBLE =
            "(c.restricted = false or exists (select 1 from c.members m where m = :reader))";

    private Wall() {}
}
