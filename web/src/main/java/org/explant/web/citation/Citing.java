// SPDX-License-Identifier: Apache-2.0
package org.explant.web.citation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.citation.PageAtHand;
import org.explant.citation.PagesAtHand;
import org.explant.document.DocumentLine;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.jspecify.annotations.Nullable;

/** What the cite controls of a page offer: {@code <ex:cites>} asks it. */
@Named
@RequestScoped
public class Citing {
    @Inject
    private PagesAtHand pages;

    @Inject
    private CurrentReader reader;

    private @Nullable PageAtHand atHand;
    private boolean open;

    @PostConstruct
    void look() {
        open = reader.may(Permission.EDITS_CLAIMS);
        if (open) atHand = pages.atHand().orElse(null);
    }

    /** Whether the person may cite at all. */
    public boolean isOpen() {
        return open;
    }

    /** The page at hand where it proves something in this claim; null otherwise. */
    public @Nullable PageAtHand atHand(@Nullable Object reference) {
        return atHand != null
                        && reference != null
                        && reference.toString().equals(atHand.claim().value())
                ? atHand
                : null;
    }

    /** {@code p. 14} */
    public String shortly(int page) {
        return Sentences.format("cites.page", Integer.toString(page));
    }

    /** {@code Operation note (3 pages)}: a choice that says how far its pages go. */
    public String pages(DocumentLine line) {
        return Sentences.format("cite.pages", line.title(), Formats.count(line.pages()));
    }

    /** {@code Operation note, page 14} */
    public String wholly(String title, int page) {
        return Sentences.format("cites.whole", title, Integer.toString(page));
    }
}
