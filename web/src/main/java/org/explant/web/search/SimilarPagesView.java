// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;
import org.explant.search.alike.AlikeList;
import org.explant.search.alike.AlikePages;
import org.explant.shared.NotFound;
import org.explant.web.Sentences;
import org.jspecify.annotations.Nullable;

/** Pages that are much like the one that somebody reads. */
@Named("similarPages")
@RequestScoped
public class SimilarPagesView {
    @Inject
    private AlikePages pages;

    private @Nullable String claim;
    private @Nullable String document;
    private int page = 1;
    private @Nullable AlikeList list;

    public void load() {
        list = pages.of(new ClaimReference(claim == null ? "" : claim), new DocumentId(id(document)), page);
    }

    private static UUID id(@Nullable String text) {
        try {
            if (text != null) return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
        throw new NotFound();
    }

    public @Nullable AlikeList getList() {
        return list;
    }

    /** What counts as similar. */
    public String getExplained() {
        return Sentences.format("similar.text", AlikePages.LEAST_PERCENT);
    }

    public @Nullable String getClaim() {
        return claim;
    }

    public void setClaim(@Nullable String reference) {
        claim = reference;
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String id) {
        document = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int number) {
        page = number;
    }
}
