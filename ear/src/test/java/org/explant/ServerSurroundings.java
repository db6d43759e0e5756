// SPDX-License-Identifier: Apache-2.0
package org.explant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.explant.shared.TestDatabase;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** What the managed server of the in-server tests stands on: free ports, an empty migrated database, folders. */
public final class ServerSurroundings implements LauncherSessionListener {
    /** What the administrator of the empty system signs in by. */
    public static final String FIRST_PASSWORD = "willow-candle-harbour";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("explant.ear") == null) return;
        set("explant.test.port", Integer.toString(freePort()));
        set("explant.test.management.port", Integer.toString(freePort()));
        set("explant.test.data", folder("explant-data"));
        set("explant.test.keys", folder("explant-keys"));
        set("explant.test.first.password", FIRST_PASSWORD);
        var database = TestDatabase.fresh();
        set("explant.db.url", database.jdbcUrl());
        set("explant.db.user", TestDatabase.APP_USER);
        set("explant.db.password", TestDatabase.APP_PASSWORD);
    }

    private static void set(String name, String value) {
        System.setProperty(name, value);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(String name) {
        try {
            return Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), name)
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
