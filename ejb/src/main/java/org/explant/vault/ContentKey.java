// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/**
 * The key of one file: it enciphers the file in segments that are each proven before a byte of them is handed out, and
 * by a second key derived from it seals what was read out of the file.
 */
public final class ContentKey {
    private static final int BYTES = 32;
    /** Small enough that a viewer's range costs little, large enough that tags cost nothing. */
    private static final int SEGMENT = 64 * 1024;

    private static final String HASH = "HmacSha256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    ContentKey(byte[] secret) {
        if (secret.length != BYTES) throw new IllegalArgumentException("A key has 256 bits");
        this.secret = secret.clone();
    }

    static ContentKey fresh() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new ContentKey(secret);
    }

    byte[] secret() {
        return secret.clone();
    }

    /** Enciphers what is written; closing it writes the last segment and closes {@code out}. */
    OutputStream enciphering(OutputStream out, byte[] belongsTo) throws IOException {
        try {
            return streaming().newEncryptingStream(out, belongsTo);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cipher", broken);
        }
    }

    /** The plain bytes of an enciphered file; a read fails where the segment it needs is not as it was written. */
    SeekableByteChannel deciphering(SeekableByteChannel file, byte[] belongsTo) throws IOException {
        try {
            return streaming().newSeekableDecryptingChannel(file, belongsTo);
        } catch (GeneralSecurityException damaged) {
            throw new IOException("not deciphered", damaged);
        }
    }

    /** How long a file of so many plain bytes is once enciphered. */
    long enciphered(long plain) {
        return streaming().expectedCiphertextSize(plain);
    }

    /**
     * Seals a page read out of the file.
     *
     * @param belongsTo what the bytes are; they open only where the same is said
     */
    public byte[] seal(byte[] page, String belongsTo) {
        try {
            return pages().encrypt(page, belongsTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cipher", broken);
        }
    }

    /** Opens what {@link #seal} sealed for the same; anything else is refused. */
    public byte[] unseal(byte[] sealed, String belongsTo) {
        try {
            return pages().decrypt(sealed, belongsTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException altered) {
            throw new StoredFileDamaged();
        }
    }

    private AesGcmHkdfStreaming streaming() {
        try {
            return new AesGcmHkdfStreaming(secret, HASH, BYTES, SEGMENT, 0);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cipher", broken);
        }
    }

    private AesGcmJce pages() throws GeneralSecurityException {
        byte[] purpose = "explant pages 1".getBytes(StandardCharsets.UTF_8);
        return new AesGcmJce(Hkdf.computeHkdf(HASH, secret, new byte[0], purpose, BYTES));
    }

    @Override
    public String toString() {
        return "content key";
    }
}
