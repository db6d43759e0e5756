// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.claim.ClaimErrands;
import org.explant.claim.ClaimId;
import org.explant.importing.kind.Errand;
import org.explant.importing.kind.ImportKind;
import org.explant.importing.row.Fault;
import org.explant.importing.row.ImportField;
import org.explant.importing.row.RowResult;
import org.explant.importing.row.RowValues;
import org.explant.importing.row.RowVerdict;
import org.explant.shared.RuleBroken;

/** Rows that are claims to be changed: the claim, and for taking back what it was and what it had become. */
@Dependent
public class BulkRows implements ImportKind {
    static final String CODE = "BULK";
    static final String ACT = "act";
    private static final String BEFORE = "before:";
    private static final String AFTER = "after:";

    private final Iterable<BulkAct> acts;
    private final ClaimErrands claims;

    @Inject
    public BulkRows(@Any Instance<BulkAct> acts, ClaimErrands claims) {
        this((Iterable<BulkAct>) acts, claims);
    }

    BulkRows(Iterable<BulkAct> acts, ClaimErrands claims) {
        this.acts = acts;
        this.claims = claims;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<ImportField> fields() {
        return List.of();
    }

    @Override
    public boolean isOfSheets() {
        return false;
    }

    @Override
    public RowResult take(RowValues row, Errand errand, boolean write) {
        try {
            return tried(row, errand, write);
        } catch (RuleBroken broken) {
            // While writing, what was begun must not stay: the step is undone and this row refused by itself.
            if (write) throw broken;
            return RowResult.refused(List.of(Fault.of("", broken)));
        }
    }

    private RowResult tried(RowValues row, Errand errand, boolean write) {
        claims.check(errand.by(), Permission.EDITS_CLAIMS);
        var claim = new ClaimId(UUID.fromString(row.required(KEY)));
        var act = act(errand.wish().getOrDefault(ACT, ""));
        var wish = new HashMap<>(errand.wish());
        wish.keySet().retainAll(act.fields());
        var present = act.present(errand.by(), claim);
        // Taking back: only what still is as the change had left it.
        var left = kept(row, AFTER, act);
        if (!left.isEmpty() && !left.equals(present)) throw new ChangedSince();
        wish.putAll(kept(row, BEFORE, act));
        var after = act.after(present, wish);
        if (after.equals(present)) return new RowResult(RowVerdict.SAME, List.of(), List.of(), claim.value());
        act.change(errand.by(), claim, wish, write);
        if (write) errand.trail().done(act.act(), claim, facts(errand, present, after));
        var fields = after.keySet().stream()
                .filter(field -> !Objects.equals(after.get(field), present.get(field)))
                .sorted()
                .toList();
        return new RowResult(RowVerdict.CHANGE, fields, List.of(), claim.value()).with(present, after);
    }

    private static Map<String, String> kept(RowValues row, String which, BulkAct act) {
        var values = new HashMap<String, String>();
        for (String field : act.fields()) {
            var value = row.text(which + field);
            if (value != null) values.put(field, value);
        }
        return values;
    }

    private static Map<String, String> facts(Errand errand, Map<String, String> present, Map<String, String> after) {
        var facts = new HashMap<String, String>();
        facts.put("bulk", errand.importId().toString());
        after.forEach((field, value) -> {
            if (value.equals(present.get(field))) return;
            facts.put(field + ".from", String.valueOf(present.get(field)));
            facts.put(field + ".to", value);
        });
        return facts;
    }

    BulkAct act(String code) {
        for (BulkAct act : acts) if (act.code().equals(code)) return act;
        throw new org.explant.shared.NotFound();
    }
}
