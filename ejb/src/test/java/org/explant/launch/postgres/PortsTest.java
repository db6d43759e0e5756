// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    Path folder;

    @Test
    void theDatabaseKeepsItsPortUntilAnotherProgramHasIt() throws IOException {
        Path file = folder.resolve("port");
        int port = Ports.rememberedIn(file);
        assertEquals(port, Ports.rememberedIn(file));
        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertFalse(Ports.isFree("127.0.0.1", taken.getLocalPort()));
            assertNotEquals(port, Ports.rememberedIn(file));
        }
    }

    @Test
    void anUnreadableNoteIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("port"), "none");
        assertEquals(Ports.rememberedIn(file) + "\n", Files.readString(file));
    }
}
