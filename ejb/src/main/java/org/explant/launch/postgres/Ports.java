// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Ports of this machine. */
public final class Ports {
    private Ports() {}

    /** One that nobody listens on. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw Refusal.because("No port is free", e);
        }
    }

    /** Whether it can be listened on now; a connection that is still closing does not count. */
    public static boolean isFree(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The one noted in this file while it is free, else a free one that is noted there. */
    static int rememberedIn(Path file) {
        try {
            if (Files.exists(file)) {
                String noted = Files.readString(file).strip();
                if (noted.matches("\\d{4,5}") && isFree("127.0.0.1", Integer.parseInt(noted)))
                    return Integer.parseInt(noted);
            }
            int port = free();
            Files.writeString(file, port + "\n");
            return port;
        } catch (IOException e) {
            throw Refusal.because("The port of the database cannot be noted", e);
        }
    }
}
