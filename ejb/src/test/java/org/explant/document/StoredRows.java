// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.explant.vault.StoredFile;
import org.explant.vault.WrappedKey;

/** The rows of stored files, by plain statements. */
record StoredRows(Connection connection) {
    void record(UUID document, UUID claim, UUID account, StoredFile stored) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into document (document_id, version, claim_id, title, type, privilege, file_name, sha256, bytes,
                    upload_id, received_at, received_by)
                values (?, 0, ?, 'Letter', 'UNSORTED', 'NOT_REVIEWED', 'a.pdf', ?, ?, ?, now(), ?)
                """)) {
            insert.setObject(1, document);
            insert.setObject(2, claim);
            insert.setString(3, stored.sha256());
            insert.setLong(4, stored.bytes());
            insert.setString(5, document.toString());
            insert.setObject(6, account);
            insert.executeUpdate();
        }
        try (var insert = connection.prepareStatement("insert into document_file values (?, 1, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, document);
            insert.setString(2, stored.storageName());
            insert.setString(3, stored.sha256());
            insert.setLong(4, stored.bytes());
            insert.setString(5, stored.key().keyId());
            insert.setString(6, stored.key().envelope());
            insert.executeUpdate();
        }
    }

    /** Everything on record. */
    Map<UUID, StoredFile> all() throws SQLException {
        Map<UUID, StoredFile> all = new HashMap<>();
        try (var select = connection.prepareStatement(
                        "select document_id, storage_name, sha256, bytes, key_id, wrapped_key from document_file");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                var key = new WrappedKey(rows.getString(5), rows.getString(6));
                var file = new StoredFile(rows.getString(2), rows.getString(3), rows.getLong(4), key);
                all.put(rows.getObject(1, UUID.class), file);
            }
        }
        return all;
    }
}
