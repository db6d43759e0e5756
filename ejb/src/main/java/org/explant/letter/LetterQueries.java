// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of templates, which say nothing of a claim, and of letters, which stand behind the wall of theirs. */
interface LetterQueries {
    String LINE = "select new TemplateLine(t.templateId, e.editionKey.number, e.name, e.fileName, e.fields, e.inUse,"
            + " e.recordedAt, a.fullName) from KeptTemplate t join KeptTemplateEdition e on e.editionKey.template ="
            + " t.templateId.value join Account a on a.accountId = e.recordedBy ";

    EntityManager entityManager();

    @HQL(LINE + "where e.editionKey.number = t.edition order by e.name, t.templateId.value")
    List<TemplateLine> templates();

    @HQL(LINE + "where t.templateId = :template order by e.editionKey.number desc")
    List<TemplateLine> editions(TemplateId template);

    @HQL("select e from KeptTemplate t join KeptTemplateEdition e on e.editionKey.template = t.templateId.value"
            + " and e.editionKey.number = t.edition where t.templateId = :template")
    Optional<KeptTemplateEdition> inForce(TemplateId template);

    @HQL("select new LetterLine(l.letterId, e.name, l.edition, l.document, l.recordedAt, a.fullName)"
            + " from FiledLetter l join Claim c on c.claimId = l.claim join KeptTemplateEdition e on"
            + " e.editionKey.template = l.template and e.editionKey.number = l.edition"
            + " join Account a on a.accountId = l.recordedBy where l.claim = :claim and " + Wall.VISIBLE
            + " order by l.recordedAt desc")
    List<LetterLine> letters(ClaimId claim, AccountId reader);

    @HQL("select l from FiledLetter l join Claim c on c.claimId = l.claim where l.letterId = :letter and "
            + Wall.VISIBLE)
    Optional<FiledLetter> letter(UUID letter, AccountId reader);

    /** For the system, which is no reader. */
    @HQL("select l from FiledLetter l where l.keyId <> :active")
    List<FiledLetter> wrappedByOthers(String active, Page page);

    /** For the system, which is no reader. */
    @HQL("select l.storageName from FiledLetter l where l.storageName in :names")
    List<String> recorded(Collection<String> names);
}
