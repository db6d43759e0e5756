// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T03:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path data;

    private final ForgetfulDisk disk = new ForgetfulDisk();
    private final Set<String> recorded = new HashSet<>();
    private FileStore store;

    @BeforeEach
    void open() throws IOException {
        store = new FileStore(disk, data.resolve("vault"), new KeyRing("k1", Map.of("k1", new byte[32])));
    }

    @Test
    void whatIsOnRecordStaysHoweverOld() throws IOException {
        Path file = stored(NOW.minus(DAY.multipliedBy(900)));
        recorded.add(file.getFileName().toString());
        sweep(NOW);
        assertTrue(Files.exists(file));
    }

    @Test
    void aFreshFileStaysThoughNotYetOnRecord() throws IOException {
        Path file = stored(NOW.minus(DAY.multipliedBy(6)));
        sweep(NOW);
        assertTrue(Files.exists(file));
    }

    @Test
    void anOrphanIsMovedAsideAfterAWeekAndDeletedAfterAnother() throws IOException {
        Path file = stored(NOW.minus(DAY.multipliedBy(8)));
        sweep(NOW);
        assertFalse(Files.exists(file));
        assertEquals(1, aside());
        sweep(NOW.plus(DAY.multipliedBy(6)));
        assertEquals(1, aside());
        sweep(NOW.plus(DAY.multipliedBy(8)));
        assertEquals(0, aside());
    }

    @Test
    void whatTurnsOutToBeOnRecordGoesBack() throws IOException {
        Path file = stored(NOW.minus(DAY.multipliedBy(8)));
        sweep(NOW);
        recorded.add(file.getFileName().toString());
        sweep(NOW.plus(DAY.multipliedBy(30)));
        assertTrue(Files.exists(file));
    }

    @Test
    void partsGoAfterADay() throws IOException {
        Path young = part("young", NOW.minus(Duration.ofHours(23)));
        Path old = part("old", NOW.minus(Duration.ofHours(25)));
        sweep(NOW);
        assertTrue(Files.exists(young));
        assertFalse(Files.exists(old));
    }

    private void sweep(Instant now) throws IOException {
        new Sweeping(disk, store.folders(), names -> {
                    var known = new HashSet<>(recorded);
                    known.retainAll(names);
                    return known;
                })
                .sweep(now);
    }

    private Path stored(Instant at) throws IOException {
        var file = store.put(UUID.randomUUID(), new ByteArrayInputStream(new byte[] {1}), 10);
        Path home = store.folders().home(file.storageName());
        disk.stamp(home, at);
        return home;
    }

    private Path part(String name, Instant at) throws IOException {
        Path part = Files.write(store.folders().part(name), new byte[] {1});
        disk.stamp(part, at);
        return part;
    }

    private int aside() throws IOException {
        return disk.list(store.folders().aside()).size();
    }
}
