// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Claims;
import org.explant.claim.FileTrail;
import org.explant.letter.docx.LetterPdf;
import org.explant.letter.docx.LetterTemplate;
import org.explant.shared.NotFound;

/** Where a letter is written: the template on the one side, what the claim says on the other. */
@Dependent
class LetterDesk {
    private final LetterQueries queries;
    private final Claims claims;
    private final FileTrail trail;
    private final LetterKnowledge knowledge;

    @Inject
    LetterDesk(LetterQueries queries, Claims claims, FileTrail trail, LetterKnowledge knowledge) {
        this.queries = queries;
        this.claims = claims;
        this.trail = trail;
        this.knowledge = knowledge;
    }

    /** A template that letters are written by. */
    record InForce(TemplateId template, int edition, TemplateContent content) {}

    /** A letter as it was written. */
    record Letter(String title, InForce by, byte[] docx, byte[] pdf) {}

    AccountId reader() {
        return trail.reader();
    }

    void noted(Act act, ClaimId claim, TemplateId template) {
        trail.noted(act, claim, template.value(), Map.of());
    }

    InForce inForce(TemplateId template) {
        var content = queries.inForce(template).orElseThrow(NotFound::new).content();
        if (!content.inUse()) throw new TemplateNotInUse();
        return new InForce(template, queries.editions(template).getFirst().edition(), content);
    }

    LetterPreview preview(ClaimReference reference, InForce by) {
        var sheet = claims.sheet(reference);
        var summary = sheet.summary();
        var known = knowledge.of(sheet, trail.today());
        var values = LetterFields.values(by.content().fields(), known);
        List<String> missing = by.content().fields().stream()
                .filter(field -> !values.containsKey(field))
                .toList();
        return new LetterPreview(reference, summary.claimantName(), values, missing);
    }

    Letter written(InForce by, LetterPreview preview) {
        var docx = new LetterTemplate(by.content().docx(), LetterFields.names()).merged(preview.values());
        return new Letter(
                by.content().name(), by, docx, LetterPdf.of(docx, by.content().name()));
    }
}
