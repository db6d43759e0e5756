// SPDX-License-Identifier: Apache-2.0
package org.explant.letter.docx;

import org.w3c.dom.Element;

/** Turns the line ends of a piece of text into breaks of the paper. */
final class Lines {
    private Lines() {}

    static void split(Element word) {
        var lines = word.getTextContent().split("\\R", -1);
        if (lines.length < 2) return;
        var run = word.getParentNode();
        var document = word.getOwnerDocument();
        word.setTextContent(lines[0]);
        var before = word.getNextSibling();
        for (int i = 1; i < lines.length; i++) {
            run.insertBefore(document.createElementNS(Xml.WORD, "w:br"), before);
            var next = (Element) word.cloneNode(false);
            next.setTextContent(lines[i]);
            run.insertBefore(next, before);
        }
    }
}
