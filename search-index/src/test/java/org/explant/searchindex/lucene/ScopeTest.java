// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explant.searchindex.DocumentHits.PageHit;
import org.explant.searchindex.EvidenceIndex;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits;
import org.explant.searchindex.Hits.Count;
import org.explant.searchindex.IndexChange;
import org.explant.searchindex.Paging;
import org.explant.searchindex.Rights;
import org.explant.searchindex.query.Field;
import org.explant.searchindex.query.FieldValues;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryLanguage;
import org.explant.searchindex.query.QueryNode.Attribute;
import org.explant.searchindex.query.QueryProblem;
import org.explant.searchindex.query.QuerySettings;
import org.explant.searchindex.query.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hospital file of 640 pages: what an exclusion hides when it looks at more than a page, and that the answer says so. */
class ScopeTest {
    private static final String ASKED = "(cobalt OR chromium) w/10 (raised OR elevat*) NOT creatinine";
    private static final Rights READER = new Rights(Set.of("g", "other"));

    private final QueryLanguage language = QueryLanguage.english();
    private EvidenceIndex index;

    @BeforeEach
    void aHospitalFile(@TempDir Path directory) {
        String[] pages = new String[640];
        Arrays.fill(pages, "seen in clinic, no concerns");
        pages[36] = "creatinine 78";
        pages[211] = "cobalt level markedly raised";
        index = LuceneEvidenceIndex.open(directory);
        index.apply(
                List.of(
                        new IndexChange.Replace(Evidence.of("file", "g", pages)),
                        new IndexChange.Replace(Evidence.of("letter", "g", "chromium is elevated")),
                        new IndexChange.Replace(Evidence.of("note", "other", "elevated chromium", "creatinine"))),
                1);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void onAPageTheExclusionHidesNothing() throws QueryProblem {
        Hits hits = search(QuerySettings.usual());
        assertEquals(List.of("file/212", "letter/1", "note/1"), found(hits));
        assertEquals(Count.NONE, hits.hidden());
    }

    @Test
    void inADocumentItHidesThePageAndSaysSo() throws QueryProblem {
        QuerySettings chip = QuerySettings.usual().notIn(Scope.DOCUMENT);
        Hits hits = search(chip);
        assertEquals(List.of("letter/1"), found(hits));
        assertEquals(new Count(2, 2), hits.hidden());
        PageQuery hidden = language.read(ASKED, chip).hidden().orElseThrow();
        assertEquals(List.of("file/212", "note/1"), found(search(hidden)));
    }

    @Test
    void inAClaimItHidesTheOtherDocumentsToo() throws QueryProblem {
        Hits hits = search(QuerySettings.usual().notIn(Scope.GROUP));
        assertEquals(List.of(), found(hits));
        assertEquals(new Count(3, 3), hits.hidden());
    }

    @Test
    void aWidenedAndShowsThePagesThatHoldEitherWord() throws QueryProblem {
        assertEquals(List.of(), found(search(language.read("cobalt creatinine"))));
        PageQuery wide = language.read("in document:(cobalt creatinine)");
        assertEquals(List.of("file/212", "file/37"), found(search(wide)));
        QuerySettings chip = QuerySettings.usual().andIn(Scope.GROUP);
        assertEquals(
                List.of("file/212", "file/37", "letter/1"), found(search(language.read("cobalt chromium creatinine", chip))));
    }

    @Test
    void aFieldThatIsNoLabelIsAnsweredByWhoeverAsks() throws QueryProblem {
        FieldValues values = new FieldValues() {
            @Override
            public Set<Field> known() {
                return Set.of(Field.CLAIMANT);
            }

            @Override
            public Holders holders(Field field) {
                return new Holders(
                        Attribute.GROUP, Map.of("g", List.of("Barnabas Hill"), "other", List.of("Ann Hillier")));
            }
        };
        QuerySettings settings = QuerySettings.usual().with(values);
        assertEquals(List.of("letter/1"), found(search(language.read("chromium claimant:hill", settings))));
        assertEquals(List.of("note/1"), found(search(language.read("chromium claimant:\"Ann Hil*\"", settings))));
        assertEquals(List.of("note/1"), found(search(language.read("chromium NOT claimant:(hill OR x)", settings))));
    }

    private Hits search(QuerySettings settings) throws QueryProblem {
        return search(language.read(ASKED, settings));
    }

    private Hits search(PageQuery query) {
        return index.search(query, READER, Filters.none(), Paging.first(10));
    }

    private static List<String> found(Hits hits) {
        return hits.documents().stream()
                .flatMap(document -> document.pages().stream()
                        .map(PageHit::number)
                        .map(number -> document.key().value() + "/" + number))
                .sorted()
                .toList();
    }
}
