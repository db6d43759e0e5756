// SPDX-License-Identifier: Apache-2.0
package org.explant.letter.docx;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.explant.letter.docx.TemplateRefused.TemplateProblem;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A DOCX with fields like {@code {{claimant.name}}} in its text. What is put in is text and stays text: it passes
 * through the tree of the file, where no sign of it can become an element or a field code.
 */
public final class LetterTemplate {
    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9.]{0,60})\\s*}}");
    /** Codes that fetch or run nothing. */
    private static final Set<String> HARMLESS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "HYPERLINK");

    private final byte[] file;
    private final Set<String> fields = new LinkedHashSet<>();

    /**
     * Checks and reads a template.
     *
     * @param known the fields that there are; any other is refused by name
     */
    public LetterTemplate(byte[] file, Collection<String> known) {
        this.file = file.clone();
        var docx = DocxFile.opened(this.file);
        for (String part : docx.texts()) {
            var tree = docx.document(part);
            checkCodes(tree);
            for (Element paragraph : Xml.elements(tree, "p")) note(words(paragraph));
        }
        for (String field : fields)
            if (!known.contains(field)) throw new TemplateRefused(TemplateProblem.UNKNOWN_FIELD, field);
    }

    private static void checkCodes(Node tree) {
        if (!Xml.elements(tree, "ins").isEmpty() || !Xml.elements(tree, "del").isEmpty())
            throw new TemplateRefused(TemplateProblem.TRACKED_CHANGES);
        for (Element code : Xml.elements(tree, "instrText")) checkCode(code.getTextContent());
        for (Element simple : Xml.elements(tree, "fldSimple")) checkCode(simple.getAttributeNS(Xml.WORD, "instr"));
    }

    private static void checkCode(String code) {
        var words = code.strip().split("[\\s\\\\]+", 2);
        if (!words[0].isEmpty() && !HARMLESS.contains(words[0].toUpperCase(Locale.ROOT)))
            throw new TemplateRefused(TemplateProblem.HAS_FIELD_CODES);
    }

    private void note(List<Element> words) {
        var text = joined(words);
        var found = FIELD.matcher(text);
        while (found.find()) fields.add(found.group(1));
        var rest = FIELD.matcher(text).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) throw new TemplateRefused(TemplateProblem.OPEN_FIELD);
    }

    /** The fields it asks for, in their order. */
    public List<String> fields() {
        return List.copyOf(fields);
    }

    /** The same file with a value for every field; a value of several lines keeps them. */
    public byte[] merged(Map<String, String> values) {
        var docx = DocxFile.opened(file);
        for (String part : docx.texts()) {
            var tree = docx.document(part);
            for (Element paragraph : Xml.elements(tree, "p")) fill(words(paragraph), values);
            docx.put(part, tree);
        }
        return docx.written();
    }

    /** Word cuts a text into pieces where it likes: a field is found in the whole and put into its first piece. */
    private static void fill(List<Element> words, Map<String, String> values) {
        var found = FIELD.matcher(joined(words));
        var hits = found.results().toList().reversed();
        for (var hit : hits) replace(words, hit.start(), hit.end(), values.getOrDefault(hit.group(1), ""));
        for (Element word : words) Lines.split(word);
    }

    private static void replace(List<Element> words, int from, int to, String value) {
        int at = 0;
        var pending = value;
        for (Element word : words) {
            var text = word.getTextContent();
            int begin = Math.clamp(from - at, 0, text.length());
            int end = Math.clamp(to - at, 0, text.length());
            boolean first = from >= at && from < at + text.length();
            if (begin < end) {
                word.setTextContent(text.substring(0, begin) + (first ? pending : "") + text.substring(end));
                word.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            }
            at += text.length();
        }
    }

    private static String joined(List<Element> words) {
        var text = new StringBuilder();
        for (Element word : words) text.append(word.getTextContent());
        return text.toString();
    }

    /** The pieces of text of a paragraph, without those of paragraphs inside it. */
    private static List<Element> words(Element paragraph) {
        return Xml.elements(paragraph, "t").stream()
                .filter(word -> paragraphOf(word) == paragraph)
                .toList();
    }

    private static Node paragraphOf(Node word) {
        var at = word.getParentNode();
        while (at != null && !"p".equals(at.getLocalName())) at = at.getParentNode();
        return Objects.requireNonNull(at);
    }
}
