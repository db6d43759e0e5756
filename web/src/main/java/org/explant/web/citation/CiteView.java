// SPDX-License-Identifier: Apache-2.0
package org.explant.web.citation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.explant.citation.CitationId;
import org.explant.citation.CitationLine;
import org.explant.citation.Citations;
import org.explant.citation.CitedFact;
import org.explant.citation.NotACitedFact;
import org.explant.citation.PageCitation;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.document.DocumentId;
import org.explant.document.DocumentLine;
import org.explant.document.Documents;
import org.explant.shared.NotFound;
import org.explant.shared.SliceRequest;
import org.explant.web.api.Texts;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Chooses document and page by hand, and shows every citation that a fact ever had. */
@Named("citeView")
@ViewScoped
public class CiteView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern TAB = Pattern.compile("[a-z][a-z-]{1,30}");

    @Inject
    private transient Citations citations;

    @Inject
    private transient Documents documents;

    @Inject
    private transient Walls walls;

    private @Nullable String ref;
    private @Nullable String asked;
    private @Nullable String back;
    private @Nullable String document;
    private int page = 1;
    private @Nullable String reason;
    private transient List<DocumentLine> choices = List.of();
    private transient List<CitationLine> lines = List.of();

    public void load() {
        var claim = claim();
        lines = citations.ofFact(claim, fact()).reversed();
        choices = documents.lines(claim, new SliceRequest(0, SliceRequest.LARGEST, "title", true)).items().stream()
                .filter(line -> line.pages() > 0)
                .toList();
    }

    public String cite() {
        var chosen = new DocumentId(Texts.id(Objects.requireNonNull(document)));
        citations.cite(claim(), fact(), new PageCitation(chosen, page));
        Notices.done("cite.done");
        return here();
    }

    public String withdraw(CitationId which) {
        citations.withdraw(claim(), which, reason == null ? "" : reason);
        Notices.done("cite.withdrawn.done");
        return here();
    }

    private String here() {
        return "/cite.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** The tab of the claim file that asked; the file itself where none did. */
    public String getWayBack() {
        String tab = back != null && TAB.matcher(back).matches() ? "/claim-" + back + ".xhtml" : "/claim.xhtml";
        return tab + "?ref=" + reference();
    }

    private ClaimId claim() {
        return walls.open(reference());
    }

    private ClaimReference reference() {
        return new ClaimReference(ref == null ? "" : ref);
    }

    private CitedFact fact() {
        try {
            return CitedFact.parse(asked == null ? "" : asked);
        } catch (NotACitedFact noFact) {
            throw new NotFound();
        }
    }

    public List<DocumentLine> getChoices() {
        return choices;
    }

    public List<CitationLine> getLines() {
        return lines;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String typed) {
        ref = typed;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String typed) {
        asked = typed;
    }

    public @Nullable String getBack() {
        return back;
    }

    public void setBack(@Nullable String typed) {
        back = typed;
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String chosen) {
        document = chosen;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int typed) {
        page = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
