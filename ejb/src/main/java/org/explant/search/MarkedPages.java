// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import static org.explant.access.Permission.SEARCHES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.explant.document.DocumentId;
import org.explant.document.PageTexts;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.PageText;
import org.explant.searchindex.Question;
import org.explant.searchindex.WordBox;
import org.explant.searchindex.query.PageMatcher;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.text.Span;
import org.explant.shared.NotFound;

/** Where on the paper the words of a search stand: the same matcher as in the list, on the page as stored. */
@Stateless
@RolesAllowed(SEARCHES)
public class MarkedPages {
    @Inject
    private Searches searches;

    @Inject
    private Questions questions;

    @Inject
    private SearchGate gate;

    @Inject
    private PageTexts texts;

    /** The numbers of all pages of the document that match, in order. */
    public List<Integer> pages(SearchId search, DocumentId document) {
        SearchSheet asked = searches.asked(search);
        var key = Set.of(new DocumentKey(document.toString()));
        Question question = questions.of(asked);
        List<Integer> pages = new ArrayList<>();
        gate.matches(question.filtered(question.filters().inDocuments(key)), found -> pages.addAll(found.pages()));
        return pages;
    }

    /** The marks of one page; none where it does not match. */
    public MarkedPage page(SearchId search, DocumentId document, int page) {
        PageText text = texts.read(document, page).orElseThrow(NotFound::new);
        PageQuery query = questions.query(searches.asked(search));
        var matcher = new PageMatcher(query);
        String next = matcher.mayRunOn()
                ? texts.read(document, page + 1).map(PageText::text).orElse("")
                : "";
        List<MarkedPage.Mark> marks = matcher.hits(text.text(), next).stream()
                .map(hit -> mark(text, hit))
                .toList();
        return new MarkedPage(page, marks);
    }

    private static MarkedPage.Mark mark(PageText page, Span hit) {
        List<MarkedPage.Box> boxes = new ArrayList<>();
        for (WordBox word : page.words()) {
            if (word.from() < hit.to() && hit.from() < word.to())
                boxes.add(new MarkedPage.Box(word.x(), word.y(), word.width(), word.height()));
        }
        return new MarkedPage.Mark(page.text().substring(hit.from(), hit.to()), boxes);
    }
}
