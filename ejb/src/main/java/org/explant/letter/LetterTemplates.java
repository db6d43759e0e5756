// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.FileTrail;
import org.explant.claim.Stamp;
import org.explant.letter.docx.LetterTemplate;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The firm's letter templates: uploaded, checked, kept edition by edition, taken out of use. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class LetterTemplates {
    @Inject
    private LetterQueries queries;

    @Inject
    private FileTrail trail;

    /** A file on its way in; the name is what people choose the template by. */
    public record Upload(String name, String fileName, byte[] docx) {}

    /** Every template as it stands, those out of use too. */
    public List<TemplateLine> all() {
        return queries.templates();
    }

    /** The editions of a template, the newest first. */
    public List<TemplateLine> editions(@NotNull TemplateId template) {
        var editions = queries.editions(template);
        if (editions.isEmpty()) throw new NotFound();
        return editions;
    }

    /** The fields a template may ask for. */
    public List<String> fields() {
        return LetterFields.names();
    }

    /** The file of a template as it stands. */
    public Upload file(@NotNull TemplateId template) {
        var content = queries.inForce(template).orElseThrow(NotFound::new).content();
        return new Upload(content.name(), content.fileName(), content.docx());
    }

    /** Takes a template in, or says what is wrong with it. */
    @RolesAllowed(Permission.KEEPS_TEMPLATES)
    public TemplateId add(@NotNull Upload upload) {
        var stamp = trail.stamp();
        var fresh = new KeptTemplate(stamp);
        queries.entityManager().persist(fresh);
        keep(fresh, checked(upload, true));
        return fresh.templateId();
    }

    /** Brings in a template that the firm had before, as somebody kept it then; one of that name is kept once. */
    @RolesAllowed(Permission.SYSTEM)
    public void bringIn(@NotNull Upload upload, @NotNull Stamp then) {
        if (queries.templates().stream().anyMatch(line -> line.name().equals(upload.name()))) return;
        var fresh = new KeptTemplate(then);
        queries.entityManager().persist(fresh);
        keep(fresh, checked(upload, true), then);
    }

    /** Puts a better file in place of the one that was seen; letters written by the old one keep it. */
    @RolesAllowed(Permission.KEEPS_TEMPLATES)
    public void replace(@NotNull TemplateId template, int seen, @NotNull Upload upload) {
        keep(taken(template, seen), checked(upload, true));
    }

    /** From now on letters may be written by it, or no longer. */
    @RolesAllowed(Permission.KEEPS_TEMPLATES)
    public void use(@NotNull TemplateId template, int seen, boolean inUse) {
        var taken = taken(template, seen);
        var now = queries.inForce(template).orElseThrow(NotFound::new).content();
        keep(taken, new TemplateContent(now.name(), now.fileName(), now.docx(), now.fields(), inUse));
    }

    private KeptTemplate taken(TemplateId template, int seen) {
        @Nullable
        KeptTemplate found = queries.entityManager().find(KeptTemplate.class, template, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new NotFound();
        if (found.edition() != seen) throw new LetterTemplateChangedMeanwhile();
        return found;
    }

    private static TemplateContent checked(Upload upload, boolean inUse) {
        var fields = new LetterTemplate(upload.docx(), LetterFields.names()).fields();
        return new TemplateContent(upload.name(), upload.fileName(), upload.docx(), fields, inUse);
    }

    private void keep(KeptTemplate template, TemplateContent content) {
        keep(template, content, trail.stamp());
    }

    private void keep(KeptTemplate template, TemplateContent content, Stamp stamp) {
        queries.entityManager().persist(template.become(content, stamp));
        trail.noted(
                Act.LETTER_TEMPLATE_CHANGED,
                null,
                template.templateId().value(),
                Map.of("edition", Integer.toString(template.edition())));
    }
}
