// SPDX-License-Identifier: Apache-2.0
package org.explant.web.custody;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.custody.Custody;
import org.explant.custody.NewExplant;
import org.explant.shared.PartialDate;
import org.explant.web.api.Texts;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Records a component that was taken out. */
@Named("explantForm")
@ViewScoped
public class ExplantFormView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Custody custody;

    @Inject
    private transient Walls walls;

    private @Nullable String ref;
    private @Nullable String component;
    private @Nullable String label;
    private @Nullable PartialDate removedOn;

    public void load() {
        walls.open(reference());
    }

    public String save() {
        var ledger = component == null ? null : Texts.id(component);
        custody.record(walls.open(reference()), new NewExplant(ledger, Objects.requireNonNull(label), removedOn));
        Notices.done("custody.recorded");
        return "/claim-custody.xhtml?faces-redirect=true&ref=" + reference();
    }

    private ClaimReference reference() {
        return new ClaimReference(ref == null ? "" : ref);
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String asked) {
        ref = asked;
    }

    public @Nullable String getComponent() {
        return component;
    }

    public void setComponent(@Nullable String asked) {
        component = asked;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String typed) {
        label = typed;
    }

    public @Nullable PartialDate getRemovedOn() {
        return removedOn;
    }

    public void setRemovedOn(@Nullable PartialDate typed) {
        removedOn = typed;
    }
}
