// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.OnThisClaim;
import org.explant.claim.Walls;
import org.explant.document.DocumentId;

/**
 * Letters on claims: looked at first, then filed. Nothing here holds a transaction open while a letter is set in type or
 * a file is stored.
 */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Letters {
    @Inject
    private LetterQueries queries;

    @Inject
    private LetterDesk desk;

    @Inject
    private LetterFiling filing;

    @Inject
    private Walls walls;

    /** The letters filed on a claim, the newest first. */
    @OnThisClaim
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<LetterLine> of(@NotNull ClaimReference claim) {
        return queries.letters(walls.open(claim), desk.reader());
    }

    /** What the letter would say, and what is missing for it. */
    @OnThisClaim
    public LetterPreview preview(@NotNull ClaimReference claim, @NotNull TemplateId template) {
        return desk.preview(claim, desk.inForce(template));
    }

    /** The letter as it would be filed, as PDF; gaps stay where values are missing. */
    @OnThisClaim
    @RolesAllowed(Permission.OPENS_DOCUMENTS)
    public byte[] pdf(@NotNull ClaimReference claim, @NotNull TemplateId template) {
        var content = desk.inForce(template);
        desk.noted(Act.LETTER_PREVIEWED, walls.open(claim), template);
        return desk.written(content, desk.preview(claim, content)).pdf();
    }

    /** The DOCX of a letter that was filed, exactly as it was written. */
    @RolesAllowed(Permission.OPENS_DOCUMENTS)
    public byte[] docx(@NotNull UUID letter) {
        return filing.docx(letter, desk.reader());
    }

    /**
     * Files the letter on the claim; the same key again files nothing twice.
     *
     * @throws LetterNotComplete with the fields that have no value
     */
    @OnThisClaim
    @RolesAllowed(Permission.ADDS_DOCUMENTS)
    public DocumentId file(@NotNull ClaimReference reference, @NotNull TemplateId template, @NotNull UUID key) {
        var filed = file(reference, template, key, desk.inForce(template));
        if (filed.document() == null) throw new LetterNotComplete(filed.missing());
        return filed.document();
    }

    /** Files a letter on each of these claims; those that lack a value are named and left out. */
    @RolesAllowed(Permission.ADDS_DOCUMENTS)
    public List<Filed> fileAll(@NotNull List<ClaimReference> claims, @NotNull TemplateId template, @NotNull UUID key) {
        var content = desk.inForce(template);
        var all = new ArrayList<Filed>();
        for (ClaimReference claim : claims) all.add(file(claim, template, key, content));
        return all;
    }

    private Filed file(ClaimReference reference, TemplateId template, UUID key, LetterDesk.InForce content) {
        ClaimId claim = walls.open(reference);
        var preview = desk.preview(reference, content);
        if (!preview.isComplete()) return new Filed(reference, null, preview.missing());
        var written = desk.written(content, preview);
        return new Filed(reference, filing.file(claim, template, key, written), List.of());
    }

    /** What the letters to several claims would lack. */
    public List<LetterPreview> previews(@NotNull List<ClaimReference> claims, @NotNull TemplateId template) {
        var content = desk.inForce(template);
        return claims.stream().map(claim -> desk.preview(claim, content)).toList();
    }
}
