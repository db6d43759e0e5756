// SPDX-License-Identifier: Apache-2.0
package org.explant.web.alert;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.explant.alert.NewStanding;
import org.explant.alert.NotWatchable;
import org.explant.alert.StandingSearches;
import org.explant.search.SearchId;
import org.explant.search.SearchSheet;
import org.explant.search.Searches;
import org.explant.shared.NotFound;
import org.explant.web.Sentences;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Has a stored search of one's own stand: its name, and whether colleagues may follow it. */
@Named
@ViewScoped
public class WatchView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Searches searches;

    @Inject
    private transient StandingSearches standing;

    private @Nullable String asked;
    private String name = "";
    private boolean shared;
    private transient @Nullable SearchSheet sheet;

    public void load() {
        sheet = searches.asked(search());
    }

    public @Nullable String begin() {
        try {
            standing.begin(new NewStanding(search(), name, shared));
            Notices.done("watch.begun");
            return "/alerts.xhtml?faces-redirect=true";
        } catch (NotWatchable broken) {
            Notices.refused(Sentences.of(broken));
            return null;
        }
    }

    private SearchId search() {
        try {
            if (asked != null) return new SearchId(UUID.fromString(asked));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
        throw new NotFound();
    }

    public @Nullable SearchSheet getSheet() {
        return sheet;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String id) {
        asked = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean wanted) {
        shared = wanted;
    }
}
