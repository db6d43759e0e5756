// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {
    @TempDir
    Path folder;

    @Test
    void aKeptPasswordStaysTheSameAndOnlyItsOwnerMayReadIt() throws IOException {
        Path file = folder.resolve("password");
        var first = Secret.keptIn(file);
        assertEquals(first, Secret.keptIn(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void noTwoPasswordsAreAlikeAndNoneShowsItself() {
        var one = Secret.random();
        assertNotEquals(one, Secret.random());
        assertEquals(24, one.value().length());
        assertEquals("***", one.toString());
    }
}
