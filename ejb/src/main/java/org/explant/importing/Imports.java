// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.importing.kind.Kinds;
import org.explant.importing.kind.Mapping;
import org.explant.importing.row.ImportField;
import org.explant.importing.row.ImportId;
import org.explant.importing.row.ImportRowLine;
import org.explant.importing.row.RowVerdict;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

/** Sheets brought in: received, mapped, tried, run, cleared. Each person's own and nobody else's. */
@Stateless
@RolesAllowed(Permission.IMPORTS_CLAIMS)
public class Imports {
    @Inject
    private ImportDrawer drawer;

    @Inject
    private SheetReceipts receipts;

    @Inject
    private Kinds kinds;

    /** What sheets can hold. */
    public List<String> kinds() {
        return kinds.codes();
    }

    /** What the columns of such a sheet can mean, in the order they are asked for. */
    public List<ImportField> fields(@NotNull String kind) {
        return kinds.fields(kind);
    }

    /** Takes a sheet in: kept enciphered, its rows read. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ImportId receive(@NotNull String kind, @NotNull String fileName, InputStream file) throws IOException {
        return receipts.receive(kinds.known(kind), fileName, file);
    }

    /** Brings in a sheet that somebody sent elsewhere before, and has it tried; twice brings in none. */
    @RolesAllowed(Permission.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void bringIn(@NotNull EarlierSheet earlier) throws IOException {
        receipts.bringIn(earlier, kinds.fields(earlier.kind()));
    }

    /** The person's imports, the newest first. */
    public List<ImportLine> lines() {
        return drawer.lines();
    }

    public ImportSheet sheet(@NotNull ImportId job) {
        var found = drawer.take(job);
        return found.sheet(drawer.counts(job));
    }

    /** What the columns seem to mean by their headings. */
    public Map<String, Integer> suggested(@NotNull ImportId job) {
        var found = drawer.take(job);
        return Kinds.suggested(
                kinds.fields(found.kind()), found.sheet(drawer.counts(job)).headings());
    }

    /** Says what the columns mean, and has every row tried; nothing is written but what each would come to. */
    public void check(@NotNull ImportId job, @NotNull @Valid Mapping mapping) {
        var found = drawer.take(job);
        Kinds.check(
                kinds.fields(found.kind()),
                mapping,
                found.sheet(drawer.counts(job)).headings().size());
        found.check(mapping);
        drawer.begin(job, mapping.keyColumn());
    }

    /** Brings in every row that is not refused; goes on where it was stopped. */
    public void run(@NotNull ImportId job) {
        drawer.take(job).run();
        drawer.noted(Act.IMPORT_RUN, job, drawer.counts(job).checked());
    }

    /** Lets it rest after the row at hand; what is brought in stays. */
    public void stop(@NotNull ImportId job) {
        drawer.take(job).stop();
    }

    /** The file and its rows go; what was brought in stays, and the ids it came under. */
    public void clear(@NotNull ImportId job) {
        drawer.clear(job);
        drawer.noted(Act.IMPORT_CLEARED, job, 0);
    }

    /** The rows of one verdict, or all, in the order of the sheet. */
    public Slice<ImportRowLine> rows(
            @NotNull ImportId job, @Nullable RowVerdict verdict, @NotNull SliceRequest wanted) {
        drawer.take(job);
        return drawer.rows(job, verdict, wanted);
    }

    /** Every refused row, for a file that is mended and sent again. */
    public List<ImportRowLine> refused(@NotNull ImportId job) {
        drawer.take(job);
        var rows = drawer.all(job, RowVerdict.REFUSED);
        drawer.noted(Act.EXPORTED, job, rows.size());
        return rows;
    }
}
