// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimDetails;
import org.explant.claim.ClaimErrands;
import org.explant.claim.ClaimId;
import org.explant.claim.NewClaim;
import org.explant.importing.kind.Errand;
import org.explant.importing.kind.ImportKeys;
import org.explant.importing.kind.ImportKind;
import org.explant.importing.row.Fault;
import org.explant.importing.row.ImportField;
import org.explant.importing.row.RowFault;
import org.explant.importing.row.RowResult;
import org.explant.importing.row.RowValues;
import org.explant.importing.row.RowVerdict;
import org.explant.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Claims with their claimants. A row whose id is known changes what it says and nothing else; the stage never. */
@Dependent
public class ClaimRows implements ImportKind {
    static final String CODE = "CLAIMS";
    private static final int LONGEST_KEY = 100;

    private final ClaimErrands claims;
    private final ImportKeys keys;
    private final TeamQueries teams;
    private @Nullable TeamNames names;

    @Inject
    public ClaimRows(ClaimErrands claims, ImportKeys keys, TeamQueries teams) {
        this.claims = claims;
        this.keys = keys;
        this.teams = teams;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<ImportField> fields() {
        return ClaimFields.ALL;
    }

    @Override
    public RowResult take(RowValues row, Errand errand, boolean write) {
        claims.check(errand.by(), Permission.IMPORTS_CLAIMS);
        var key = key(row, errand);
        var known = keys.find(CODE, errand.mapping().source(), key).map(ClaimId::new);
        var stored = known.flatMap(claim -> claims.details(errand.by(), claim));
        if (known.isPresent() && stored.isEmpty()) row.refuse(Fault.of(KEY, RowFault.KEY_NOT_AVAILABLE));
        var asked = new AskedClaim(row, names(), errand.mapping().team(), claims.today());
        var wanted = asked.details(stored.orElse(null));
        var standing = stored.isPresent() ? null : asked.standing();
        if (!row.faults().isEmpty() || wanted == null) return RowResult.refused(row.faults());
        if (known.isPresent()) return change(errand, known.get(), new Both(stored.get(), wanted), write);
        if (!write) return new RowResult(RowVerdict.CREATE, List.of(), List.of(), null);
        var opened = claims.open(errand.by(), new NewClaim(formKey(errand, key), wanted, asked.openedOn()), standing);
        keys.keep(CODE, errand, key, opened.value());
        errand.trail().done(Act.CLAIM_CREATED, opened, facts(errand));
        return new RowResult(RowVerdict.CREATE, List.of(), List.of(), opened.value());
    }

    private RowResult change(Errand errand, ClaimId claim, Both both, boolean write) {
        var fields = both.stored().differencesTo(both.wanted());
        if (fields.isEmpty()) return new RowResult(RowVerdict.SAME, List.of(), List.of(), claim.value());
        try {
            claims.checkTeam(errand.by(), claim, both.wanted().team());
        } catch (RuleBroken broken) {
            return RowResult.refused(List.of(Fault.of("feeEarner", broken)));
        }
        if (write) {
            claims.change(errand.by(), claim, both.wanted());
            var facts = new java.util.HashMap<>(facts(errand));
            facts.put("fields", String.join(" ", fields));
            errand.trail().done(Act.CLAIM_CHANGED, claim, facts);
        }
        return new RowResult(RowVerdict.CHANGE, fields, List.of(), claim.value());
    }

    private record Both(ClaimDetails stored, ClaimDetails wanted) {}

    /** The external id; of rows with the same one the first counts and the others are refused. */
    private String key(RowValues row, Errand errand) {
        var key = row.required(KEY);
        if (key.length() > LONGEST_KEY) row.refuse(Fault.of(KEY, RowFault.TOO_LONG));
        else if (!key.isEmpty())
            keys.firstRow(errand.importId(), key)
                    .filter(first -> first < row.number())
                    .ifPresent(first -> row.refuse(Fault.of(KEY, RowFault.TWICE_IN_THE_SHEET, first)));
        return key;
    }

    /** One form for each id of a source: two imports at once open one claim. */
    private static UUID formKey(Errand errand, String key) {
        return UUID.nameUUIDFromBytes(
                ("import|" + CODE + "|" + errand.mapping().source() + "|" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> facts(Errand errand) {
        return Map.of("import", errand.importId().toString());
    }

    private TeamNames names() {
        if (names == null) names = new TeamNames(teams.people());
        return names;
    }
}
