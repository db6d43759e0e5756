// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells how a text is encoded: by its mark, else by what it cannot be. */
final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOK = 4_096;

    private Encodings() {}

    /** A text, and how it was encoded. */
    record Decoded(String text, Charset charset) {}

    static Decoded decode(byte[] file) {
        Charset marked = marked(file);
        if (marked != null) return strict(file, marked);
        Charset wide = wide(file);
        if (wide != null) return strict(file, wide);
        try {
            return decode(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            // Every text of an old Windows is some Windows-1252; the five bytes it does not have tell a file that is
            // none.
            return strict(file, WINDOWS);
        }
    }

    private static @Nullable Charset marked(byte[] file) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) return StandardCharsets.UTF_8;
        if (starts(file, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
        if (starts(file, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
        return null;
    }

    /** Without a mark: our letters leave every other byte of UTF-16 empty. */
    private static @Nullable Charset wide(byte[] file) {
        int even = 0;
        int odd = 0;
        int until = Math.min(LOOK, file.length);
        for (int i = 0; i < until; i++)
            if (file[i] == 0)
                if (i % 2 == 0) even++;
                else odd++;
        if (odd > until / 4 && even < odd / 8) return StandardCharsets.UTF_16LE;
        if (even > until / 4 && odd < even / 8) return StandardCharsets.UTF_16BE;
        return null;
    }

    private static Decoded strict(byte[] file, Charset charset) {
        try {
            return decode(file, charset);
        } catch (CharacterCodingException unreadable) {
            throw new EncodingNotKnown();
        }
    }

    private static Decoded decode(byte[] file, Charset charset) throws CharacterCodingException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = decoder.decode(ByteBuffer.wrap(file)).toString();
        if (text.indexOf('\0') >= 0) throw new NotASheet();
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, charset);
    }

    private static boolean starts(byte[] file, int... signs) {
        if (file.length < signs.length) return false;
        for (int i = 0; i < signs.length; i++) if ((file[i] & 0xff) != signs[i]) return false;
        return true;
    }
}
