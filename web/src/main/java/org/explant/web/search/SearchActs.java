// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.coding.TagId;
import org.explant.coding.TagLine;
import org.explant.coding.Tags;
import org.explant.search.PageTagging;
import org.explant.search.SearchId;
import org.explant.search.kept.KeptDetails;
import org.explant.search.kept.KeptSearches;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** What is done with an answer as a whole: kept, or every page of it tagged. */
@Named
@ViewScoped
public class SearchActs implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeptSearches kept;

    @Inject
    private transient PageTagging tagging;

    @Inject
    private transient Tags tags;

    private @Nullable String name;
    private List<AccountId> readers = List.of();
    private @Nullable String tag;
    private transient List<TagLine> inUse = List.of();

    public void load() {
        inUse = tags.inUse();
    }

    /** Keeps the search with what it found. */
    public String keep(String search) {
        var id = kept.keep(search(search), new KeptDetails(Objects.requireNonNullElse(name, ""), Set.copyOf(readers)));
        Notices.done("kept.done");
        return "/kept-search.xhtml?faces-redirect=true&id=" + id;
    }

    /** Puts the chosen tag on every page found. */
    public String tagAll(String search) {
        Notices.done("search.tagged", tagging.put(search(search), tag()));
        return again(search);
    }

    /** Takes it off them again. */
    public String untagAll(String search) {
        Notices.done("search.untagged", tagging.take(search(search), tag()));
        return again(search);
    }

    private static String again(String search) {
        return "/search.xhtml?faces-redirect=true&id=" + search;
    }

    private static SearchId search(String id) {
        return new SearchId(UUID.fromString(id));
    }

    private TagId tag() {
        return new TagId(UUID.fromString(Objects.requireNonNull(tag)));
    }

    public List<TagLine> getInUse() {
        return inUse;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public List<AccountId> getReaders() {
        return readers;
    }

    public void setReaders(List<AccountId> chosen) {
        readers = List.copyOf(chosen);
    }

    public @Nullable String getTag() {
        return tag;
    }

    public void setTag(@Nullable String chosen) {
        tag = chosen;
    }
}
