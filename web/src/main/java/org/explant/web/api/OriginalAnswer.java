// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.explant.document.DocumentOriginals.Original;
import org.explant.web.document.ByteRange;
import org.explant.web.document.HeaderText;
import org.jspecify.annotations.Nullable;

/** Sends a file out so that nothing in it can act in our name: its type fixed, sandboxed, never sniffed, never kept. */
final class OriginalAnswer {
    private static final int BUFFER = 64 * 1024;

    private OriginalAnswer() {}

    static Response inline(Original original, @Nullable String range) {
        return answer(original, range, "inline");
    }

    static Response attachment(Original original, @Nullable String range) {
        return answer(original, range, "attachment; filename*=" + HeaderText.encoded(original.fileName()));
    }

    private static Response answer(Original original, @Nullable String range, String disposition) {
        try {
            var wanted = ByteRange.of(range, original.bytes());
            var part = wanted.orElse(new ByteRange(0, original.bytes() - 1));
            var answer = Response.status(wanted.isPresent() ? 206 : 200)
                    .type("application/pdf")
                    .header(HttpHeaders.CONTENT_LENGTH, part.length())
                    .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                    .header(HttpHeaders.ETAG, '"' + original.sha256() + '"')
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header("Accept-Ranges", "bytes")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "sandbox; default-src 'none'");
            if (wanted.isPresent()) answer.header("Content-Range", part.of(original.bytes()));
            return answer.entity((StreamingOutput) out -> send(original, part, out))
                    .build();
        } catch (ByteRange.Unsatisfiable outside) {
            close(original);
            return Response.fromResponse(ProblemMapper.answer(Problems.ofStatus(416)))
                    .header("Content-Range", "bytes */" + original.bytes())
                    .build();
        }
    }

    private static void send(Original original, ByteRange part, OutputStream out) throws IOException {
        try (var content = original.content()) {
            content.position(part.first());
            var buffer = ByteBuffer.allocate(BUFFER);
            for (long left = part.length(); left > 0; ) {
                buffer.clear().limit((int) Math.min(BUFFER, left));
                int n = content.read(buffer);
                if (n < 0) throw new IOException("the file ends early");
                out.write(buffer.array(), 0, n);
                left -= n;
            }
        }
    }

    private static void close(Original original) {
        try {
            original.content().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
