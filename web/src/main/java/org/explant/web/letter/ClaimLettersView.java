// SPDX-License-Identifier: Apache-2.0
package org.explant.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.explant.letter.LetterLine;
import org.explant.letter.LetterPreview;
import org.explant.letter.LetterTemplates;
import org.explant.letter.Letters;
import org.explant.letter.TemplateLine;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** The letters of one claim: chosen, looked at, filed. The key is made with the screen, so that twice sent is once filed. */
@Named("claimLetters")
@ViewScoped
public class ClaimLettersView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Letters letters;

    @Inject
    private transient LetterTemplates templates;

    private @Nullable String ref;
    private @Nullable String template;
    private final String key = UUID.randomUUID().toString();
    private transient List<LetterLine> filed = List.of();
    private transient List<TemplateLine> choices = List.of();
    private transient @Nullable LetterPreview preview;

    public void load() {
        filed = letters.of(reference());
        choices = templates.all().stream().filter(TemplateLine::inUse).toList();
        if (template != null) preview = letters.preview(reference(), LetterIds.template(template));
    }

    public String look() {
        return "/claim-letters.xhtml?faces-redirect=true&ref=" + reference() + "&template="
                + LetterIds.template(template);
    }

    public String file() {
        letters.file(reference(), LetterIds.template(template), LetterIds.id(key));
        Notices.done("letter.filed");
        return "/claim-letters.xhtml?faces-redirect=true&ref=" + reference();
    }

    private ClaimReference reference() {
        return new ClaimReference(ref == null ? "" : ref);
    }

    public List<LetterLine> getFiled() {
        return filed;
    }

    public List<TemplateLine> getChoices() {
        return choices;
    }

    public @Nullable LetterPreview getPreview() {
        return preview;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String typed) {
        ref = typed;
    }

    public @Nullable String getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable String chosen) {
        template = chosen;
    }
}
