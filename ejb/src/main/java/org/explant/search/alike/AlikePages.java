// SPDX-License-Identifier: Apache-2.0
package org.explant.search.alike;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.ClaimReference;
import org.explant.claim.OnThisClaim;
import org.explant.document.DocumentId;
import org.explant.document.PageTexts;
import org.explant.indexing.StaleHits;
import org.explant.search.SearchGate;
import org.explant.searchindex.BestPage;
import org.explant.searchindex.text.Shingles;
import org.explant.shared.NotFound;

/** Finds the pages that are much like one page, in all claims that the reader may see. */
@Stateless
@RolesAllowed(Permission.SEARCHES)
public class AlikePages {
    /** Less is no likeness: forms with the same print have about this much in common. */
    public static final int LEAST_PERCENT = 50;

    /** Pages whose words are compared; the index gives the likeliest. */
    private static final int COMPARED = 60;

    @Inject
    private SearchGate gate;

    @Inject
    private PageTexts texts;

    @Inject
    private AlikeQueries queries;

    @Inject
    private StaleHits stale;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentReader reader;

    /** The pages most like this one, the most alike first. */
    @OnThisClaim
    public AlikeList of(ClaimReference claim, DocumentId document, int page) {
        AlikeDocument asked = queries.documents(Set.of(document), reader.accountId()).stream()
                .filter(each -> each.claim().equals(claim))
                .findFirst()
                .orElseThrow(NotFound::new);
        String text = texts.read(document, page).orElseThrow(NotFound::new).text();
        Shingles words = Shingles.of(text);
        List<BestPage> found = gate.alike(text, COMPARED);
        List<BestPage> likely = found.stream()
                .filter(each -> each.page() != page || !id(each).equals(document))
                .toList();
        List<AlikePage> alike = alike(words, likely);
        var facts = Map.of("page", Integer.toString(page), "found", Integer.toString(alike.size()));
        trail.record(Act.PAGES_COMPARED, asked.claimId().value(), document.value(), facts);
        return new AlikeList(asked.page(page, 100), words.size() >= Shingles.FEWEST, found.size() < COMPARED, alike);
    }

    private List<AlikePage> alike(Shingles words, List<BestPage> likely) {
        Map<DocumentId, AlikeDocument> known = known(likely);
        List<AlikePage> alike = new ArrayList<>();
        for (BestPage each : likely) {
            AlikeDocument document = known.get(id(each));
            var text = document == null
                    ? null
                    : texts.read(document.document(), each.page()).orElse(null);
            if (document == null || text == null) {
                stale.drop(1);
                continue;
            }
            int percent = (int) Math.round(words.likeness(Shingles.of(text.text())) * 100);
            if (percent >= LEAST_PERCENT) alike.add(document.page(each.page(), percent));
        }
        alike.sort(Comparator.comparingInt(AlikePage::percent)
                .reversed()
                .thenComparing(each -> each.claim().value())
                .thenComparing(AlikePage::title)
                .thenComparingInt(AlikePage::page));
        return alike;
    }

    /** Asks the wall once more, in the database. */
    private Map<DocumentId, AlikeDocument> known(List<BestPage> pages) {
        Set<DocumentId> wanted = pages.stream().map(AlikePages::id).collect(Collectors.toSet());
        if (wanted.isEmpty()) return Map.of();
        return queries.documents(wanted, reader.accountId()).stream()
                .collect(Collectors.toMap(AlikeDocument::document, Function.identity(), (one, other) -> one));
    }

    private static DocumentId id(BestPage page) {
        return new DocumentId(UUID.fromString(page.key().value()));
    }
}
