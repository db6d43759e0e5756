// SPDX-License-Identifier: Apache-2.0
package org.explant.web.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One range of bytes as RFC 9110 has it, both ends included. */
public record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** No byte of the file lies in the range that was asked for. */
    public static final class Unsatisfiable extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The range of a header; empty where none, several or nothing sensible is asked for: then the whole is sent. */
    public static Optional<ByteRange> of(@Nullable String header, long size) throws Unsatisfiable {
        var one = ONE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) return Optional.empty();
        if (one.group(1).isEmpty()) return Optional.of(tail(Long.parseLong(one.group(2)), size));
        long first = Long.parseLong(one.group(1));
        long last = one.group(2).isEmpty() ? size - 1 : Long.parseLong(one.group(2));
        if (first >= size) throw new Unsatisfiable();
        if (last < first) return Optional.empty();
        return Optional.of(new ByteRange(first, Math.min(last, size - 1)));
    }

    public long length() {
        return last - first + 1;
    }

    /** {@code bytes 0-99/1234} */
    public String of(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }

    private static ByteRange tail(long length, long size) throws Unsatisfiable {
        if (length == 0 || size == 0) throw new Unsatisfiable();
        return new ByteRange(Math.max(0, size - length), size - 1);
    }
}
