// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.implant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimErrands;
import org.explant.claim.ClaimId;
import org.explant.implant.ComponentId;
import org.explant.implant.ImplantErrands;
import org.explant.implant.ImplantOutcome;
import org.explant.importing.kind.Errand;
import org.explant.importing.kind.FirstRows;
import org.explant.importing.kind.ImportKeys;
import org.explant.importing.kind.ImportKind;
import org.explant.importing.row.Fault;
import org.explant.importing.row.ImportField;
import org.explant.importing.row.RowFault;
import org.explant.importing.row.RowResult;
import org.explant.importing.row.RowValues;
import org.explant.importing.row.RowVerdict;
import org.explant.shared.NotFound;
import org.explant.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Components of hips, one in each row, with the operation that put it in. What a row says joins what other sources have
 * said before and overwrites none of it: the same row again says nothing new.
 */
@Dependent
public class ImplantRows implements ImportKind {
    static final String CODE = "IMPLANTS";

    private final ClaimErrands claims;
    private final ImplantErrands implants;
    private final ImportKeys keys;

    @Inject
    public ImplantRows(ClaimErrands claims, ImplantErrands implants, ImportKeys keys) {
        this.claims = claims;
        this.implants = implants;
        this.keys = keys;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<ImportField> fields() {
        return ImplantFields.ALL;
    }

    @Override
    public RowResult take(RowValues row, Errand errand, boolean write) {
        return takeAll(List.of(row), errand, write).getFirst();
    }

    @Override
    public List<RowResult> takeAll(List<RowValues> rows, Errand errand, boolean write) {
        claims.check(errand.by(), Permission.IMPORTS_CLAIMS);
        claims.check(errand.by(), Permission.EDITS_CLAIMS);
        var step = new Step(rows, errand, write);
        implants.begin(errand.by(), step.sheetClaims.all(), write);
        var results = rows.stream().map(step::result).toList();
        if (write) {
            implants.done();
            keys.keep(CODE, errand, step.fresh);
        }
        return results;
    }

    /** Some rows of one errand, with what is known of the ids in them. */
    private final class Step {
        private final Errand errand;
        private final boolean write;
        private final SheetClaims sheetClaims;
        private final Map<String, UUID> known;
        private final FirstRows first;
        private final Map<String, UUID> fresh = new HashMap<>();
        private final Set<UUID> taken = new HashSet<>();

        Step(List<RowValues> rows, Errand errand, boolean write) {
            this.errand = errand;
            this.write = write;
            var ids = texts(rows, KEY);
            sheetClaims = new SheetClaims(keys, claims, errand, texts(rows, ImplantFields.CLAIM));
            known = keys.find(CODE, errand.mapping().source(), ids);
            first = new FirstRows(keys.firstRows(errand.importId(), ids));
        }

        RowResult result(RowValues row) {
            var key = first.key(row);
            var claim = claim(row);
            var implant = new ToldRow(row, claims.today()).implant();
            if (implant == null || claim == null || !row.faults().isEmpty()) return RowResult.refused(row.faults());
            var before = known.get(key);
            var told = new ImplantErrands.Told(
                    errand.by(), claim, implant, before == null ? null : new ComponentId(before), this::isFree);
            try {
                return kept(key, told, write ? implants.written(told) : implants.tried(told));
            } catch (NotFound elsewhere) {
                return RowResult.refused(List.of(Fault.of(KEY, RowFault.NOT_AT_THAT_HIP)));
            } catch (RuleBroken broken) {
                return RowResult.refused(List.of(Fault.of("", broken)));
            }
        }

        private RowResult kept(String key, ImplantErrands.Told told, ImplantOutcome outcome) {
            var component = outcome.component();
            var subject = component == null ? null : component.value();
            if (write && told.known() == null) {
                fresh.put(key, Objects.requireNonNull(subject));
                taken.add(Objects.requireNonNull(subject));
            }
            if (write && !outcome.isNothingNew()) errand.trail().done(act(outcome), told.claim(), facts(outcome));
            if (outcome.added()) return new RowResult(RowVerdict.CREATE, List.of(), List.of(), subject);
            var verdict = outcome.isNothingNew() ? RowVerdict.SAME : RowVerdict.CHANGE;
            return new RowResult(verdict, fields(outcome), List.of(), subject);
        }

        /** A component that another id of the same place is already is not meant by this one. */
        private boolean isFree(ComponentId component) {
            return !taken.contains(component.value())
                    && !keys.isKept(CODE, errand.mapping().source(), component.value());
        }

        private @Nullable ClaimId claim(RowValues row) {
            var name = row.required(ImplantFields.CLAIM);
            var found = sheetClaims.find(name);
            if (!name.isEmpty() && found.isEmpty()) row.refuse(Fault.of(ImplantFields.CLAIM, RowFault.NO_SUCH_CLAIM));
            return found.orElse(null);
        }

        private Map<String, String> facts(ImplantOutcome outcome) {
            return Map.of(
                    "import",
                    errand.importId().toString(),
                    "fields",
                    Integer.toString(outcome.fields().size()));
        }
    }

    private static Act act(ImplantOutcome outcome) {
        if (outcome.operated()) return Act.OPERATION_RECORDED;
        return outcome.added() ? Act.COMPONENT_RECORDED : Act.SOURCE_RECORDED;
    }

    private static List<String> fields(ImplantOutcome outcome) {
        var said = outcome.fields().stream().map(ImplantFields::columnOf);
        return Stream.concat(said, outcome.removed() ? Stream.of(ImplantFields.REMOVED_ON) : Stream.empty())
                .distinct()
                .toList();
    }

    private static Collection<String> texts(List<RowValues> rows, String field) {
        var texts = new LinkedHashSet<String>();
        for (RowValues row : rows) {
            var text = row.plainText(field);
            if (!text.isEmpty()) texts.add(text);
        }
        return new ArrayList<>(texts);
    }
}
