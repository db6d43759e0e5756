// SPDX-License-Identifier: Apache-2.0
package org.explant.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {
    @TempDir
    Path folder;

    @Test
    void aLivingProcessIsFoundAgain() {
        var file = new RunFile(folder.resolve("process"));
        file.note(ProcessHandle.current());
        assertEquals(Optional.of(ProcessHandle.current()), file.process());
        file.forget();
        assertTrue(file.process().isEmpty());
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotTakenForIt() throws IOException {
        Path noted = folder.resolve("process");
        Files.writeString(noted, ProcessHandle.current().pid() + " 86400000\n");
        assertTrue(new RunFile(noted).process().isEmpty());
    }

    @Test
    void anUnreadableNoteIsNoProcess() throws IOException {
        for (String words : new String[] {"", "x y", "1", "99999999999999999999 1"}) {
            Path noted = Files.writeString(folder.resolve("process"), words);
            assertTrue(new RunFile(noted).process().isEmpty(), words);
        }
    }
}
