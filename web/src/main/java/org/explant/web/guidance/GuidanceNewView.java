// SPDX-License-Identifier: Apache-2.0
package org.explant.web.guidance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.explant.monitoring.edition.GuidanceDrafts;
import org.explant.web.Sentences;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Begins a draft: a copy of a version in the list, or a version that there was not. */
@Named("guidanceNew")
@ViewScoped
public class GuidanceNewView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient GuidanceDrafts drafts;

    private @Nullable String copy;
    private @Nullable String text;
    private @Nullable String reason;

    public void load() {
        if (copy == null) text = Sentences.format("draft.new.skeleton");
    }

    public String begin() {
        var why = reason == null ? "" : reason;
        var draft = copy == null ? drafts.begin(text == null ? "" : text, why) : drafts.copy(copy, why);
        Notices.done("draft.begun");
        return "/guidance-draft.xhtml?faces-redirect=true&id=" + draft;
    }

    public @Nullable String getCopy() {
        return copy;
    }

    public void setCopy(@Nullable String asked) {
        copy = asked;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
