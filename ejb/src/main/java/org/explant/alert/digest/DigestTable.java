// SPDX-License-Identifier: Apache-2.0
package org.explant.alert.digest;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/** Writes the digests of everybody who was told something since their last one, by one statement. */
final class DigestTable {
    private static final String PREPARE = """
            insert into alert_digest (digest_id, account_id, digest_day, told_after, told_upto, prepared_at)
            select gen_random_uuid(), t.account_id, ?, coalesce(t.last, t.earliest - interval '1 second'), ?, ?
            from (select f.account_id, l.last, min(a.told_at) as earliest
                from standing_follower f join alert a on a.standing_id = f.standing_id and a.told_at >= f.since
                left join (select account_id, max(told_upto) as last from alert_digest group by account_id) l
                    on l.account_id = f.account_id
                where a.told_at <= ? and (l.last is null or a.told_at > l.last)
                group by f.account_id, l.last) t
            on conflict (account_id, digest_day) do nothing
            """;

    private final Connection connection;

    DigestTable(Connection connection) {
        this.connection = connection;
    }

    /** One for each who was told something; doing it again on the same day changes nothing. How many were written. */
    int prepare(LocalDate day, Instant upTo) throws SQLException {
        try (var insert = connection.prepareStatement(PREPARE)) {
            insert.setObject(1, day);
            for (int place = 2; place <= 4; place++) insert.setTimestamp(place, Timestamp.from(upTo));
            return insert.executeUpdate();
        }
    }
}
