// SPDX-License-Identifier: Apache-2.0
package org.explant.task.template;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.explant.claim.Stage;
import org.hibernate.annotations.processing.HQL;

/** Reads of checklists; no claim is among them. */
interface TemplateQueries {
    EntityManager entityManager();

    @HQL(
            "select new TemplateLine(t.templateId, t.name, t.stage, t.edition, t.retired, (select count(i) from TemplateItem i"
                    + " where i.itemId.template = t.templateId and i.itemId.edition = t.edition)) from TaskTemplate t"
                    + " join StageOnLine s on s.stage = t.stage order by t.retired, s.position, t.name")
    List<TemplateLine> lines();

    @HQL("select t from TaskTemplate t where t.stage = :stage and t.retired = false order by t.name")
    List<TaskTemplate> startingWith(Stage stage);

    @HQL("select i from TemplateItem i where i.itemId.template = :template and i.itemId.edition = :edition"
            + " order by i.itemId.place")
    List<TemplateItem> items(UUID template, int edition);

    @HQL("select new EditionLine(e.editionId.edition, e.name, e.stage, e.writtenAt, a.fullName) from TemplateEdition e"
            + " left join Account a on a.accountId = e.writtenBy where e.editionId.template = :template"
            + " order by e.editionId.edition desc")
    List<EditionLine> editions(UUID template);
}
