// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.explant.access.Accounts;
import org.explant.access.CurrentReader;
import org.explant.report.paper.Cell;
import org.explant.report.paper.Column;
import org.explant.report.paper.Paper;
import org.explant.report.paper.PaperTable;
import org.explant.search.SearchSheet;
import org.explant.search.gap.Gap;
import org.explant.search.kept.KeptAnswerLine;
import org.explant.search.kept.KeptSheet;
import org.explant.web.Sentences;
import org.explant.web.document.DocumentWords;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;

/** What a kept search found, on one sheet that can be exhibited: what was asked, how much was searched, what was not. */
@RequestScoped
public class KeptPapers {
    @Inject
    private Accounts accounts;

    @Inject
    private CurrentReader reader;

    @Inject
    private FacetWords words;

    public Paper of(KeptSheet kept, KeptAnswerLine answer, List<Gap> gaps) {
        var moment = Formats.moment(answer.answeredAt());
        return new Paper(
                word("kept.paper.title"),
                answer.answeredAt(),
                new Paper.Running(word("report.asAt", moment), word("report.page"), word("report.page.of")),
                facts(kept, answer, moment),
                sentence(answer, gaps),
                List.of(gapTable(gaps)));
    }

    private List<Paper.Fact> facts(KeptSheet kept, KeptAnswerLine answer, String moment) {
        var asked = kept.asked();
        var facts = new ArrayList<Paper.Fact>();
        facts.add(fact("kept.name", kept.line().name()));
        facts.add(fact("search.file.query", asked.query()));
        facts.add(fact("kept.paper.forms", word(asked.exact() ? "kept.paper.exact" : "kept.paper.widened")));
        facts.add(fact(
                "search.claim",
                asked.claim() == null ? word("search.claim.all") : asked.claim().value()));
        facts.add(fact("kept.paper.scope", scope(asked)));
        facts.add(fact("kept.paper.narrowed", narrowed(asked)));
        facts.add(fact("report.moment", moment));
        facts.add(fact("report.runBy", accounts.byId(reader.accountId()).fullName()));
        facts.add(fact("kept.paper.upTo", Formats.moment(answer.completeness().upTo())));
        facts.add(fact("kept.paper.watermark", Formats.count(answer.watermark())));
        return facts;
    }

    private static String scope(SearchSheet asked) {
        return word(
                "kept.paper.scope.of",
                Labels.of(asked.shape().andIn()),
                Labels.of(asked.shape().notIn()));
    }

    private String narrowed(SearchSheet asked) {
        var chosen = new ArrayList<String>();
        asked.shape().narrowed().stream().map(words::chosen).forEach(chosen::add);
        if (asked.type() != null) chosen.add(DocumentWords.type(asked.type()));
        if (asked.from() != null) chosen.add(word("search.from") + " " + Formats.day(asked.from()));
        if (asked.to() != null) chosen.add(word("search.to") + " " + Formats.day(asked.to()));
        return chosen.isEmpty() ? word("kept.paper.narrowed.none") : String.join("; ", chosen);
    }

    /** The one sentence that can be put into a statement. */
    static String sentence(KeptAnswerLine answer, List<Gap> gaps) {
        var reach = answer.completeness();
        var found = answer.pages() == 0
                ? word("kept.sentence.none", reach.pagesSearchable())
                : word(
                        "kept.sentence.some",
                        answer.pages(),
                        answer.documents(),
                        answer.claims(),
                        reach.pagesSearchable());
        var missing = word(
                "kept.sentence.missing",
                reach.pagesNotSearchable(),
                reach.documentsPending() + reach.documentsFailed());
        var bounds = reach.partial() || reach.capped() ? " " + word("kept.sentence.bounds") : "";
        var listed = gaps.isEmpty() ? "" : " " + word("kept.sentence.listed");
        return found + " " + missing + listed + bounds;
    }

    private static PaperTable gapTable(List<Gap> gaps) {
        var columns = List.of(
                Column.text(word("search.claim")),
                Column.text(word("search.file.document")),
                Column.text(word("search.gap.pages")),
                Column.text(word("search.gap.why")));
        var rows = gaps.stream()
                .collect(Collectors.groupingBy(
                        gap -> List.of(
                                gap.claim().value(), gap.title(), gap.document().toString(), gap.state()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> List.of(
                        Cell.of(each.getKey().getFirst()),
                        Cell.of(each.getKey().get(1)),
                        Cell.of(pages(each.getValue())),
                        Cell.of(GapsView.word(each.getKey().get(3)))))
                .toList();
        return new PaperTable(word("kept.paper.gaps"), columns, rows, List.of());
    }

    private static String pages(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> gap.page() == 0 ? word("search.gap.whole") : Integer.toString(gap.page()))
                .collect(Collectors.joining(", "));
    }

    private static Paper.Fact fact(String key, String value) {
        return new Paper.Fact(word(key), value);
    }

    private static String word(String key, Object... details) {
        return Sentences.format(key, details);
    }
}
