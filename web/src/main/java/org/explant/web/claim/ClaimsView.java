// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.convert.EnumConverter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.explant.claim.ClaimColumn;
import org.explant.claim.ClaimFilter;
import org.explant.claim.ClaimFilters;
import org.explant.claim.ClaimLine;
import org.explant.claim.Claims;
import org.explant.claim.NamedFilter;
import org.explant.importing.bulk.BulkChanges;
import org.explant.shared.NotFound;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;
import org.explant.web.ui.LazyLines;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** The list of claims, narrowed by a filter that the address names by its id alone. */
@Named
@ViewScoped
public class ClaimsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Claims claims;

    @Inject
    private transient ClaimFilters filters;

    @Inject
    private transient Choices choices;

    @Inject
    private transient BulkChanges bulk;

    @Inject
    private transient ExternalContext external;

    private @Nullable String asked;
    private Set<ClaimColumn> columns = ClaimColumn.usual();
    private List<ClaimLine> selected = new ArrayList<>();
    private List<NamedFilter> views = List.of();
    private @Nullable String viewName;
    private ClaimFilter filter = ClaimFilter.ALL;
    private ClaimFilterForm form = new ClaimFilterForm();
    private List<Chip> chips = List.of();
    private transient @Nullable LazyLines<ClaimLine> lines;

    /** A wish in force, as a chip that can be taken off. */
    public record Chip(String wish, String word) implements Serializable {}

    public void load() {
        if (asked != null) filter = filters.kept(id(asked));
        form = ClaimFilterForm.of(filter);
        chips = chipsOf(filter);
        columns = filters.columns();
        views = filters.named();
        lines = new LazyLines<>(
                wanted -> claims.lines(filter, wanted), line -> line.reference().value(), "lastActivityAt", false);
    }

    public String narrow() {
        return at(form.toFilter());
    }

    public String drop(Chip chip) {
        var rest = ClaimFilterForm.of(filter);
        rest.drop(chip.wish());
        return at(rest.toFilter());
    }

    /** Keeps the list as it is narrowed under a name. */
    public String nameView() {
        var kept = filters.keep(filter);
        filters.name(kept, Objects.requireNonNullElse(viewName, ""));
        Notices.done("claims.view.saved");
        return "/claims.xhtml?faces-redirect=true&filter=" + kept;
    }

    /** Gives the view on the screen another name. */
    public String renameView() {
        filters.name(id(Objects.requireNonNullElse(asked, "")), Objects.requireNonNullElse(viewName, ""));
        return "/claims.xhtml?faces-redirect=true&filter=" + asked;
    }

    public String forgetView() {
        filters.forget(id(Objects.requireNonNullElse(asked, "")));
        return "/claims.xhtml?faces-redirect=true";
    }

    public String showColumns() {
        filters.show(columns);
        return "/claims.xhtml?faces-redirect=true" + (asked == null ? "" : "&filter=" + asked);
    }

    /** The same change to the claims that are chosen. */
    public String changeSelected() {
        return "/bulk.xhtml?faces-redirect=true&id="
                + bulk.of(selected.stream().map(ClaimLine::reference).toList());
    }

    /** The same change to every claim of the list. */
    public String changeAll() {
        return "/bulk.xhtml?faces-redirect=true&id=" + bulk.ofList(filter);
    }

    /** The view that is on the screen; null where it has no name. */
    public @Nullable NamedFilter getView() {
        return views.stream()
                .filter(each -> each.filterId().toString().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** Leads to the list as a file of that format: its filter, its columns, its order. */
    public void export(String format) throws IOException {
        var order = lines == null ? "-lastActivityAt" : lines.order();
        external.redirect(external.getRequestContextPath() + "/api/claim-exports?format=" + format + "&sort=" + order
                + (asked == null ? "" : "&filter=" + asked));
    }

    public EnumConverter getColumnConverter() {
        return new EnumConverter(ClaimColumn.class);
    }

    /** Whether the list shows that column. */
    public boolean shows(ClaimColumn column) {
        return columns.contains(column);
    }

    private String at(ClaimFilter wanted) {
        return wanted.equals(ClaimFilter.ALL)
                ? "/claims.xhtml?faces-redirect=true"
                : "/claims.xhtml?faces-redirect=true&filter=" + filters.keep(wanted);
    }

    private List<Chip> chipsOf(ClaimFilter wishes) {
        var made = new ArrayList<Chip>();
        if (!wishes.words().isEmpty()) chip(made, "words", wishes.words());
        wishes.stages().stream().sorted().forEach(stage -> made.add(new Chip(stage.name(), Labels.of(stage))));
        if (wishes.feeEarner() != null) chip(made, "feeEarner", choices.name(wishes.feeEarner()));
        if (wishes.supervisingPartner() != null)
            chip(made, "supervisingPartner", choices.name(wishes.supervisingPartner()));
        if (wishes.openedFrom() != null) chip(made, "openedFrom", Formats.day(wishes.openedFrom()));
        if (wishes.openedTo() != null) chip(made, "openedTo", Formats.day(wishes.openedTo()));
        if (wishes.activeFrom() != null) chip(made, "activeFrom", Formats.day(wishes.activeFrom()));
        if (wishes.activeTo() != null) chip(made, "activeTo", Formats.day(wishes.activeTo()));
        if (wishes.quietSince() != null) chip(made, "quietSince", Formats.day(wishes.quietSince()));
        if (wishes.restricted() != null)
            made.add(new Chip("restricted", Sentences.format("claims.restricted." + wishes.restricted())));
        if (wishes.nextKeyWithin() != null)
            made.add(new Chip("nextKeyWithin", Sentences.format("claim.nextKey.within", wishes.nextKeyWithin())));
        return List.copyOf(made);
    }

    private static void chip(List<Chip> chips, String wish, String value) {
        chips.add(new Chip(wish, Sentences.format("claims.chip", Sentences.format("claim." + wish), value)));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public ClaimColumn[] getChoosable() {
        return ClaimColumn.values();
    }

    public List<ClaimColumn> getColumns() {
        return columns.stream().sorted().toList();
    }

    public void setColumns(List<ClaimColumn> chosen) {
        columns = Set.copyOf(chosen);
    }

    public List<ClaimLine> getSelected() {
        return selected;
    }

    public void setSelected(List<ClaimLine> chosen) {
        selected = chosen;
    }

    public List<NamedFilter> getViews() {
        return views;
    }

    public @Nullable String getViewName() {
        return viewName;
    }

    public void setViewName(@Nullable String typed) {
        viewName = typed;
    }

    public @Nullable LazyLines<ClaimLine> getLines() {
        return lines;
    }

    public ClaimFilterForm getForm() {
        return form;
    }

    public List<Chip> getChips() {
        return chips;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String id) {
        asked = id;
    }
}
