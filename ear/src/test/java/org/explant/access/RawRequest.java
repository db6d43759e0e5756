// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request as no proper client would send it. */
final class RawRequest {
    private RawRequest() {}

    static String send(String... lines) {
        try (var socket = new Socket("127.0.0.1", Integer.parseInt(System.getProperty("explant.test.port")))) {
            var request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
