// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of experts and witnesses; each asks the wall of the claim. */
interface InstructionQueries {
    String IN_FORCE = " from Instruction i join Claim c on c.claimId = i.claim join InstructionEdition e on"
            + " e.editionKey.instruction = i.instructionId.value and e.editionKey.number = i.edition ";

    String LATE = IN_FORCE + "join ClaimRole r on r.claim = c.claimId and r.role = org.explant.claim.Part.CLAIMANT"
            + " and r.toOn is null join Person pe on pe.personId = r.person"
            + " join Account f on f.accountId = c.team.feeEarner"
            + " where e.terms.receivedOn is null and e.terms.dueOn < :today and " + Wall.VISIBLE;

    EntityManager entityManager();

    @HQL("select new InstructionLine(i.instructionId, e.editionKey.number, e.terms, e.recordedAt, a.fullName)"
            + IN_FORCE
            + "join Account a on a.accountId = e.recordedBy where i.claim = :claim and " + Wall.VISIBLE
            + " order by e.terms.kind, e.terms.name, i.instructionId.value")
    List<InstructionLine> ofClaim(ClaimId claim, AccountId reader);

    @HQL("select new InstructionLine(i.instructionId, e.editionKey.number, e.terms, e.recordedAt, a.fullName)"
            + " from Instruction i join Claim c on c.claimId = i.claim join InstructionEdition e on"
            + " e.editionKey.instruction = i.instructionId.value join Account a on a.accountId = e.recordedBy"
            + " where i.claim = :claim and i.instructionId = :instruction and " + Wall.VISIBLE
            + " order by e.editionKey.number desc")
    List<InstructionLine> editions(ClaimId claim, InstructionId instruction, AccountId reader);

    @HQL("select i from Instruction i join Claim c on c.claimId = i.claim where i.instructionId = :instruction"
            + " and i.claim = :claim and " + Wall.VISIBLE)
    Optional<Instruction> seen(InstructionId instruction, ClaimId claim, AccountId reader);

    @HQL("select new OverdueLine(i.instructionId, c.reference, pe.details.surname || ', ' || pe.details.forenames,"
            + " e.terms.kind, e.terms.name, e.terms.discipline, e.terms.dueOn, f.fullName)" + LATE
            + " order by e.terms.dueOn, c.reference.value, i.instructionId.value")
    List<OverdueLine> overdue(LocalDate today, AccountId reader, Page page);

    @HQL("select count(i)" + LATE)
    long overdueTotal(LocalDate today, AccountId reader);

    /** For the system, which is no reader. */
    @HQL("select count(i) from Instruction i where i.claim = :claim")
    long anyOf(ClaimId claim);

    /** Whether that paper is one of the claim, which passed the wall before. */
    @HQL("select count(d) from Document d where d.documentId.value = :document and d.claimId = :claim")
    long papers(UUID document, ClaimId claim);
}
