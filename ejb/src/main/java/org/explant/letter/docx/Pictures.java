// SPDX-License-Identifier: Apache-2.0
package org.explant.letter.docx;

import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The pictures inside a DOCX, such as the head of the firm's paper. */
final class Pictures {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final DocxFile docx;

    Pictures(DocxFile docx) {
        this.docx = docx;
    }

    /** The picture itself, as a page can hold it; null where there is none of a kind that is shown. */
    @Nullable
    String data(String part, Element blip) {
        var wanted = blip.getAttributeNS(RELATIONS, "embed");
        var pointers = part.replaceFirst("/([^/]+)$", "/_rels/$1.rels");
        if (docx.bytes(pointers) == null) return null;
        for (Element each : Xml.elements(docx.document(pointers), "Relationship"))
            if (each.getAttribute("Id").equals(wanted)) return inside(each.getAttribute("Target"));
        return null;
    }

    private @Nullable String inside(String target) {
        var bytes = docx.bytes(target.startsWith("/") ? target.substring(1) : "word/" + target);
        var name = target.toLowerCase(Locale.ROOT);
        var kind = name.endsWith(".png") ? "png" : name.endsWith(".jpg") || name.endsWith(".jpeg") ? "jpeg" : "";
        return bytes == null || kind.isEmpty()
                ? null
                : "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
