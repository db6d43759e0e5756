// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryLanguage;
import org.explant.searchindex.query.QueryProblem;
import org.explant.searchindex.query.QuerySettings;
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
     * @param plain typed words of which only themselves count
     * @throws NotWatchable where no single page can answer it
     */
    public PageQuery read(String typed, boolean exact, Collection<String> plain) {
        QueryLanguage known = language;
        if (known == null) throw new IllegalStateException("no language");
        try {
            var settings = QuerySettings.usual();
            for (String word : plain) settings = settings.without(word);
            PageQuery query = known.read(typed, exact ? settings.exactly() : settings);
            if (!query.isPagewise()) throw new NotWatchable();
            return query;
        } catch (QueryProblem problem) {
            throw new NotWatchable();
        }
    }
}
