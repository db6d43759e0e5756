// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The master keys. One is active and wraps; the others still open what they wrapped. Replacing the active one needs no
 * file to be enciphered anew: the small keys are wrapped again, and that is all.
 */
final class KeyRing {
    private static final byte ENVELOPE_VERSION = 1;

    private final String active;
    private final Map<String, byte[]> keys;

    KeyRing(String active, Map<String, byte[]> keys) {
        if (!keys.containsKey(active)) throw new IllegalArgumentException("The active key is not on the ring");
        this.active = active;
        this.keys = new LinkedHashMap<>(keys);
    }

    String active() {
        return active;
    }

    WrappedKey wrap(ContentKey key, UUID subject) {
        try {
            byte[] locked = cipher(active).encrypt(key.secret(), belongsTo(active, subject));
            byte[] id = active.getBytes(StandardCharsets.US_ASCII);
            var envelope = ByteBuffer.allocate(2 + id.length + locked.length);
            envelope.put(ENVELOPE_VERSION).put((byte) id.length).put(id).put(locked);
            return new WrappedKey(active, Base64.getEncoder().encodeToString(envelope.array()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cipher", broken);
        }
    }

    ContentKey unwrap(WrappedKey wrapped, UUID subject) {
        try {
            var envelope = ByteBuffer.wrap(Base64.getDecoder().decode(wrapped.envelope()));
            if (envelope.get() != ENVELOPE_VERSION) throw new StoredFileDamaged();
            var id = new byte[envelope.get()];
            envelope.get(id);
            var locked = new byte[envelope.remaining()];
            envelope.get(locked);
            String keyId = new String(id, StandardCharsets.US_ASCII);
            return new ContentKey(cipher(keyId).decrypt(locked, belongsTo(keyId, subject)));
        } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException altered) {
            throw new StoredFileDamaged();
        }
    }

    private AesGcmJce cipher(String keyId) throws GeneralSecurityException {
        byte[] key = keys.get(keyId);
        if (key == null) throw new MasterKeyMissing(keyId);
        return new AesGcmJce(key);
    }

    private static byte[] belongsTo(String keyId, UUID subject) {
        return ("explant content key|" + keyId + "|" + subject).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "key ring of " + keys.size();
    }
}
