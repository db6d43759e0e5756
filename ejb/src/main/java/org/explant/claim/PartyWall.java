// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

/**
 * Who may know that a person or an organisation exists: everybody, where the firm has listed it; otherwise whoever may
 * know of a claim in which it plays or played a part. What is known only through claims hidden from the reader does not
 * exist for the reader, in no list, count, look-up or address.
 */
public final class PartyWall {
    private static final String SOME_VISIBLE_CLAIM =
            "select 1 from ClaimRole w join Claim c on c.claimId = w.claim where " + Wall.VISIBLE;

    /** The one predicate about people: {@code p} is the person, {@code :reader} the account that asks. */
    public static final String PERSON =
            "(p.listed = true or exists (" + SOME_VISIBLE_CLAIM + " and w.person = p.personId))";

    /** The one predicate about organisations: {@code o} is the organisation, {@code :reader} the account that asks. */
    public static final String ORGANISATION =
            "(o.listed = true or exists (" + SOME_VISIBLE_CLAIM + " and w.organisation = o.organisationId))";

    /** The same about the trust or the group that an organisation belongs to: {@code g} is that one. */
    public static final String GROUP =
            "(g.listed = true or exists (" + SOME_VISIBLE_CLAIM + " and w.organisation = g.organisationId))";

    private PartyWall() {}
}
