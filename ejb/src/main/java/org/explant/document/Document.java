// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.shared.DatePrecision;
import org.explant.shared.PartialDate;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A document of a claim file. What the reader finds out is written past this class, so that it meets no editor. */
@Entity
@DynamicUpdate
class Document {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "document_id"))
    private DocumentId documentId;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private ClaimId claimId;

    private String title;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    @Column(name = "dated_from")
    private @Nullable LocalDate datedFrom;

    @Column(name = "dated_to")
    private @Nullable LocalDate datedTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_precision")
    private @Nullable DatePrecision datePrecision;

    private @Nullable String provider;
    private @Nullable String author;

    @Enumerated(EnumType.STRING)
    private Privilege privilege;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private long bytes;

    @Column(name = "upload_id", updatable = false)
    private String uploadId;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "received_by", updatable = false))
    private AccountId receivedBy;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private DocumentState state = DocumentState.RECEIVED;

    @Column(insertable = false, updatable = false)
    private String problems = "";

    @Column(insertable = false, updatable = false)
    private int pages;

    @Column(name = "pages_read", insertable = false, updatable = false)
    private int pagesRead;

    @Column(name = "pages_searchable", insertable = false, updatable = false)
    private int pagesSearchable;

    @Column(name = "pages_not_searchable", insertable = false, updatable = false)
    private int pagesNotSearchable;

    @Column(name = "pages_reviewed", insertable = false, updatable = false)
    private int pagesReviewed;

    /** Raised by the database with every change that the index holds. */
    @Column(name = "index_version", insertable = false, updatable = false)
    private int indexVersion = 1;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    @SuppressWarnings("NullAway.Init")
    Document(DocumentId documentId, Receipt receipt, NewDocument wanted) {
        this.documentId = documentId;
        claimId = receipt.claim();
        var name = FileName.of(wanted.fileName());
        fileName = name.value();
        title = wanted.title() == null || wanted.title().isBlank()
                ? name.asTitle()
                : wanted.title().strip();
        type = wanted.type();
        privilege = Privilege.NOT_REVIEWED;
        setDate(wanted.date());
        sha256 = receipt.sha256();
        bytes = receipt.bytes();
        uploadId = wanted.uploadId();
        receivedAt = receipt.at();
        receivedBy = receipt.by();
    }

    /** Where, what, when and by whom something was received. */
    record Receipt(ClaimId claim, String sha256, long bytes, Instant at, AccountId by) {}

    DocumentReceived received() {
        return new DocumentReceived(documentId, claimId);
    }

    /** Takes over what a person says, unless somebody else said something since. */
    void change(int seen, DocumentChange wanted) {
        if (seen != version) throw new DocumentChangedMeanwhile();
        if (wanted.title() != null) title = wanted.title().strip();
        if (wanted.type() != null) type = wanted.type();
        if (wanted.date() != null) setDate(wanted.date().date());
        if (wanted.provider() != null) provider = nullIfBlank(wanted.provider());
        if (wanted.author() != null) author = nullIfBlank(wanted.author());
        if (wanted.privilege() != null) privilege = wanted.privilege();
    }

    private static @Nullable String nullIfBlank(String said) {
        return said.isBlank() ? null : said.strip();
    }

    private void setDate(@Nullable PartialDate date) {
        datedFrom = date == null ? null : date.from();
        datedTo = date == null ? null : date.to();
        datePrecision = date == null ? null : date.precision();
    }

    DocumentId documentId() {
        return documentId;
    }

    ClaimId claimId() {
        return claimId;
    }

    String fileName() {
        return fileName;
    }

    int pages() {
        return pages;
    }

    DocumentLine line() {
        return new DocumentLine(
                documentId,
                version,
                title,
                type,
                date(),
                provider,
                author,
                privilege,
                state,
                pages,
                pagesRead,
                pagesSearchable,
                pagesNotSearchable,
                pagesReviewed,
                problemsNamed(),
                receivedAt);
    }

    DocumentSheet sheet(ClaimReference reference) {
        return new DocumentSheet(line(), claimId, reference, fileName, sha256, bytes, receivedBy);
    }

    private @Nullable PartialDate date() {
        if (datedFrom == null || datedTo == null || datePrecision == null) return null;
        return new PartialDate(datedFrom, datedTo, datePrecision);
    }

    private List<DocumentProblem> problemsNamed() {
        return Arrays.stream(problems.split(" "))
                .filter(p -> !p.isEmpty())
                .map(DocumentProblem::valueOf)
                .toList();
    }

    @Override
    public String toString() {
        return "document " + documentId;
    }
}
