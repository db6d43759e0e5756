// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryLanguage;
import org.explant.searchindex.query.QueryProblem;
import org.jspecify.annotations.Nullable;

/** Reads stored searches as the search itself reads them. */
@ApplicationScoped
public class WatchLanguage {
    private @Nullable QueryLanguage language;

    @PostConstruct
    void learn() {
        language = QueryLanguage.english();
    }

    /**
     * The query of a stored search.
     *
     * @throws NotWatchable where no single page can answer it
     */
    public PageQuery read(String typed, boolean exact) {
        QueryLanguage known = language;
        if (known == null) throw new IllegalStateException("no language");
        try {
            return exact ? known.readExactly(typed) : known.read(typed);
        } catch (QueryProblem problem) {
            throw new NotWatchable();
        }
    }
}
