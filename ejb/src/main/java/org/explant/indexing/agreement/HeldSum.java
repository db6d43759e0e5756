// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.explant.searchindex.IndexedDocument;

/**
 * What one side holds of one claim, small enough to compare ten thousand claims at once. {@code ClaimSums} makes the same
 * of the database by SQL.
 *
 * @param documents how many documents
 * @param pages how many pages
 * @param checksum the first 64 bits of SHA-256 over {@code id|version|pages} of each document, combined by XOR, so that
 *     the order plays no part
 */
record HeldSum(long documents, long pages, long checksum) {
    private static final HeldSum NOTHING = new HeldSum(0, 0, 0);

    /** What an index holds, by claim. */
    static Map<String, HeldSum> of(List<IndexedDocument> contents) {
        MessageDigest digest = sha256();
        Map<String, HeldSum> sums = new HashMap<>();
        for (IndexedDocument each : contents) {
            HeldSum one = new HeldSum(1, each.pages(), checksum(digest, each));
            sums.merge(each.group(), one, HeldSum::plus);
        }
        return sums;
    }

    /** All claims together. */
    static HeldSum total(Map<String, HeldSum> sums) {
        return sums.values().stream().reduce(NOTHING, HeldSum::plus);
    }

    private HeldSum plus(HeldSum other) {
        return new HeldSum(documents + other.documents, pages + other.pages, checksum ^ other.checksum);
    }

    private static long checksum(MessageDigest digest, IndexedDocument each) {
        String line = each.key().value() + "|" + each.version() + "|" + each.pages();
        return ByteBuffer.wrap(digest.digest(line.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
