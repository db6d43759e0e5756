// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {
    private static final UUID SUBJECT = UUID.randomUUID();
    private static final byte[] PAGE = "as read".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    @Test
    void theFirstStartMakesAKeyFileThatOnlyTheOwnerReads() throws IOException {
        var first = ring(false);
        Path file = directory.resolve("explant.keys");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        var wrapped = first.wrap(ContentKey.fresh(), SUBJECT);
        assertEquals(first.active(), wrapped.keyId());
        ring(true).unwrap(wrapped, SUBJECT);
    }

    @Test
    void aLostKeyFileIsNotReplacedWhileFilesAreStored() {
        assertThrows(KeyFileMissing.class, () -> ring(true));
        assertFalse(Files.exists(directory.resolve("explant.keys")));
    }

    @Test
    void keysInTheDataDirectoryAreRefused() {
        assertThrows(IllegalStateException.class, () -> new Vault(directory, directory.resolve("keys")));
    }

    /** The drill: a new key is added and named active, every envelope is wrapped anew, the old key is taken out. */
    @Test
    void theMasterKeyIsReplacedWithoutTouchingAFile() throws IOException {
        Path data = directory.resolve("data");
        Path keys = Files.createDirectory(directory.resolve("keys"));
        Path file = keys.resolve("explant.keys");
        var stored = new Vault(data, keys).put(SUBJECT, new ByteArrayInputStream(PAGE), 100);
        String oldLines = Files.readString(file);
        Files.writeString(file, oldLines.replace("active ", "was ") + "active k2\n" + line("k2", 7));
        var both = new Vault(data, keys);
        both.verify(SUBJECT, stored);
        var again = both.rewrap(SUBJECT, stored.key());
        assertEquals("k2", again.keyId());
        Files.writeString(file, "active k2\n" + line("k2", 7));
        var alone = new Vault(data, keys);
        alone.verify(SUBJECT, new StoredFile(stored.storageName(), stored.sha256(), stored.bytes(), again));
        assertThrows(MasterKeyMissing.class, () -> alone.open(SUBJECT, stored));
    }

    @Test
    void anEnvelopeOpensForItsOwnSubjectAndKeyOnly() {
        var ring = new KeyRing("k1", Map.of("k1", new byte[32], "k2", filled(1)));
        var wrapped = ring.wrap(ContentKey.fresh(), SUBJECT);
        assertThrows(StoredFileDamaged.class, () -> ring.unwrap(wrapped, UUID.randomUUID()));
        byte[] envelope = Base64.getDecoder().decode(wrapped.envelope());
        for (int place = 0; place < envelope.length; place++) {
            byte[] altered = envelope.clone();
            altered[place] ^= 1;
            var forged = new WrappedKey("k1", Base64.getEncoder().encodeToString(altered));
            assertThrows(RuntimeException.class, () -> ring.unwrap(forged, SUBJECT), "byte " + place);
        }
    }

    @Test
    void aSealedPageOpensAsThatPageOnly() {
        var key = ContentKey.fresh();
        byte[] sealed = key.seal(PAGE, "document|1|1");
        assertArrayEquals(PAGE, key.unseal(sealed, "document|1|1"));
        assertThrows(StoredFileDamaged.class, () -> key.unseal(sealed, "document|2|1"));
        assertThrows(StoredFileDamaged.class, () -> ContentKey.fresh().unseal(sealed, "document|1|1"));
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("as read"));
    }

    @Test
    void nothingSaysItsKeyAloud() {
        var ring = new KeyRing("k1", Map.of("k1", filled(65)));
        var key = new ContentKey(filled(65));
        String said = ring + " " + key + " " + ring.wrap(key, SUBJECT);
        assertFalse(said.contains("AAAA") || said.contains(Base64.getEncoder().encodeToString(filled(65))));
        assertTrue(said.contains("k1"));
    }

    private KeyRing ring(boolean somethingIsStored) throws IOException {
        return KeyFile.at(directory).open(new SystemDisk(), somethingIsStored);
    }

    private static String line(String keyId, int fill) {
        return "key " + keyId + " " + Base64.getEncoder().encodeToString(filled(fill)) + "\n";
    }

    private static byte[] filled(int value) {
        var key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }
}
