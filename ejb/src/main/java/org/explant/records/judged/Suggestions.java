// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.explant.access.Permission;
import org.explant.document.DocumentId;
import org.explant.document.PageSheet;
import org.explant.document.PageTexts;
import org.explant.records.Extraction;
import org.explant.records.KnownNames;
import org.explant.records.PageCandidates;
import org.explant.records.candidate.Candidate;
import org.explant.records.candidate.Part;
import org.jspecify.annotations.Nullable;

/**
 * What may be facts on a page of a document, at the places where the page has them now, each with what a person has said
 * of it. A document behind the wall does not exist.
 */
@Stateless
@RolesAllowed(Permission.OPENS_DOCUMENTS)
public class Suggestions {
    @Inject
    private PageTexts texts;

    @Inject
    private KnownNames names;

    @Inject
    private Judgements judgements;

    /** The suggestions of one page, in its order; that the page was looked at is written down. */
    public List<Suggestion> on(DocumentId document, int page) {
        var sheet = texts.sheet(document, page);
        if (sheet.text().length() > Extraction.LONGEST) return List.of();
        var kept = new ArrayList<>(judgements.ofPage(document, page));
        return PageCandidates.of(sheet.text(), names.all()).stream()
                .map(candidate -> placed(sheet, candidate, taken(kept, candidate)))
                .toList();
    }

    /** The kept one that says the same: at the same place where there are several. */
    private static @Nullable SuggestionLine taken(List<SuggestionLine> kept, Candidate candidate) {
        var same = kept.stream()
                .filter(each -> each.candidate().saysTheSame(candidate))
                .min(Comparator.comparingInt(each -> Math.abs(each.candidate().from() - candidate.from())));
        same.ifPresent(kept::remove);
        return same.orElse(null);
    }

    private static Suggestion placed(PageSheet page, Candidate candidate, @Nullable SuggestionLine kept) {
        var boxes = page.words().stream()
                .filter(word -> candidate.parts().stream().anyMatch(part -> covers(part, word)))
                .map(word -> new Suggestion.Box(word.x(), word.y(), word.width(), word.height()))
                .toList();
        var printed = printed(page.text(), candidate);
        return kept == null
                ? new Suggestion(candidate, printed, boxes, null, SuggestionState.WAITING)
                : new Suggestion(candidate, printed, boxes, kept.suggestionId(), kept.state());
    }

    private static boolean covers(Part part, PageSheet.Word word) {
        return word.from() < part.to() && part.from() < word.to();
    }

    private static List<String> printed(String text, Candidate candidate) {
        var printed = new ArrayList<String>();
        printed.add(plain(text.substring(candidate.from(), candidate.to())));
        candidate.parts().stream()
                .filter(part -> part.to() <= candidate.from() || part.from() >= candidate.to())
                .map(part -> plain(text.substring(part.from(), part.to())))
                .filter(words -> !printed.contains(words))
                .forEach(printed::add);
        return printed;
    }

    private static String plain(String words) {
        return String.join(" ", words.strip().split("\\s+"));
    }
}
