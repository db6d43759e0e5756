// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.explant.audit.AuditVerdict.Break;
import org.explant.audit.AuditVerdict.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Walks the trail from its first link and computes every hash anew, in this program and not in the database that may
 * have been tampered with.
 */
final class AuditChain {
    private final @Nullable AuditHead kept;
    private long links;
    private byte[] last = new byte[0];
    private @Nullable Break broken;

    /** @param kept an earlier head that the chain must still pass through, where one was kept */
    AuditChain(@Nullable AuditHead kept) {
        this.kept = kept;
    }

    /** Takes the next row, in the order of numbers, rows without number last. */
    void next(Row row) {
        if (broken != null) return;
        var kind = wrongWith(row);
        if (kind != null) broken = new Break(row.seq() == null ? links + 1 : row.seq(), kind);
        else pass(row);
    }

    /** @param counted how the database says the chain ends */
    AuditVerdict verdict(AuditHead counted) {
        if (broken == null && links < counted.seq()) broken = new Break(links + 1, Kind.CUT_OFF);
        if (broken == null && kept != null && links < kept.seq()) broken = new Break(links + 1, Kind.CUT_OFF);
        return new AuditVerdict(links, new AuditHead(links, HexFormat.of().formatHex(last)), broken);
    }

    private @Nullable Kind wrongWith(Row row) {
        if (row.seq() == null) return Kind.NO_LINK;
        if (row.seq() != links + 1) return Kind.GAP;
        if (!row.hasEntry()) return Kind.NO_ENTRY;
        if (!Arrays.equals(row.previous(), last)) return Kind.WRONG_ORDER;
        if (!Arrays.equals(row.hash(), hash(last, row))) return Kind.CHANGED;
        return isNotTheKept(row) ? Kind.CHANGED : null;
    }

    private boolean isNotTheKept(Row row) {
        return kept != null
                && row.seq() != null
                && row.seq() == kept.seq()
                && !HexFormat.of().formatHex(row.hash()).equals(kept.hash());
    }

    private void pass(Row row) {
        links++;
        last = row.hash();
    }

    private static byte[] hash(byte[] previous, Row row) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            digest.update(field(String.valueOf(row.seq())));
            row.fields().forEach(value -> digest.update(field(value)));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has this function", e);
        }
    }

    /** As the function audit_field of the database writes it. */
    private static byte[] field(@Nullable String value) {
        if (value == null) return "-;".getBytes(StandardCharsets.UTF_8);
        int length = value.getBytes(StandardCharsets.UTF_8).length;
        return (length + ":" + value + ";").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A link and its entry, as text.
     *
     * @param fields every column of the entry in the order in which it is hashed; the first is the entry's id
     */
    record Row(@Nullable Long seq, byte[] previous, byte[] hash, List<@Nullable String> fields) {
        boolean hasEntry() {
            return fields.getFirst() != null;
        }
    }
}
