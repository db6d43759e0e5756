// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.shared.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Rows that documents stand on, straight into the tables. */
public final class DocumentRows {
    private static int count;

    private DocumentRows() {}

    /** As below, as the owner of a test's database. */
    public static AccountId account(TestDatabase database) {
        return account(database.asOwner());
    }

    /** As below, as the owner of a test's database. */
    public static ClaimId claim(TestDatabase database, AccountId earner, AccountId... members) {
        return claim(database.asOwner(), earner, members);
    }

    /** As below, as the owner of a test's database. */
    public static DocumentId document(TestDatabase database, ClaimId claim, AccountId sender) {
        return document(database.asOwner(), claim, sender);
    }

    /** An account that may be asked for. */
    public static AccountId account(DataSource database) {
        return account(database, "PARALEGAL", "none");
    }

    /** An account with a role and a stored password; its sign-in name is {@link #signInName}. */
    public static AccountId account(DataSource database, String role, String passwordHash) {
        var id = AccountId.fresh();
        run(
                database,
                "insert into account (account_id, version, sign_in_name, full_name, initials, role, password_hash, created_at)"
                        + " values (?, 0, ?, 'A Person', 'AP', ?, ?, now())",
                id.value(),
                signInName(id),
                role,
                passwordHash);
        return id;
    }

    /** What the account signs in by. */
    public static String signInName(AccountId account) {
        return "p" + account.value().toString().replace("-", "");
    }

    /** A claim that is everybody's, or only for the members. */
    public static ClaimId claim(DataSource database, AccountId earner, AccountId... members) {
        var id = ClaimId.fresh();
        run(
                database,
                "insert into claim (claim_id, version, edition, reference, stage, stage_since, moves, fee_earner,"
                        + " supervising_partner, opened_on, opened_by, last_activity_at, restricted, restricted_reason)"
                        + " values (?, 0, 1, ?, 'ENQUIRY', current_date, 1, ?, ?, current_date, ?, now(), ?, ?)",
                id.value(),
                "T-" + id.value().toString().substring(0, 8).toUpperCase(Locale.ROOT),
                earner.value(),
                earner.value(),
                earner.value(),
                members.length > 0,
                members.length > 0 ? "conflict" : null);
        for (AccountId member : List.of(members)) {
            run(database, "insert into claim_member (claim_id, account_id) values (?, ?)", id.value(), member.value());
        }
        return id;
    }

    /** A document with its file, waiting to be read. */
    public static DocumentId document(DataSource database, ClaimId claim, AccountId sender) {
        var id = DocumentId.fresh();
        run(
                database,
                "insert into document (document_id, version, claim_id, title, type, privilege, file_name, sha256, bytes,"
                        + " upload_id, received_at, received_by) values (?, 0, ?, ?, 'UNSORTED', 'NOT_REVIEWED', 'a.pdf', ?,"
                        + " 1000, ?, now(), ?)",
                id.value(),
                claim.value(),
                "Document " + ++count,
                "%064x".formatted(count),
                "upload" + count,
                sender.value());
        run(
                database,
                "insert into document_file (document_id, file_version, storage_name, sha256, bytes, key_id, wrapped_key)"
                        + " values (?, 1, ?, ?, 1000, 'k1', 'none')",
                id.value(),
                UUID.randomUUID().toString().replace("-", ""),
                "%064x".formatted(count));
        return id;
    }

    /** One statement, committed. */
    public static void run(DataSource source, String statement, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                var sql = connection.prepareStatement(statement)) {
            for (int place = 0; place < values.length; place++) {
                sql.setObject(place + 1, values[place]);
            }
            sql.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
