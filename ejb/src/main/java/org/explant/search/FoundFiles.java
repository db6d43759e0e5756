// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import static org.explant.access.Permission.SEARCHES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.explant.report.paper.FileFormat;
import org.explant.report.paper.Paper;

/** Answers to take away: every page with its citation and the words round the hit. */
@Stateless
@RolesAllowed(SEARCHES)
public class FoundFiles {
    /** Pages that one file holds; the rest is told. */
    public static final int MOST = 2_000;

    @Inject
    private Searches searches;

    @Inject
    private Questions questions;

    @Inject
    private Answers answers;

    @Inject
    private SearchSurroundings surroundings;

    /** The rows of the file, as the reader may see them now. */
    public FoundRows rows(@NotNull SearchId search) {
        return rows(search, MOST);
    }

    /** The same for a file that holds fewer. */
    public FoundRows rows(@NotNull SearchId search, int most) {
        SearchSheet asked = searches.asked(search);
        return answers.rows(asked, questions.of(asked), Math.min(most, MOST));
    }

    /** The file. The trail says that pages were taken away, and how many; never what was looked for. */
    public byte[] file(@NotNull FoundRows rows, @NotNull FileFormat format, @NotNull Paper paper) {
        var claim = rows.request().claim() == null
                ? null
                : surroundings.open(rows.request().claim());
        var facts = Map.of(
                "format", format.name(), "rows", Integer.toString(rows.rows().size()));
        surroundings.exported(rows.request().searchId(), claim, facts);
        return format.write(paper);
    }
}
