// SPDX-License-Identifier: Apache-2.0
package org.explant.alert.digest;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.hibernate.query.Page;

/** Each morning's digests: prepared once a day, there to be read here, and for whatever sends them later. */
@Singleton
@RolesAllowed(Permission.SEARCHES)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class AlertDigests {
    private static final ZoneId OFFICE = ZoneId.of("Europe/London");
    private static final int KEPT_IN_SIGHT = 14;

    @Resource(lookup = "java:jboss/datasources/ExplantDS")
    private DataSource database;

    @Inject
    private DigestQueries queries;

    @Inject
    private CurrentReader reader;

    @Inject
    private Clock clock;

    /** Before the office opens. */
    @PermitAll
    @Schedule(hour = "5", minute = "30", timezone = "Europe/London", persistent = false)
    public void prepare() {
        Instant now = clock.instant();
        try (var connection = database.getConnection()) {
            new DigestTable(connection).prepare(LocalDate.ofInstant(now, OFFICE), now);
        } catch (SQLException failed) {
            throw new IllegalStateException("digests not prepared", failed);
        }
    }

    /** The reader's latest, newest first. */
    public List<DigestLine> lines() {
        var account = reader.accountId();
        return queries.lines(account.value(), account, Page.first(KEPT_IN_SIGHT));
    }
}
