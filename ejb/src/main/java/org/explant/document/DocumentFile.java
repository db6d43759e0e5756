// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.explant.vault.StoredFile;
import org.explant.vault.WrappedKey;
import org.hibernate.annotations.DynamicUpdate;

/** One version of a document's file in the vault: never altered, only its key may be wrapped anew. */
@Entity
@DynamicUpdate
@Table(name = "document_file")
class DocumentFile {
    /** The first and, until a document is replaced by a better copy, the only one. */
    static final int FIRST = 1;

    @EmbeddedId
    private FileVersion fileVersion;

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

    @SuppressWarnings("NullAway.Init")
    protected DocumentFile() {}

    DocumentFile(DocumentId document, StoredFile stored) {
        fileVersion = new FileVersion(document.value(), FIRST);
        storageName = stored.storageName();
        sha256 = stored.sha256();
        bytes = stored.bytes();
        keyId = stored.key().keyId();
        wrappedKey = stored.key().envelope();
    }

    FileVersion fileVersion() {
        return fileVersion;
    }

    StoredFile stored() {
        return new StoredFile(storageName, sha256, bytes, new WrappedKey(keyId, wrappedKey));
    }

    void rewrapped(WrappedKey key) {
        keyId = key.keyId();
        wrappedKey = key.envelope();
    }

    /** Which file of which document. */
    @Embeddable
    record FileVersion(
            @Column(name = "document_id") UUID document,
            @Column(name = "file_version") int number) implements Serializable {}
}
