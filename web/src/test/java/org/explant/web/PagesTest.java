// SPDX-License-Identifier: Apache-2.0
package org.explant.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What no page may contain: a hole for scripts, a style of its own, or words that are not in messages.properties. */
class PagesTest {
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "unescaped output", Pattern.compile("escape=\"false\""),
            "a style of its own", Pattern.compile("\\sstyle=\""),
            "a script in the page", Pattern.compile("<script[^>]*>\\s*[^<\\s]"),
            // PrimeFaces registers its own under the nonce; what stands in plain elements the browser refuses.
            "an inline handler", Pattern.compile("<(?!p:)[^>]*\\son(?:click|change|submit|load)=\""),
            "a page that leaves no trace for its checks", Pattern.compile("transient=\"true\""),
            "a template that the address chooses", Pattern.compile("<ui:[^>]*(?:src|template)=\"[^\"]*#\\{"),
            "an Ajax call past the policy", Pattern.compile("<f:ajax"));

    /** Attributes that a person reads. */
    private static final Set<String> READ = Set.of(
            "headerText", "label", "placeholder", "title", "alt", "itemLabel", "aria-label", "word", "text", "help");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final int LONGEST = 150;

    private final Map<Path, String> pages = WebSources.texts(WebSources.WEB.resolve("webapp"), ".xhtml");

    @Test
    void noPageOpensAHole() {
        assertFalse(pages.isEmpty());
        var found = new ArrayList<String>();
        pages.forEach((page, text) -> FORBIDDEN.forEach((what, pattern) -> {
            if (pattern.matcher(text).find()) found.add(page + ": " + what);
        }));
        assertEquals(List.of(), found);
    }

    @Test
    void noPageSpeaksInWordsOfItsOwn() throws ParserConfigurationException, IOException, SAXException {
        var found = new ArrayList<String>();
        for (var page : pages.entrySet()) read(parsed(page.getValue()), page.getKey(), found);
        assertEquals(List.of(), found);
    }

    /** A form sends its own name along: it would overwrite the parameter that says what the page is about. */
    @Test
    void noFormHasTheNameOfAParameterOfItsPage() {
        var found = new ArrayList<String>();
        pages.forEach((page, text) -> PARAMETER
                .matcher(text)
                .results()
                .map(each -> each.group(1))
                .forEach(name -> {
                    if (text.contains("<h:form id=\"" + name + "\"")) found.add(page + ": " + name);
                }));
        assertEquals(List.of(), found);
    }

    @Test
    void noPageIsTooLongToRead() {
        assertEquals(
                List.of(),
                pages.entrySet().stream()
                        .filter(page -> page.getValue().lines().count() > LONGEST)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static void read(Node node, Path page, List<String> found) {
        // What a person types into a field is no sentence.
        if (node.getNodeName().equals("code")) return;
        if (node.getNodeType() == Node.TEXT_NODE) note(node.getNodeValue(), page, found);
        if (node instanceof Element element) {
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                var attribute = attributes.item(i);
                if (isRead(element, attribute.getNodeName())) note(attribute.getNodeValue(), page, found);
            }
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) read(child, page, found);
    }

    private static boolean isRead(Element element, String attribute) {
        var isButton = element.getNodeName().toLowerCase(java.util.Locale.ROOT).endsWith("button");
        return READ.contains(attribute.substring(attribute.indexOf(':') + 1)) || isButton && attribute.equals("value");
    }

    private static void note(String text, Path page, List<String> found) {
        var spoken = text.replaceAll("#\\{[^}]*\\}", "");
        if (WORD.matcher(spoken).find()) found.add(page + ": " + spoken.strip());
    }

    private static Node parsed(String page) throws ParserConfigurationException, IOException, SAXException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        var builder = factory.newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(page))).getDocumentElement();
    }
}
