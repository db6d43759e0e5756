// SPDX-License-Identifier: Apache-2.0
package org.explant.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.explant.letter.LetterPreview;
import org.explant.letter.LetterTemplates;
import org.explant.letter.Letters;
import org.explant.letter.TemplateLine;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One letter to every claim of a kept filter: looked over first, then filed where nothing is missing. */
@Named("lettersView")
@ViewScoped
public class LettersView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Letters letters;

    @Inject
    private transient LetterTemplates templates;

    @Inject
    private transient FilteredClaims claims;

    private @Nullable String filter;
    private @Nullable String to;
    private @Nullable String template;
    private final String key = UUID.randomUUID().toString();
    private List<ClaimReference> references = List.of();
    private transient List<TemplateLine> choices = List.of();
    private transient List<LetterPreview> previews = List.of();

    public void load() {
        references = to == null ? claims.references(filter) : claims.addressed(to);
        choices = templates.all().stream().filter(TemplateLine::inUse).toList();
        if (template != null) previews = letters.previews(references, LetterIds.template(template));
    }

    public String look() {
        return "/letters.xhtml?faces-redirect=true" + (filter == null ? "" : "&filter=" + LetterIds.id(filter))
                + (to == null ? "" : "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                + "&template=" + LetterIds.template(template);
    }

    /** Files those that were looked at; the others are named. */
    public String file() {
        var results = letters.fileAll(references, LetterIds.template(template), LetterIds.id(key));
        var filed = results.stream().filter(each -> each.document() != null).count();
        Notices.done("letter.filed.many", filed, results.size() - filed);
        return look();
    }

    /** How many of them lack nothing. */
    public long getComplete() {
        return previews.stream().filter(LetterPreview::isComplete).count();
    }

    public List<ClaimReference> getReferences() {
        return references;
    }

    public List<TemplateLine> getChoices() {
        return choices;
    }

    public List<LetterPreview> getPreviews() {
        return previews;
    }

    public @Nullable String getFilter() {
        return filter;
    }

    public void setFilter(@Nullable String typed) {
        filter = typed;
    }

    /** Everybody on a list about monitoring; null for the claims of a filter. */
    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String asked) {
        to = asked;
    }

    public @Nullable String getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable String chosen) {
        template = chosen;
    }
}
