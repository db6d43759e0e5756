// SPDX-License-Identifier: Apache-2.0
package org.explant.letter.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Counts the lists of a letter, so that its paragraphs keep their numbers. */
final class Numbering {
    private static final String PART = "word/numbering.xml";

    private final Map<String, Element> levels = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Numbering(DocxFile docx) {
        if (docx.bytes(PART) == null) return;
        var tree = docx.document(PART);
        for (Element number : Xml.elements(tree, "num")) {
            var shape = Xml.value(number, "abstractNumId");
            for (Element each : Xml.elements(tree, "abstractNum"))
                if (each.getAttributeNS(Xml.WORD, "abstractNumId").equals(shape))
                    for (Element level : Xml.elements(each, "lvl"))
                        levels.put(
                                number.getAttributeNS(Xml.WORD, "numId") + "/" + level.getAttributeNS(Xml.WORD, "ilvl"),
                                level);
        }
    }

    /** What stands before the paragraph; nothing where it belongs to no list. */
    String next(@Nullable Element about) {
        if (about == null) return "";
        var list = Xml.value(about, "numId") + "/" + Xml.value(about, "ilvl");
        var level = levels.get(list);
        if (level == null) return "";
        int count = counts.merge(list, 1, Integer::sum);
        return switch (Xml.value(level, "numFmt")) {
            case "bullet" -> "•";
            case "lowerLetter" -> (char) ('a' + (count - 1) % 26) + ")";
            case "upperLetter" -> (char) ('A' + (count - 1) % 26) + ".";
            default -> count + ".";
        };
    }
}
