// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.explant.access.AccountId;
import org.explant.access.Accounts;
import org.explant.access.Permission;
import org.explant.claim.ClaimErrands;
import org.explant.claim.ClaimId;
import org.explant.claim.Claims;
import org.explant.claim.Team;
import org.explant.importing.EarlierSheet;
import org.explant.importing.Imports;
import org.explant.importing.bulk.BulkChanges;
import org.explant.importing.bulk.EarlierChange;
import org.explant.importing.row.ImportId;

/** Sheets and a bulk change that the partner of the demo book has had tried and not run: nothing of the book changes. */
@Stateless
@PermitAll
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoSheets {
    /** Claims of the book that are open to everybody. */
    private static final List<Integer> CLAIMS = List.of(2, 5, 11, 16, 23, 30);

    @Inject
    private Imports imports;

    @Inject
    private BulkChanges changes;

    @Inject
    private Claims claims;

    @Inject
    private ClaimErrands errands;

    @Inject
    private Accounts accounts;

    /** Does nothing twice. */
    public void load() {
        var partner = person("partner");
        var team = new Team(person("solicitor"), partner);
        var chosen = CLAIMS.stream()
                .map(number -> claims.broughtIn(DemoLoading.key("claim " + number)))
                .flatMap(Optional::stream)
                .toList();
        send("claims-of-the-old-system.csv", "CLAIMS", DemoRows.CLAIMS, team);
        send("registry-extract.csv", "IMPLANTS", DemoRows.implants(references(partner, chosen)), team);
        changes.bringIn(new EarlierChange(
                id("bulk change"),
                partner,
                Clock.systemUTC().instant().minus(Duration.ofHours(20)),
                chosen,
                "TEAM",
                Map.of("feeEarner", team.feeEarner().toString())));
    }

    private void send(String fileName, String kind, String csv, Team team) {
        var at = Clock.systemUTC().instant().minus(Duration.ofHours(kind.equals("CLAIMS") ? 27 : 3));
        try {
            imports.bringIn(new EarlierSheet(
                    id(fileName), kind, fileName, team.supervisingPartner(), at, csv, "Old system", team));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> references(AccountId reader, List<ClaimId> chosen) {
        return errands.names(reader, chosen).stream()
                .map(name -> name.reference().value())
                .sorted()
                .toList();
    }

    private AccountId person(String signIn) {
        return accounts.named(signIn).orElseThrow();
    }

    private static ImportId id(String name) {
        return new ImportId(DemoLoading.key("sheet " + name));
    }
}
