// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import java.sql.SQLException;

/** What the launcher must know of the accounts in a migrated database. */
public enum Practice {
    /** Nobody has an account. */
    EMPTY,
    /** It holds the demo book. */
    DEMO,
    /** It holds people of its own. */
    OWN;

    /** Looks, as the owner. */
    public static Practice in(Login owner) {
        try (var connection = owner.connect();
                var sql = connection.createStatement();
                var found = sql.executeQuery(
                        "select count(*), count(*) filter (where sign_in_name in ('solicitor', 'paralegal')) from account")) {
            found.next();
            if (found.getLong(1) == 0) return EMPTY;
            return found.getLong(2) == 2 ? DEMO : OWN;
        } catch (SQLException e) {
            throw new Refusal("The accounts in the database cannot be read (%s).", e.getSQLState());
        }
    }
}
