// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimErrands;
import org.explant.claim.ClaimFilter;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimName;
import org.explant.claim.ClaimReference;
import org.explant.importing.ImportLine;
import org.explant.importing.Jobs;
import org.explant.importing.kind.ImportKind;
import org.explant.importing.row.ImportId;
import org.explant.importing.row.ImportRowLine;
import org.explant.importing.row.RowVerdict;
import org.explant.importing.sheet.SheetCell;
import org.explant.importing.sheet.SheetRow;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

/** The same change to many claims: drawn up, seen row by row, run, and taken back. Each person's own. */
@Stateless
@RolesAllowed(Permission.EDITS_CLAIMS)
public class BulkChanges {
    @Inject
    private Jobs jobs;

    @Inject
    private ClaimErrands claims;

    @Inject
    private BulkRows rows;

    /** Of every claim that a list shows at this moment. */
    public ImportId ofList(@NotNull @Valid ClaimFilter filter) {
        return draft(claims.listed(jobs.reader(), filter));
    }

    /** Of these claims; those that do not exist for the person are left out. */
    public ImportId of(@NotNull List<ClaimReference> references) {
        return draft(claims.named(jobs.reader(), references));
    }

    /** Brings in a bulk change that somebody drew up elsewhere before, and has it tried; twice brings in none. */
    @RolesAllowed(Permission.SYSTEM)
    public void bringIn(@NotNull EarlierChange earlier) {
        var wish = new HashMap<>(earlier.wish());
        wish.put(BulkRows.ACT, earlier.act());
        jobs.bringIn(
                new Jobs.EarlierJob(earlier.importId(), BulkRows.CODE, earlier.by(), earlier.at(), wish),
                drawn(earlier.claims()));
    }

    /** The person's bulk changes, the newest first. */
    public List<ImportLine> lines() {
        return jobs.lines(BulkRows.CODE);
    }

    public BulkSheet sheet(@NotNull ImportId change) {
        var sheet = jobs.sheet(change);
        return new BulkSheet(
                sheet.line(),
                sheet.wish().getOrDefault(BulkRows.ACT, ""),
                sheet.wish(),
                sheet.counts(),
                jobs.isUndone(change));
    }

    /**
     * Says what is to be done, and has every claim tried; nothing is changed.
     *
     * @param act code of a {@link BulkAct}
     * @param wish by field the code or id wished; fields without a wish stay as they are
     */
    public void check(@NotNull ImportId change, @NotNull String act, @NotNull Map<String, String> wish) {
        if (jobs.sheet(change).line().undo()) throw new UndoneAlready();
        var known = rows.act(act).fields();
        var wished = new HashMap<>(wish);
        wished.keySet().retainAll(known);
        wished.values().removeIf(String::isBlank);
        if (wished.isEmpty()) throw new NothingWished();
        read(rows.act(act), wished);
        wished.put(BulkRows.ACT, act);
        jobs.check(change, wished);
    }

    /** Changes every claim that is not refused; goes on where it was stopped. */
    public void run(@NotNull ImportId change) {
        jobs.run(change, jobs.sheet(change).line().undo() ? Act.BULK_CHANGE_UNDONE : Act.BULK_CHANGE_RUN);
    }

    public void stop(@NotNull ImportId change) {
        jobs.stop(change);
    }

    /** Draws up what takes it back, claim by claim: to be seen first and run like any other. */
    public ImportId undo(@NotNull ImportId change) {
        var sheet = jobs.sheet(change);
        if (sheet.line().undo() || jobs.isUndone(change)) throw new UndoneAlready();
        var done = jobs.all(change, RowVerdict.CHANGE);
        var headings = new ArrayList<>(List.of(ImportKind.KEY));
        var fields = done.stream()
                .flatMap(row -> row.after().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        fields.forEach(field -> headings.add("before:" + field));
        fields.forEach(field -> headings.add("after:" + field));
        var rows = new ArrayList<SheetRow>();
        for (ImportRowLine row : done) rows.add(new SheetRow(rows.size() + 1, backwards(row, fields)));
        if (rows.isEmpty()) throw new NoClaimsChosen();
        var undo = jobs.draft(BulkRows.CODE, headings, rows, change);
        jobs.check(
                undo,
                Map.of(BulkRows.ACT, sheet.wish().getOrDefault(BulkRows.ACT, ""), "reason", "Bulk change undone"));
        return undo;
    }

    /** The claims of one verdict, or all, by what they are called today. */
    public Slice<BulkRowLine> rows(
            @NotNull ImportId change, @Nullable RowVerdict verdict, @NotNull SliceRequest wanted) {
        var slice = jobs.rows(change, verdict, wanted);
        Map<ClaimId, ClaimName> names =
                claims
                        .names(
                                jobs.reader(),
                                slice.items().stream().map(BulkChanges::claim).toList())
                        .stream()
                        .collect(Collectors.toMap(ClaimName::claimId, name -> name));
        return new Slice<>(
                slice.total(),
                slice.items().stream()
                        .map(row -> new BulkRowLine(
                                names.get(claim(row)),
                                row.verdict(),
                                row.fields(),
                                row.before(),
                                row.after(),
                                row.faults()))
                        .toList());
    }

    private static void read(BulkAct act, Map<String, String> wished) {
        try {
            act.read(wished);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new WishNotUnderstood();
        }
    }

    private ImportId draft(List<ClaimId> chosen) {
        if (chosen.isEmpty()) throw new NoClaimsChosen();
        return jobs.draft(BulkRows.CODE, List.of(ImportKind.KEY), drawn(chosen), null);
    }

    private static List<SheetRow> drawn(List<ClaimId> chosen) {
        var drawn = new ArrayList<SheetRow>();
        for (ClaimId claim : chosen)
            drawn.add(new SheetRow(drawn.size() + 1, List.of(SheetCell.text(claim.toString()))));
        return drawn;
    }

    private static List<SheetCell> backwards(ImportRowLine row, List<String> fields) {
        var cells = new ArrayList<>(List.of(row.cells().getFirst()));
        fields.forEach(field -> cells.add(SheetCell.text(row.before().getOrDefault(field, ""))));
        fields.forEach(field -> cells.add(SheetCell.text(row.after().getOrDefault(field, ""))));
        return cells;
    }

    private static ClaimId claim(ImportRowLine row) {
        return new ClaimId(java.util.UUID.fromString(row.cells().getFirst().text()));
    }
}
