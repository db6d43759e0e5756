// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileStoreTest {
    private static final long LIMIT = 1 << 20;
    private static final UUID SUBJECT = UUID.fromString("6d1f2a6e-45a1-4a3e-8f5b-000000000001");
    private static final KeyRing KEYS = new KeyRing("k1", Map.of("k1", new byte[32]));
    /** More than three segments, and not ending at the edge of one. */
    private static final byte[] PLAIN = randomBytes(200_001);

    @TempDir
    private Path data;

    private ForgetfulDisk disk;
    private FileStore store;

    @BeforeEach
    void open() throws IOException {
        disk = new ForgetfulDisk();
        store = new FileStore(disk, data.resolve("vault"), KEYS);
    }

    @Test
    void whatWasPutInComesOut() throws IOException {
        var file = put(PLAIN);
        assertEquals(PLAIN.length, file.bytes());
        assertEquals(64, file.sha256().length());
        assertArrayEquals(PLAIN, read(file, 0, PLAIN.length));
        assertDoesNotThrow(() -> store.verify(SUBJECT, file));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_000, 65_536, 131_071, 200_000})
    void aRangeComesFromItsPlace(int from) throws IOException {
        var file = put(PLAIN);
        int length = Math.min(70_000, PLAIN.length - from);
        var wanted = new byte[length];
        System.arraycopy(PLAIN, from, wanted, 0, length);
        assertArrayEquals(wanted, read(file, from, length));
    }

    @Test
    void theDiskHoldsNoPlainByteAndNoFingerprint() throws IOException {
        var plain = "claimant".repeat(5_000).getBytes(StandardCharsets.UTF_8);
        var file = put(plain);
        var stored = new String(Files.readAllBytes(home(file)), StandardCharsets.ISO_8859_1);
        assertFalse(stored.contains("claimant"));
        assertFalse(file.storageName().contains(file.sha256().substring(0, 8)));
    }

    @Test
    void theSameFileTwiceLiesUnderTwoNamesAndTwoKeys() throws IOException {
        var one = put(PLAIN);
        var two = put(PLAIN);
        assertEquals(one.sha256(), two.sha256());
        assertFalse(one.storageName().equals(two.storageName()));
        assertFalse(one.key().envelope().equals(two.key().envelope()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40, 70_000, 140_000, 200_064})
    void aFlippedBitIsFound(int place) throws IOException {
        var file = put(PLAIN);
        byte[] stored = Files.readAllBytes(home(file));
        stored[Math.min(place, stored.length - 1)] ^= 1;
        Files.write(home(file), stored);
        assertThrows(StoredFileDamaged.class, () -> store.verify(SUBJECT, file));
    }

    /** A cut at the edge of a segment leaves every remaining segment whole. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 65_536, 131_072, 196_608})
    void aCutFileDoesNotOpen(int length) throws IOException {
        var file = put(PLAIN);
        byte[] stored = Files.readAllBytes(home(file));
        Files.write(home(file), Arrays.copyOf(stored, length));
        assertThrows(StoredFileDamaged.class, () -> store.open(SUBJECT, file));
    }

    @Test
    void aFileCutAtTheEdgeOfASegmentFailsEvenWhereItsLengthIsBelieved() throws IOException {
        var file = put(PLAIN);
        byte[] stored = Files.readAllBytes(home(file));
        int plain = 2 * 65_536 - 40 - 2 * 16;
        Files.write(home(file), Arrays.copyOf(stored, 2 * 65_536));
        var believed = new StoredFile(file.storageName(), file.sha256(), plain, file.key());
        assertThrows(IOException.class, () -> read(believed, 65_536, 1));
    }

    @Test
    void anotherFileInItsPlaceDoesNotOpen() throws IOException {
        var one = put(PLAIN);
        var two = put(randomBytes(PLAIN.length));
        Files.write(home(one), Files.readAllBytes(home(two)));
        assertThrows(StoredFileDamaged.class, () -> store.verify(SUBJECT, one));
    }

    @Test
    void aFileOpensForItsOwnSubjectOnly() throws IOException {
        var file = put(PLAIN);
        assertThrows(StoredFileDamaged.class, () -> store.open(UUID.randomUUID(), file));
    }

    @Test
    void aFileThatIsGoneIsDamaged() throws IOException {
        var file = put(PLAIN);
        store.remove(file.storageName());
        assertThrows(StoredFileDamaged.class, () -> store.open(SUBJECT, file));
    }

    @Test
    void aFileOverTheLimitIsRefusedAndLeavesNothing() throws IOException {
        assertThrows(FileTooLarge.class, () -> put(new byte[(int) LIMIT + 1]));
        assertNothingIsLeft();
    }

    @Test
    void aSenderWhoStopsLeavesNothing() throws IOException {
        var torn = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ > 100_000) throw new IOException("torn");
                return 1;
            }
        };
        assertThrows(IOException.class, () -> store.put(SUBJECT, torn, LIMIT));
        assertNothingIsLeft();
        assertFalse(store.isReadOnly());
    }

    @Test
    void aNearlyFullDiskIsRefusedEarlyAndReadingGoesOn() throws IOException {
        var file = put(PLAIN);
        disk.with(new Disk.Room((2L << 30) - 1, 20L << 30));
        assertThrows(DiskNearlyFull.class, () -> put(PLAIN));
        disk.with(new Disk.Room(4L << 30, 100L << 30));
        assertThrows(DiskNearlyFull.class, () -> put(PLAIN), "less than a twentieth is free");
        assertArrayEquals(PLAIN, read(file, 0, PLAIN.length));
    }

    @Test
    void whatWasAcknowledgedSurvivesAPowerCut() throws IOException {
        var file = put(PLAIN);
        disk.cutPower();
        assertDoesNotThrow(() -> store.verify(SUBJECT, file));
    }

    /** Every single force is needed: without any one of them an acknowledged file is lost. */
    @Test
    void withoutAnyOneForceAPowerCutLosesTheFile() throws IOException {
        int before = disk.forces();
        put(PLAIN);
        int needed = disk.forces() - before;
        assertEquals(4, needed, "the bytes, the outer folder, the inner folder, the name");
        for (int n = 1; n <= needed; n++) {
            var forgetful = new ForgetfulDisk();
            var cut = new FileStore(
                    forgetful, Files.createDirectory(data.resolve("cut" + n)).resolve("vault"), KEYS);
            forgetful.ignoringForce(n);
            var file = cut.put(SUBJECT, new ByteArrayInputStream(PLAIN), LIMIT);
            forgetful.cutPower();
            assertThrows(StoredFileDamaged.class, () -> cut.verify(SUBJECT, file), "force " + n + " is not needed");
        }
    }

    /** The n-th operation fails, for every n: nothing is acknowledged, nothing is left, what was there stays. */
    @Test
    void whateverOperationFailsNothingHalfIsLeft() throws IOException {
        int before = disk.operations();
        var old = put(PLAIN);
        int operations = disk.operations() - before;
        assertTrue(operations > 8);
        for (int n = 1; n <= operations; n++) {
            var failing = new ForgetfulDisk();
            Path own = Files.createDirectory(data.resolve("failing" + n));
            var hurt = new FileStore(failing, own.resolve("vault"), KEYS);
            failing.failingAt(n);
            assertThrows(Exception.class, () -> hurt.put(SUBJECT, new ByteArrayInputStream(PLAIN), LIMIT));
            assertNothingIsLeft(own);
        }
        assertDoesNotThrow(() -> store.verify(SUBJECT, old));
    }

    @Test
    void afterAForceFailedNothingMoreIsTakenInAndReadingGoesOn() throws IOException {
        var old = put(PLAIN);
        disk.failingForces();
        assertThrows(StoreReadOnly.class, () -> put(PLAIN));
        assertTrue(store.isReadOnly());
        int operations = disk.operations();
        assertThrows(StoreReadOnly.class, () -> put(PLAIN));
        assertEquals(operations, disk.operations(), "it was asked again");
        assertDoesNotThrow(() -> store.verify(SUBJECT, old));
    }

    private StoredFile put(byte[] plain) throws IOException {
        return store.put(SUBJECT, new ByteArrayInputStream(plain), LIMIT);
    }

    private byte[] read(StoredFile file, int from, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        try (var channel = store.open(SUBJECT, file)) {
            channel.position(from);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
        }
        return buffer.array();
    }

    private Path home(StoredFile file) {
        return store.folders().home(file.storageName());
    }

    private void assertNothingIsLeft() throws IOException {
        assertNothingIsLeft(data);
    }

    private static void assertNothingIsLeft(Path top) throws IOException {
        try (var tree = Files.walk(top)) {
            assertEquals(0, tree.filter(Files::isRegularFile).count());
        }
    }

    private static byte[] randomBytes(int length) {
        var bytes = new byte[length];
        new Random(42).nextBytes(bytes);
        bytes[0] = (byte) System.nanoTime();
        return bytes;
    }
}
