// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.explant.document.PageTexts;
import org.explant.search.Excerpt;
import org.explant.search.PageFound;
import org.explant.searchindex.PageText;
import org.explant.searchindex.query.PageMatcher;
import org.explant.searchindex.text.Snippet;
import org.jspecify.annotations.Nullable;

/** Puts alerts together by search and document, and shows the words where they stand on the page as it is now. */
@Dependent
class AlertLines {
    /** Excerpts of one document, and of one list; a page beyond them is named by its number. */
    private static final int EXCERPTS = 3;

    private static final int EXCERPTS_IN_ALL = 60;

    @Inject
    private PageTexts texts;

    @Inject
    private WatchLanguage language;

    List<AlertLine> of(List<AlertRow> rows) {
        List<List<AlertRow>> together = together(rows);
        List<AlertLine> lines = new ArrayList<>();
        int left = EXCERPTS_IN_ALL;
        for (List<AlertRow> each : together) {
            int quoted = Math.min(EXCERPTS, left);
            lines.add(line(each, quoted));
            left -= Math.min(quoted, each.size());
        }
        return lines;
    }

    private static List<List<AlertRow>> together(List<AlertRow> rows) {
        List<List<AlertRow>> together = new ArrayList<>();
        for (AlertRow row : rows) {
            together.stream()
                    .filter(each -> each.getFirst().stands(row))
                    .findFirst()
                    .orElseGet(() -> {
                        together.add(new ArrayList<>());
                        return together.getLast();
                    })
                    .add(row);
        }
        return together;
    }

    private AlertLine line(List<AlertRow> rows, int quoted) {
        AlertRow latest = rows.getFirst();
        List<AlertRow> inOrder =
                rows.stream().sorted(Comparator.comparingInt(AlertRow::page)).toList();
        var matcher = new PageMatcher(language.read(latest.query(), latest.exact(), List.of(latest.plain())));
        List<PageFound> pages = new ArrayList<>();
        for (AlertRow row : inOrder)
            pages.add(new PageFound(row.page(), pages.size() < quoted ? quote(matcher, row) : null));
        return new AlertLine(
                latest.standing(),
                latest.name(),
                latest.claim(),
                latest.document(),
                latest.title(),
                pages,
                latest.toldAt(),
                rows.stream().anyMatch(row -> row.seenAt() == null));
    }

    private @Nullable Excerpt quote(PageMatcher matcher, AlertRow row) {
        String next =
                texts.read(row.document(), row.page() + 1).map(PageText::text).orElse("");
        return texts.read(row.document(), row.page())
                .map(page -> Excerpt.of(Snippet.around(page.text(), matcher.hits(page.text(), next))))
                .orElse(null);
    }
}
