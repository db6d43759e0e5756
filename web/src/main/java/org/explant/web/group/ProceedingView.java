// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.explant.group.SourceChoice;
import org.explant.group.proceedings.ClaimNumber;
import org.explant.group.proceedings.ClaimantLine;
import org.explant.group.proceedings.DefendantLine;
import org.explant.group.proceedings.EditionLine;
import org.explant.group.proceedings.ProceedingId;
import org.explant.group.proceedings.ProceedingSheet;
import org.explant.group.proceedings.Proceedings;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One claim form: who claims what against whom, and what happened to it. */
@Named("proceedingView")
@ViewScoped
public class ProceedingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Proceedings proceedings;

    private @Nullable String asked;
    private ProceedingForm form = new ProceedingForm();
    private transient @Nullable ProceedingSheet sheet;
    private transient List<SourceChoice> sources = List.of();
    private transient List<EditionLine> editions = List.of();

    public void load() {
        sheet = proceedings.sheet(proceeding());
        sources = proceedings.sources(proceeding());
        editions = proceedings.editions(proceeding());
    }

    public String addClaimants() {
        int added = proceedings.addClaimants(proceeding(), Asked.references(form.getReferences()));
        Notices.done("proceedings.claimants.added", added);
        return here();
    }

    public String addDefendant() {
        proceedings.addDefendant(proceeding(), Objects.requireNonNullElse(form.getDefendantName(), ""));
        Notices.done("proceedings.defendant.added");
        return here();
    }

    public String plead() {
        int fresh = proceedings.plead(proceeding(), form.toPleading(getSheet()));
        Notices.done("proceedings.pleaded", fresh);
        return here();
    }

    public String record() {
        proceedings.record(proceeding(), form.toFact());
        Notices.done("proceedings.recorded.done");
        return here();
    }

    public String strike() {
        proceedings.strike(proceeding(), form.toStrike());
        Notices.done("proceedings.struck");
        return here();
    }

    /** Name of a defendant; nothing where it stands there no more. */
    public String defendant(@Nullable UUID defendant) {
        return getSheet().defendants().stream()
                .filter(each -> each.defendant().equals(defendant))
                .map(DefendantLine::name)
                .findFirst()
                .orElse("");
    }

    /** Name of a claimant; nothing where none is meant. */
    public String claimant(@Nullable UUID claimant) {
        return getSheet().claimants().stream()
                .filter(each -> each.claimant().equals(claimant))
                .map(ClaimantLine::name)
                .findFirst()
                .orElse("");
    }

    /** Everything that stands, in words. */
    public List<Strikeable> getStrikeable() {
        return Strikeable.of(getSheet());
    }

    /** Whether the number is built like none that courts give. */
    public boolean isUnusualNumber() {
        var number = getSheet().terms().claimNumber();
        return number != null && number.form() == ClaimNumber.Form.UNUSUAL;
    }

    private ProceedingId proceeding() {
        return new ProceedingId(Asked.id(asked));
    }

    private String here() {
        return "/proceedings-form.xhtml?faces-redirect=true&form=" + proceeding();
    }

    /** The form as it is shown. */
    public ProceedingSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public List<SourceChoice> getSources() {
        return sources;
    }

    public List<EditionLine> getEditions() {
        return editions;
    }

    public ProceedingForm getForm() {
        return form;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String typed) {
        asked = typed;
    }
}
