// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.EvidenceDocument.Labels;
import org.explant.searchindex.PageText;
import org.explant.searchindex.query.RandomQueries;
import org.jspecify.annotations.Nullable;

/** Documents for tests: a few words each, by hand or by chance. */
final class Evidence {
    static final List<String> GROUPS = List.of("g0", "g1", "g2", "g3", "g4");

    private final Random random;

    Evidence(Random random) {
        this.random = random;
    }

    /** A document of one group; each text is a page. */
    static EvidenceDocument of(String key, String group, String... pages) {
        return of(key, 1, new Labels(group, "s-" + group, Map.of(), null), pages);
    }

    static EvidenceDocument of(String key, long version, Labels labels, String... texts) {
        List<PageText> pages = new ArrayList<>();
        for (String text : texts) {
            pages.add(new PageText(pages.size() + 1, text, List.of()));
        }
        return new EvidenceDocument(new DocumentKey(key), version, labels, pages);
    }

    /** A document of the wanted key, with everything else left to chance. */
    EvidenceDocument random(String key, long version) {
        String group = GROUPS.get(random.nextInt(GROUPS.size()));
        Map<String, String> facets =
                random.nextInt(3) == 0 ? Map.of() : Map.of("type", "t" + random.nextInt(3), "title", text());
        String subject = "s-" + GROUPS.get(random.nextInt(GROUPS.size()));
        String[] pages = new String[random.nextInt(7)];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = text();
        }
        return of(key, version, new Labels(group, subject, facets, dated()), pages);
    }

    private @Nullable DateRange dated() {
        LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(1_000));
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> new DateRange(day, null);
            case 2 -> new DateRange(null, day);
            case 3 -> new DateRange(day, day.plusDays(random.nextInt(300)));
            default -> DateRange.on(day);
        };
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(25); i > 0; i--) {
            String word = RandomQueries.VOCABULARY.get(random.nextInt(RandomQueries.VOCABULARY.size()));
            text.append(random.nextInt(5) == 0 ? word.toUpperCase(Locale.ROOT) : word);
            text.append(List.of(" ", ", ", "-", "-\n", "/", "\n", ". ").get(random.nextInt(7)));
        }
        return text.toString();
    }
}
