// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import java.text.Normalizer;
import java.util.Locale;

/** The name a file came with, made harmless: without folders, control characters and signs that turn text around. */
record FileName(String value) {
    private static final int LONGEST = 255;
    private static final String NAMELESS = "document.pdf";

    static FileName of(String raw) {
        String flat = Normalizer.normalize(raw, Normalizer.Form.NFC).replace('\\', '/');
        String last = flat.substring(flat.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}<>:\"|?*]", "")
                .strip();
        String kept = last.length() > LONGEST ? last.substring(last.length() - LONGEST) : last;
        return new FileName(kept.isEmpty() || kept.startsWith(".") ? NAMELESS : kept);
    }

    boolean saysPdf() {
        return value.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    /** What to call the document where nobody says. */
    String asTitle() {
        return saysPdf() ? value.substring(0, value.length() - 4).strip() : value;
    }
}
