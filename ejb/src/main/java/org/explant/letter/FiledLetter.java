// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.explant.document.DocumentId;
import org.explant.vault.StoredFile;
import org.explant.vault.WrappedKey;
import org.hibernate.annotations.DynamicUpdate;

/** A letter as it was filed: its PDF among the documents of the claim, its DOCX in the vault. */
@Entity
@DynamicUpdate
@Table(name = "letter")
class FiledLetter {
    @Id
    @Column(name = "letter_id")
    private UUID letterId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private ClaimId claim;

    @Column(name = "template_id", updatable = false)
    private UUID template;

    @Column(updatable = false)
    private int edition;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "document_id", updatable = false))
    private DocumentId document;

    @Column(name = "storage_name", updatable = false)
    private String storageName;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private long bytes;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "wrapped_key")
    private String wrappedKey;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by", updatable = false))
    private AccountId recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected FiledLetter() {}

    FiledLetter(UUID letter, Written written, StoredFile stored, Stamp stamp) {
        letterId = letter;
        claim = written.claim();
        template = written.template().value();
        edition = written.edition();
        document = written.document();
        storageName = stored.storageName();
        sha256 = stored.sha256();
        bytes = stored.bytes();
        keyId = stored.key().keyId();
        wrappedKey = stored.key().envelope();
        recordedAt = stamp.at();
        recordedBy = stamp.by();
    }

    /** On which claim, by which template, as which document. */
    record Written(ClaimId claim, TemplateId template, int edition, DocumentId document) {}

    StoredFile stored() {
        return new StoredFile(storageName, sha256, bytes, new WrappedKey(keyId, wrappedKey));
    }

    void rewrapped(WrappedKey key) {
        keyId = key.keyId();
        wrappedKey = key.envelope();
    }

    UUID letterId() {
        return letterId;
    }
}
