// SPDX-License-Identifier: Apache-2.0
package org.explant.web.implant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.document.DocumentLine;
import org.explant.implant.About;
import org.explant.implant.AcceptanceWish;
import org.explant.implant.ComponentId;
import org.explant.implant.ImplantEntries;
import org.explant.implant.Implants;
import org.explant.implant.NewStatements;
import org.explant.implant.OperationId;
import org.explant.implant.SourceLine;
import org.explant.implant.SourceSheet;
import org.explant.implant.StatementId;
import org.explant.implant.ValueAcceptedMeanwhile;
import org.explant.shared.NotFound;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** All that is said of one operation or component: which value counts, why, and what another source says. */
@Named("hipSources")
@ViewScoped
public class HipSourcesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Implants implants;

    @Inject
    private transient ImplantEntries entries;

    @Inject
    private transient Walls walls;

    @Inject
    private transient HipChoices choices;

    private final SourceForm source = new SourceForm();
    private final ToldForm told = new ToldForm();
    /** What this person saw accepted, by the statement that might take its place. */
    private final Map<String, @Nullable UUID> seen = new HashMap<>();

    private @Nullable String ref;
    private @Nullable String operation;
    private @Nullable String component;
    private @Nullable String which;
    private @Nullable String reason;
    private @Nullable String why;
    private transient @Nullable SourceSheet sheet;
    private transient @Nullable ValueAcceptedMeanwhile conflict;
    private transient List<DocumentLine> documents = List.of();

    public void load() {
        read();
        choices.hand(documents).ifPresent(source::take);
    }

    private void read() {
        var claim = claim();
        var found = implants.sources(claim, about());
        documents = choices.documents(claim);
        seen.clear();
        found.fields().forEach(field -> field.lines().forEach(line -> {
            var accepted = field.accepted();
            seen.put(
                    line.statementId().toString(),
                    accepted == null ? null : accepted.statementId().value());
        }));
        sheet = found;
    }

    /** Every statement that stands. */
    public List<SourceLine> getStanding() {
        return sheet == null
                ? List.of()
                : sheet.fields().stream()
                        .flatMap(field -> field.lines().stream())
                        .filter(SourceLine::isStanding)
                        .toList();
    }

    public String say() {
        entries.say(claim(), new NewStatements(about(), source.toSource(), told.told(), told.meant()));
        Notices.done("hips.said");
        return here();
    }

    public @Nullable String accept() {
        var chosen = Objects.requireNonNull(which);
        var instead = seen.get(chosen);
        var wish = new AcceptanceWish(
                new StatementId(Addressed.id(chosen)),
                instead == null ? null : new StatementId(instead),
                Objects.requireNonNullElse(reason, ""));
        try {
            entries.accept(claim(), wish);
        } catch (ValueAcceptedMeanwhile meanwhile) {
            read();
            conflict = meanwhile;
            return null;
        }
        Notices.done("hips.accepted");
        return here();
    }

    public String withdraw() {
        entries.withdraw(claim(), new StatementId(Addressed.id(Objects.requireNonNull(which))), reason);
        Notices.done("hips.withdrawn");
        return here();
    }

    public String leaveIn() {
        entries.leaveIn(claim(), new ComponentId(about().value()), why);
        Notices.done("hips.leftIn");
        return here();
    }

    public String strike() {
        entries.strike(claim(), about(), why);
        Notices.done("hips.struck");
        return "/claim-hips.xhtml?faces-redirect=true&ref=" + reference();
    }

    private String here() {
        return "/claim-hip-sources.xhtml?faces-redirect=true&includeViewParams=true";
    }

    private About about() {
        if (component != null) return About.component(new ComponentId(Addressed.id(component)));
        if (operation != null) return About.operation(new OperationId(Addressed.id(operation)));
        throw new NotFound();
    }

    private ClaimId claim() {
        return walls.open(reference());
    }

    private ClaimReference reference() {
        return new ClaimReference(ref == null ? "" : ref);
    }

    /** Whether another value than the first was ever accepted. */
    public boolean isReconsidered() {
        return sheet != null && sheet.accepted().stream().anyMatch(each -> each.reason() != null);
    }

    public boolean isOfComponent() {
        return component != null;
    }

    public @Nullable SourceSheet getSheet() {
        return sheet;
    }

    public @Nullable ValueAcceptedMeanwhile getConflict() {
        return conflict;
    }

    public List<DocumentLine> getDocuments() {
        return documents;
    }

    public SourceForm getSource() {
        return source;
    }

    public ToldForm getTold() {
        return told;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String asked) {
        ref = asked;
    }

    public @Nullable String getOperation() {
        return operation;
    }

    public void setOperation(@Nullable String asked) {
        operation = asked;
    }

    public @Nullable String getComponent() {
        return component;
    }

    public void setComponent(@Nullable String asked) {
        component = asked;
    }

    public @Nullable String getWhich() {
        return which;
    }

    public void setWhich(@Nullable String chosen) {
        which = chosen;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String typed) {
        why = typed;
    }
}
