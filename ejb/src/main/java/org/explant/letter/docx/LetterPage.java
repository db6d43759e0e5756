// SPDX-License-Identifier: Apache-2.0
package org.explant.letter.docx;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A letter as the tree that the PDF library sets in type: head, text and foot in this order, paragraphs, tables, lists,
 * breaks, pictures. Text goes in as text: nothing in it can become a tag.
 */
final class LetterPage {
    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm 20mm 20mm;
              @bottom-center { content: counter(page); font-family: "Liberation Sans"; font-size: 8pt; } }
            body { font-family: "Liberation Sans"; font-size: 11pt; line-height: 1.35; }
            p { margin: 0 0 4pt 0; min-height: 1.35em; } h1 { font-size: 15pt; } h2 { font-size: 13pt; }
            h3 { font-size: 11pt; } h1, h2, h3 { margin: 10pt 0 4pt 0; }
            table { border-collapse: collapse; margin: 4pt 0; } td { padding: 2pt 6pt; vertical-align: top; }
            table.ruled td { border: 0.5pt solid #444; } .center { text-align: center; } .right { text-align: right; }
            .both { text-align: justify; } .bold { font-weight: 700; } .italic { font-style: italic; }
            .underline { text-decoration: underline; } .item { margin-left: 18pt; } .break { page-break-before: always; }
            .head { margin-bottom: 14pt; } .foot { margin-top: 18pt; font-size: 8pt; } img { max-width: 150mm; }
            """;

    private final Document tree;
    private final Pictures pictures;
    private final Numbering numbering;

    private LetterPage(DocxFile docx) {
        tree = emptyTree();
        pictures = new Pictures(docx);
        numbering = new Numbering(docx);
    }

    static Document of(DocxFile docx, String title) {
        var page = new LetterPage(docx);
        var html = page.element(page.tree, "html", "");
        html.setAttribute("lang", "en-GB");
        var head = page.element(html, "head", "");
        page.text(page.element(head, "title", ""), title);
        page.element(head, "meta", "").setAttribute("name", "subject");
        ((Element) head.getLastChild()).setAttribute("content", title);
        page.text(page.element(head, "style", ""), STYLE);
        page.element(page.element(head, "bookmarks", ""), "bookmark", "").setAttribute("name", title);
        ((Element) head.getLastChild().getFirstChild()).setAttribute("href", "#letter");
        var body = page.element(html, "body", "");
        body.setAttribute("id", "letter");
        docx.headers().forEach(part -> page.part(body, docx, part, "head"));
        page.blocks(body, Xml.elements(docx.main(), "body").getFirst(), "word/document.xml");
        docx.footers().forEach(part -> page.part(body, docx, part, "foot"));
        return page.tree;
    }

    /** Heads and feet that say nothing leave no room. */
    private void part(Element body, DocxFile docx, String name, String style) {
        var root = docx.document(name).getDocumentElement();
        if (root.getTextContent().isBlank() && Xml.elements(root, "blip").isEmpty()) return;
        blocks(element(body, "div", style), root, name);
    }

    private void blocks(Element into, Node from, String part) {
        for (Element each : Xml.children(from)) {
            switch (String.valueOf(each.getLocalName())) {
                case "p" -> paragraph(into, each, part);
                case "tbl" -> table(into, each, part);
                case "sdt" -> blocks(into, Objects.requireNonNullElse(Xml.child(each, "sdtContent"), each), part);
                default -> {}
            }
        }
    }

    private void paragraph(Element into, Element from, String part) {
        var about = Xml.child(from, "pPr");
        var style = Xml.value(about, "pStyle").toLowerCase(Locale.ROOT);
        var name = style.startsWith("heading1") || style.equals("title")
                ? "h1"
                : style.startsWith("heading2") ? "h2" : style.startsWith("heading") ? "h3" : "p";
        var label = numbering.next(Xml.child(about, "numPr"));
        var side = Map.of("center", "center", "right", "right", "end", "right", "both", "both")
                .getOrDefault(Xml.value(about, "jc"), "");
        var made = element(into, name, (side + (label.isEmpty() ? "" : " item")).strip());
        if (!label.isEmpty()) text(made, label + "\u2002");
        runs(made, from, part);
    }

    private void runs(Element into, Node from, String part) {
        for (Element each : Xml.children(from)) {
            switch (String.valueOf(each.getLocalName())) {
                case "r" -> run(into, each, part);
                case "hyperlink", "smartTag", "fldSimple", "sdt", "sdtContent" -> runs(into, each, part);
                default -> {}
            }
        }
    }

    private void run(Element into, Element from, String part) {
        var about = Xml.child(from, "rPr");
        var style = new StringBuilder();
        if (isOn(about, "b")) style.append(" bold");
        if (isOn(about, "i")) style.append(" italic");
        if (isOn(about, "u") && !Xml.value(about, "u").equals("none")) style.append(" underline");
        var made =
                style.isEmpty() ? into : element(into, "span", style.toString().strip());
        for (Element each : Xml.children(from)) {
            switch (String.valueOf(each.getLocalName())) {
                case "t" -> text(made, each.getTextContent());
                case "tab" -> text(made, "\u2003");
                case "noBreakHyphen" -> text(made, "\u2011");
                case "br" -> {
                    boolean page = each.getAttributeNS(Xml.WORD, "type").equals("page");
                    element(made, page ? "span" : "br", page ? "break" : "");
                }
                case "drawing" -> picture(made, each, part);
                default -> {}
            }
        }
    }

    private void picture(Element into, Element drawing, String part) {
        for (Element blip : Xml.elements(drawing, "blip")) {
            var data = pictures.data(part, blip);
            if (data == null) continue;
            var image = element(into, "img", "");
            image.setAttribute("src", data);
            var said = Xml.elements(drawing, "docPr");
            image.setAttribute("alt", said.isEmpty() ? "" : said.getFirst().getAttribute("descr"));
        }
    }

    private static boolean isOn(@Nullable Element about, String name) {
        if (Xml.child(about, name) == null) return false;
        var value = Xml.value(about, name);
        return !value.equals("0") && !value.equals("false");
    }

    private void table(Element into, Element from, String part) {
        boolean ruled = !Xml.elements(from, "tblBorders").isEmpty()
                || Xml.value(Xml.child(from, "tblPr"), "tblStyle").contains("Grid");
        var rows = element(element(into, "table", ruled ? "ruled" : ""), "tbody", "");
        for (Element row : Xml.children(from)) {
            if (!"tr".equals(row.getLocalName())) continue;
            var made = element(rows, "tr", "");
            for (Element cell : Xml.children(row))
                if ("tc".equals(cell.getLocalName())) blocks(element(made, "td", ""), cell, part);
        }
    }

    private Element element(Node into, String name, String style) {
        var made = tree.createElement(name);
        if (!style.isEmpty()) made.setAttribute("class", style);
        into.appendChild(made);
        return made;
    }

    private void text(Element into, String text) {
        into.appendChild(tree.createTextNode(text));
    }

    private static Document emptyTree() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
