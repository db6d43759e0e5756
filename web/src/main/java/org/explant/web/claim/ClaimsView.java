// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.explant.claim.ClaimFilter;
import org.explant.claim.ClaimFilters;
import org.explant.claim.ClaimLine;
import org.explant.claim.Claims;
import org.explant.shared.NotFound;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;
import org.explant.web.ui.LazyLines;
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

    private @Nullable String asked;
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
