// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.explant.claim.Stage;
import org.explant.importing.bulk.BulkChanges;
import org.explant.importing.bulk.BulkRowLine;
import org.explant.importing.bulk.BulkSheet;
import org.explant.importing.row.ImportId;
import org.explant.importing.row.RowVerdict;
import org.explant.web.Sentences;
import org.explant.web.claim.Choices;
import org.explant.web.ui.Labels;
import org.explant.web.ui.LazyLines;
import org.jspecify.annotations.Nullable;

/** The same change to many claims, from the wish to its last claim, and back. */
@Named
@ViewScoped
public class BulkView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient BulkChanges changes;

    @Inject
    private transient Choices choices;

    private @Nullable String asked;
    private @Nullable RowVerdict verdict;
    private final BulkForm form = new BulkForm();
    private transient @Nullable BulkSheet sheet;
    private transient @Nullable LazyLines<BulkRowLine> rows;

    public void load() {
        var found = changes.sheet(id());
        sheet = found;
        form.take(found.act(), found.wish());
        rows = new LazyLines<>(
                wanted -> changes.rows(id(), verdict, wanted), row -> String.valueOf(row.claim()), "row", true);
    }

    public String checkTeam() {
        changes.check(id(), "TEAM", form.team());
        return here(id());
    }

    public String checkStage() {
        changes.check(id(), "STAGE", form.stage());
        return here(id());
    }

    public String run() {
        changes.run(id());
        return here(id());
    }

    public String stop() {
        changes.stop(id());
        return here(id());
    }

    public String undo() {
        return here(changes.undo(id()));
    }

    /** What changes in that claim, from what to what; or why nothing does. */
    public String result(BulkRowLine row) {
        if (!row.faults().isEmpty()) return String.join(" ", RowWords.why(row.faults()));
        return row.fields().stream()
                .map(field -> Sentences.format(
                        "bulk.fromTo",
                        RowWords.field(field),
                        word(field, row.before().getOrDefault(field, "")),
                        word(field, row.after().getOrDefault(field, ""))))
                .collect(Collectors.joining("; "));
    }

    private String word(String field, String value) {
        return switch (field) {
            case "feeEarner", "supervisingPartner" -> choices.nameOf(value);
            case "stage" -> Labels.of(Stage.valueOf(value));
            default -> value;
        };
    }

    public String kind(BulkRowLine row) {
        return RowWords.kind(row.verdict());
    }

    private ImportId id() {
        return ImportIds.of(asked);
    }

    private static String here(ImportId change) {
        return "/bulk.xhtml?faces-redirect=true&id=" + change;
    }

    public @Nullable BulkSheet getSheet() {
        return sheet;
    }

    public @Nullable LazyLines<BulkRowLine> getRows() {
        return rows;
    }

    public RowVerdict[] getVerdicts() {
        return new RowVerdict[] {RowVerdict.CHANGE, RowVerdict.SAME, RowVerdict.REFUSED};
    }

    public BulkForm getForm() {
        return form;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String id) {
        asked = id;
    }

    public @Nullable RowVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable RowVerdict chosen) {
        verdict = chosen;
    }
}
