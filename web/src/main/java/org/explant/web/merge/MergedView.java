// SPDX-License-Identifier: Apache-2.0
package org.explant.web.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.claim.merge.MergeHistory;
import org.explant.claim.merge.MergeSheet;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** What stood before a merge. */
@Named("merged")
@ViewScoped
public class MergedView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MergeHistory history;

    private @Nullable String asked;
    private transient @Nullable MergeSheet sheet;

    public void load() {
        sheet = history.sheet(Parties.id(asked));
    }

    public String getKeptBefore() {
        return RowWords.values(found().keptBefore());
    }

    public String getGoneBefore() {
        return RowWords.values(found().goneBefore());
    }

    public List<RowWords> getRows() {
        return found().rows().stream().map(RowWords::of).toList();
    }

    public String getKind() {
        return Parties.kind(found().kept());
    }

    private MergeSheet found() {
        if (sheet == null) throw new NotFound();
        return sheet;
    }

    public @Nullable MergeSheet getSheet() {
        return sheet;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String id) {
        asked = id;
    }
}
