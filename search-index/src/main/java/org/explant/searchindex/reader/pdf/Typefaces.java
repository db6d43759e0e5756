// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** The fonts of one document as far as they were met. */
final class Typefaces {
    /** PDFBox's own supplement to Adobe's list of glyph names, which its text stripper uses too. */
    private static final GlyphList NAMES = names("/org/apache/pdfbox/resources/glyphlist/additional.txt");

    private static final int MOST = 500;

    private final Map<PDFont, Typeface> known = new IdentityHashMap<>();
    private @Nullable PDFont lastFont;
    private @Nullable Typeface last;

    Typeface of(PDFont font) throws IOException {
        Typeface typeface = font.equals(lastFont) ? last : known.get(font);
        if (typeface == null) {
            forgetSome();
            typeface = new Typeface(font);
            known.put(font, typeface);
        }
        lastFont = font;
        last = typeface;
        return typeface;
    }

    GlyphList names() {
        return NAMES;
    }

    /** A document that brings its fonts anew on every page must not fill the memory with them. */
    private void forgetSome() {
        if (known.size() >= MOST) {
            known.clear();
        }
    }

    private static GlyphList names(String resource) {
        try (InputStream supplement = GlyphList.class.getResourceAsStream(resource)) {
            return supplement == null
                    ? GlyphList.getAdobeGlyphList()
                    : new GlyphList(GlyphList.getAdobeGlyphList(), supplement);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
