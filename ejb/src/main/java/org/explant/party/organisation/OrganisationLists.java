// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.party.Entered;
import org.explant.party.organisation.load.LoadReport;
import org.explant.party.organisation.load.OrganisationListReader;

/** Lists of hospitals, trusts and practices that a firm brings in from its own, newer file. */
@Stateless
@RolesAllowed(Permission.LOADS_ORGANISATIONS)
public class OrganisationLists {
    private static final ZoneId OFFICE = ZoneId.of("Europe/London");

    @Resource
    private EJBContext context;

    @Inject
    private ListLoading loading;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentReader reader;

    @Inject
    private Clock clock;

    /** What the list would bring: everything is done as in earnest, and undone. */
    public LoadReport tryOut(@NotNull byte[] file) {
        var report = load(file);
        context.setRollbackOnly();
        return report;
    }

    /** Brings the list in; the same list again changes nothing. Rows that are wrong are left out and named. */
    @RolesAllowed({Permission.LOADS_ORGANISATIONS, Permission.SYSTEM})
    public LoadReport bringIn(@NotNull byte[] file) {
        var report = load(file);
        trail.record(
                Act.ORGANISATIONS_IMPORTED,
                null,
                null,
                Map.of(
                        "added", Integer.toString(report.added()),
                        "changed", Integer.toString(report.changed()),
                        "same", Integer.toString(report.same()),
                        "wrong", Integer.toString(report.wrong().size())));
        return report;
    }

    private LoadReport load(byte[] file) {
        var now = clock.instant();
        var entered = new Entered(reader.accountId(), LocalDate.ofInstant(now, OFFICE), now);
        return loading.load(OrganisationListReader.read(file), entered);
    }
}
