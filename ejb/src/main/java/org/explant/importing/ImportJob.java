// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Team;
import org.explant.importing.kind.Mapping;
import org.explant.importing.row.ImportId;
import org.explant.importing.row.RowCounts;
import org.explant.vault.StoredFile;
import org.explant.vault.WrappedKey;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One sheet of one person, from the upload to the last row. */
@Entity
@Table(name = "import_job")
class ImportJob {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "import_id"))
    private ImportId importId;

    @Version
    private int version;

    private String kind;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "file_name")
    private String fileName;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "uploaded_by"))
    private AccountId uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "storage_name")
    private @Nullable String storageName;

    private String sha256;
    private long bytes;

    @Column(name = "key_id")
    private @Nullable String keyId;

    @Column(name = "wrapped_key")
    private @Nullable String wrappedKey;

    private String encoding;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> headings;

    private int total;
    private @Nullable String source;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, String> columns;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> wish;

    @Column(name = "undo_of")
    private @Nullable UUID undoOf;

    @Embedded
    private @Nullable Team team;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "cleared_at")
    private @Nullable Instant clearedAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportJob() {}

    ImportJob(ImportId importId, Receipt receipt, StoredFile stored, Read read) {
        this.importId = importId;
        kind = receipt.kind();
        fileName = receipt.fileName();
        uploadedBy = receipt.by();
        uploadedAt = receipt.at();
        storageName = stored.storageName();
        sha256 = stored.sha256();
        bytes = stored.bytes();
        keyId = stored.key().keyId();
        wrappedKey = stored.key().envelope();
        encoding = read.encoding();
        headings = List.copyOf(read.headings());
        total = read.rows();
        state = ImportState.RECEIVED;
        wish = Map.of();
    }

    /** Rows that came from no file: claims to be changed. */
    @SuppressWarnings("NullAway.Init")
    ImportJob(ImportId importId, Receipt receipt, Read read, @Nullable ImportId undone) {
        this.importId = importId;
        kind = receipt.kind();
        fileName = receipt.fileName();
        uploadedBy = receipt.by();
        uploadedAt = receipt.at();
        sha256 = "";
        encoding = read.encoding();
        headings = List.copyOf(read.headings());
        total = read.rows();
        state = ImportState.RECEIVED;
        wish = Map.of();
        undoOf = undone == null ? null : undone.value();
    }

    /** Who brought what. */
    record Receipt(String kind, String fileName, AccountId by, Instant at) {}

    /** What the sheet turned out to be. */
    record Read(String encoding, List<String> headings, int rows) {}

    /** Its columns mean this; every row is to be tried. */
    void check(Mapping wanted) {
        if (state == ImportState.RUNNING || state == ImportState.DONE || clearedAt != null)
            throw new ImportNotAtThatStep();
        source = wanted.source();
        columns = new HashMap<>();
        wanted.columns().forEach((field, column) -> columns.put(field, column.toString()));
        team = wanted.team();
        state = ImportState.CHECKING;
    }

    /** The same is wished for every row. */
    void wish(Map<String, String> wanted) {
        wish = Map.copyOf(wanted);
    }

    void run() {
        if (state != ImportState.CHECKED && state != ImportState.STOPPED) throw new ImportNotAtThatStep();
        state = ImportState.RUNNING;
    }

    void stop() {
        if (state != ImportState.RUNNING) throw new ImportNotAtThatStep();
        state = ImportState.STOPPED;
    }

    /** Nothing is left to do at this step. */
    void over(Instant now) {
        if (state == ImportState.CHECKING) state = ImportState.CHECKED;
        else if (state == ImportState.RUNNING) {
            state = ImportState.DONE;
            endedAt = now;
        }
    }

    /** The file and its rows go; that they were here stays. */
    void clear(Instant now) {
        if (state.isAtWork() || clearedAt != null) throw new ImportNotAtThatStep();
        storageName = null;
        keyId = null;
        wrappedKey = null;
        clearedAt = now;
    }

    void rewrapped(WrappedKey key) {
        keyId = key.keyId();
        wrappedKey = key.envelope();
    }

    Mapping mapping() {
        if (source == null || columns == null) throw new ImportNotAtThatStep();
        var places = new HashMap<String, Integer>();
        columns.forEach((field, column) -> places.put(field, Integer.valueOf(column)));
        return new Mapping(source, places, team);
    }

    @Nullable
    StoredFile stored() {
        return storageName == null || keyId == null || wrappedKey == null
                ? null
                : new StoredFile(storageName, sha256, bytes, new WrappedKey(keyId, wrappedKey));
    }

    /** What is said of it, with what its rows came to. */
    ImportSheet sheet(RowCounts counts) {
        return new ImportSheet(line(), encoding, headings, source == null ? null : mapping(), wish, counts, endedAt);
    }

    ImportLine line() {
        return new ImportLine(importId, kind, state, fileName, uploadedAt, total, clearedAt != null, undoOf != null);
    }

    ImportId importId() {
        return importId;
    }

    String kind() {
        return kind;
    }

    ImportState state() {
        return state;
    }

    AccountId uploadedBy() {
        return uploadedBy;
    }

    Map<String, String> wish() {
        return Map.copyOf(wish);
    }

    UUID keyOwner() {
        return importId.value();
    }
}
