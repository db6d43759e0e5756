// SPDX-License-Identifier: Apache-2.0
package org.explant.letter.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.explant.letter.docx.TemplateRefused.TemplateProblem;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Trees of XML, read without a document type and without a look outside. */
final class Xml {
    /** The namespace of words, paragraphs and tables. */
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Xml() {}

    static Document read(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException | IOException broken) {
            throw new TemplateRefused(TemplateProblem.NOT_A_DOCX);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] written(Document tree) {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var out = new ByteArrayOutputStream();
            tree.setXmlStandalone(true);
            factory.newTransformer().transform(new DOMSource(tree), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that stands in a tree, attributes too. */
    static String text(Document tree) {
        return new String(written(tree), StandardCharsets.UTF_8);
    }

    /** Elements of that local name below, in their order. */
    static List<Element> elements(Node below, String name) {
        var found = new ArrayList<Element>();
        collect(below, name, found);
        return found;
    }

    private static void collect(Node below, String name, List<Element> found) {
        for (Element child : children(below)) {
            if (name.equals(child.getLocalName())) found.add(child);
            collect(child, name, found);
        }
    }

    static List<Element> children(Node of) {
        var found = new ArrayList<Element>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element element) found.add(element);
        return found;
    }

    /** The child of that local name. */
    static @Nullable Element child(@Nullable Node of, String name) {
        if (of == null) return null;
        return children(of).stream()
                .filter(each -> name.equals(each.getLocalName()))
                .findFirst()
                .orElse(null);
    }

    /** {@code w:val} of the child of that name; empty where there is none. */
    static String value(@Nullable Node of, String name) {
        var child = child(of, name);
        return child == null ? "" : child.getAttributeNS(WORD, "val");
    }
}
