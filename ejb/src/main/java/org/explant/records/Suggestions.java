// SPDX-License-Identifier: Apache-2.0
package org.explant.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.explant.access.Permission;
import org.explant.document.DocumentId;
import org.explant.document.PageSheet;
import org.explant.document.PageTexts;
import org.explant.records.candidate.Candidate;
import org.explant.records.candidate.Part;

/**
 * What may be facts on a page of a document, found anew each time that somebody looks: nothing is kept, and a document
 * behind the wall does not exist.
 */
@Stateless
@RolesAllowed(Permission.OPENS_DOCUMENTS)
public class Suggestions {
    @Inject
    private PageTexts texts;

    @Inject
    private KnownNames names;

    /** The suggestions of one page, in its order; that the page was looked at is written down. */
    public List<Suggestion> on(DocumentId document, int page) {
        var sheet = texts.sheet(document, page);
        if (sheet.text().length() > Extraction.LONGEST) return List.of();
        return PageCandidates.of(sheet.text(), names.all()).stream()
                .map(candidate -> placed(sheet, candidate))
                .toList();
    }

    private static Suggestion placed(PageSheet page, Candidate candidate) {
        var boxes = page.words().stream()
                .filter(word -> candidate.parts().stream().anyMatch(part -> covers(part, word)))
                .map(word -> new Suggestion.Box(word.x(), word.y(), word.width(), word.height()))
                .toList();
        return new Suggestion(candidate, printed(page.text(), candidate), boxes);
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
