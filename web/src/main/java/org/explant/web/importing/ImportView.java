// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.explant.importing.ImportSheet;
import org.explant.importing.ImportState;
import org.explant.importing.Imports;
import org.explant.importing.Mappings;
import org.explant.importing.SuggestedMapping;
import org.explant.importing.row.ImportId;
import org.explant.importing.row.ImportRowLine;
import org.explant.importing.row.RowVerdict;
import org.explant.web.Sentences;
import org.explant.web.ui.LazyLines;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One import from its mapping to its last row. */
@Named
@ViewScoped
public class ImportView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Imports imports;

    @Inject
    private transient Mappings mappings;

    private @Nullable String asked;
    private @Nullable RowVerdict verdict;
    private boolean again;
    private MappingForm form = new MappingForm();
    private transient @Nullable ImportSheet sheet;
    private transient List<SuggestedMapping> saved = List.of();
    private transient @Nullable LazyLines<ImportRowLine> rows;

    public void load() {
        var found = imports.sheet(id());
        sheet = found;
        if (isMapping()) {
            saved = mappings.upon(id());
            var before = found.mapping();
            form = MappingForm.of(
                    imports.fields(found.line().kind()),
                    before == null ? imports.suggested(id()) : before.columns(),
                    before);
        }
        rows = new LazyLines<>(
                wanted -> imports.rows(id(), verdict, wanted), row -> Integer.toString(row.number()), "row", true);
    }

    public String check() {
        imports.check(id(), form.toMapping());
        var name = form.getName();
        if (name != null && !name.isBlank()) mappings.save(id(), name);
        return here();
    }

    /** Lays a saved mapping over the sheet; nothing is decided yet. */
    public void use(SuggestedMapping chosen) {
        form.take(chosen.source(), chosen.columns());
    }

    public String forget(UUID mapping) {
        mappings.delete(mapping);
        return here();
    }

    public String run() {
        imports.run(id());
        return here();
    }

    public String stop() {
        imports.stop(id());
        return here();
    }

    public String clear() {
        imports.clear(id());
        Notices.done("import.cleared.done");
        return here();
    }

    /** What it is asked what the columns mean. */
    public boolean isMapping() {
        return sheet != null
                && !sheet.line().cleared()
                && (again || sheet.line().state() == ImportState.RECEIVED);
    }

    public String result(ImportRowLine row) {
        return RowWords.result(row);
    }

    /** What the row is about. */
    public String about(ImportRowLine row) {
        return RowWords.about(sheet == null ? "" : sheet.line().kind(), field -> text(row, field));
    }

    public boolean isOfClaims() {
        return sheet != null && sheet.line().kind().equals("CLAIMS");
    }

    public String kind(ImportRowLine row) {
        return RowWords.kind(row.verdict());
    }

    /** The text under that field in that row. */
    public String text(ImportRowLine row, String field) {
        var mapping = sheet == null ? null : sheet.mapping();
        var column = mapping == null ? null : mapping.columns().get(field);
        return column == null || column >= row.cells().size()
                ? ""
                : row.cells().get(column).text();
    }

    private ImportId id() {
        return ImportIds.of(asked);
    }

    private String here() {
        return "/import.xhtml?faces-redirect=true&id=" + id();
    }

    public @Nullable ImportSheet getSheet() {
        return sheet;
    }

    /** A heading with its place; one without words is named by its letter, as spreadsheets do. */
    public record Heading(String place, String heading) {}

    public List<Heading> getHeadings() {
        var headings = sheet == null ? List.<String>of() : sheet.headings();
        return IntStream.range(0, headings.size())
                .mapToObj(i -> new Heading(
                        Integer.toString(i),
                        headings.get(i).isEmpty() ? Sentences.format("import.column", i + 1) : headings.get(i)))
                .toList();
    }

    public List<SuggestedMapping> getSaved() {
        return saved;
    }

    public @Nullable LazyLines<ImportRowLine> getRows() {
        return rows;
    }

    /** Those a sheet of the kind can come to. */
    public List<RowVerdict> getVerdicts() {
        return Arrays.stream(RowVerdict.values())
                .filter(each -> isOfResults() ? each != RowVerdict.CHANGE : each != RowVerdict.WAITS)
                .toList();
    }

    public boolean isOfResults() {
        return sheet != null && sheet.line().kind().equals("RESULTS");
    }

    public MappingForm getForm() {
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

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean wished) {
        again = wished;
    }
}
