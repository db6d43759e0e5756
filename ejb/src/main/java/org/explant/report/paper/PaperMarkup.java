// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A report as the tree that the PDF library sets in type. Text goes in as text: nothing in it can become a tag. */
final class PaperMarkup {
    /** So many columns fit beside each other on A4 across. */
    private static final int WIDEST = 14;

    /** How the address of a picture begins that is in the tree itself; no other is ever followed. */
    static final String PICTURE = "data:image/png;base64,";

    private final Document tree;

    private PaperMarkup(Document tree) {
        this.tree = tree;
    }

    static Document of(Paper paper) {
        var markup = new PaperMarkup(emptyTree());
        var html = markup.element("html", Map.of("lang", "en-GB"));
        markup.tree.appendChild(html);
        html.appendChild(markup.head(paper));
        html.appendChild(markup.body(paper));
        return markup.tree;
    }

    private Element head(Paper paper) {
        var head = element("head", Map.of());
        head.appendChild(text("title", paper.title()));
        head.appendChild(element("meta", Map.of("name", "subject", "content", paper.title())));
        head.appendChild(text("style", style(paper.running())));
        head.appendChild(bookmarks(paper));
        return head;
    }

    private Element bookmarks(Paper paper) {
        var bookmarks = element("bookmarks", Map.of());
        for (int place = 0; place < paper.tables().size(); place++)
            bookmarks.appendChild(
                    element("bookmark", Map.of("name", paper.tables().get(place).title(), "href", "#table-" + place)));
        return bookmarks;
    }

    private Element body(Paper paper) {
        var body = element("body", Map.of());
        body.appendChild(text("h1", paper.title()));
        body.appendChild(facts(paper.facts()));
        var note = text("p", paper.note());
        note.setAttribute("class", "note");
        body.appendChild(note);
        for (Paper.Picture picture : paper.pictures()) picture(picture, body);
        for (int place = 0; place < paper.tables().size(); place++) {
            var heading = text("h2", paper.tables().get(place).title());
            heading.setAttribute("id", "table-" + place);
            body.appendChild(heading);
            for (PaperTable piece : paper.tables().get(place).across(WIDEST)) body.appendChild(table(piece));
        }
        return body;
    }

    private Element facts(List<Paper.Fact> facts) {
        var list = element("div", Map.of("class", "facts"));
        for (Paper.Fact fact : facts) {
            var line = element("p", Map.of());
            line.appendChild(text("b", fact.label() + ": "));
            line.appendChild(tree.createTextNode(fact.value()));
            list.appendChild(line);
        }
        return list;
    }

    private void picture(Paper.Picture picture, Element body) {
        body.appendChild(text("h2", picture.title()));
        var source = PICTURE + Base64.getEncoder().encodeToString(picture.png());
        body.appendChild(element("img", Map.of("src", source, "alt", picture.told(), "class", "picture")));
        for (String line : picture.below()) body.appendChild(text("p", line));
    }

    private Element table(PaperTable table) {
        var made = element("table", Map.of());
        var head = element("tr", Map.of());
        for (Column column : table.columns()) {
            var heading = text("th", column.heading());
            heading.setAttribute("scope", "col");
            heading.setAttribute("class", side(column));
            head.appendChild(heading);
        }
        made.appendChild(under("thead", head));
        var body = element("tbody", Map.of());
        table.rows().forEach(row -> body.appendChild(row(table, row)));
        if (!table.totals().isEmpty()) {
            var totals = row(table, table.totals());
            totals.setAttribute("class", "totals");
            body.appendChild(totals);
        }
        made.appendChild(body);
        return made;
    }

    /** The first cell says what the row is about. */
    private Element row(PaperTable table, List<Cell> cells) {
        var row = element("tr", Map.of());
        for (int place = 0; place < cells.size(); place++) {
            var cell = text(place == 0 ? "th" : "td", cells.get(place).written());
            if (place == 0) cell.setAttribute("scope", "row");
            cell.setAttribute("class", side(table.columns().get(place)));
            row.appendChild(cell);
        }
        return row;
    }

    private static String side(Column column) {
        return column.kind().isNumber() ? "number" : column.kind() == Kind.DATE ? "date" : "text";
    }

    private Element under(String name, Element child) {
        var parent = element(name, Map.of());
        parent.appendChild(child);
        return parent;
    }

    private Element text(String name, String text) {
        var made = element(name, Map.of());
        made.appendChild(tree.createTextNode(text));
        return made;
    }

    private Element element(String name, Map<String, String> attributes) {
        var made = tree.createElement(name);
        attributes.forEach(made::setAttribute);
        return made;
    }

    private static String style(Paper.Running running) {
        try (var stream = Objects.requireNonNull(PaperMarkup.class.getResourceAsStream("report.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@{asAt}", quoted(running.asAt()))
                    .replace("@{page}", quoted(running.page() + " "))
                    .replace("@{of}", quoted(" " + running.of() + " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A string of the style sheet. */
    private static String quoted(String text) {
        return '"' + text.replaceAll("[\\\\\"\\p{Cc}]", " ") + '"';
    }

    private static Document emptyTree() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
