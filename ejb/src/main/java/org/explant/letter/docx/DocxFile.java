// SPDX-License-Identifier: Apache-2.0
package org.explant.letter.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.explant.letter.docx.TemplateRefused.TemplateProblem;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * The parts of a DOCX by their names. Opening refuses what is no plain document: a bomb, macros, files inside, pointers
 * outside.
 */
final class DocxFile {
    static final int LONGEST = 2 << 20;
    private static final int LONGEST_OPENED = 20 << 20;
    private static final int MOST_PARTS = 300;
    private static final String MAIN = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String PLAIN_DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Map<String, byte[]> parts;

    private DocxFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static DocxFile opened(byte[] file) {
        if (file.length > LONGEST) throw new TemplateRefused(TemplateProblem.TOO_LARGE);
        var docx = new DocxFile(unzipped(file));
        docx.check();
        return docx;
    }

    private static Map<String, byte[]> unzipped(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        int left = LONGEST_OPENED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || parts.size() >= MOST_PARTS) throw new TemplateRefused(TemplateProblem.TOO_LARGE);
                if (!entry.isDirectory() && parts.put(entry.getName(), content) != null)
                    throw new TemplateRefused(TemplateProblem.NOT_A_DOCX);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new TemplateRefused(TemplateProblem.NOT_A_DOCX);
        }
        return parts;
    }

    private void check() {
        var types = parts.get(TYPES);
        if (types == null || !parts.containsKey(MAIN)) throw new TemplateRefused(TemplateProblem.NOT_A_DOCX);
        for (String name : parts.keySet()) {
            var low = name.toLowerCase(Locale.ROOT);
            if (low.contains("vbaproject") || low.contains("vbadata"))
                throw new TemplateRefused(TemplateProblem.HAS_MACROS);
            if (low.contains("/embeddings/") || low.contains("/activex/") || low.contains("afchunk"))
                throw new TemplateRefused(TemplateProblem.HAS_EMBEDDED_FILES);
        }
        var declared = Xml.text(Xml.read(types));
        if (declared.contains("macroEnabled") || declared.contains("ms-word.vba"))
            throw new TemplateRefused(TemplateProblem.HAS_MACROS);
        if (!declared.contains(PLAIN_DOCUMENT)) throw new TemplateRefused(TemplateProblem.NOT_A_DOCX);
        parts.keySet().stream().filter(name -> name.endsWith(".rels")).forEach(this::checkPointers);
        if (!Xml.elements(document(MAIN), "altChunk").isEmpty())
            throw new TemplateRefused(TemplateProblem.HAS_EMBEDDED_FILES);
    }

    /** A link may lead outside, for a person has to click it; nothing is fetched by itself. */
    private void checkPointers(String name) {
        for (var pointer : Xml.elements(document(name), "Relationship")) {
            boolean outside = pointer.getAttribute("TargetMode").equals("External");
            if (outside && !pointer.getAttribute("Type").endsWith("/hyperlink"))
                throw new TemplateRefused(TemplateProblem.POINTS_OUTSIDE, name);
        }
    }

    /** The parts whose words a letter consists of: headers, the document, footers. */
    List<String> texts() {
        return parts.keySet().stream()
                .filter(name -> name.equals(MAIN) || name.matches("word/(header|footer)\\d*\\.xml"))
                .toList();
    }

    List<String> headers() {
        return parts.keySet().stream()
                .filter(name -> name.matches("word/header\\d*\\.xml"))
                .toList();
    }

    List<String> footers() {
        return parts.keySet().stream()
                .filter(name -> name.matches("word/footer\\d*\\.xml"))
                .toList();
    }

    /** A part as a tree; changing it changes nothing here. */
    Document document(String name) {
        return Xml.read(parts.getOrDefault(name, new byte[0]));
    }

    Document main() {
        return document(MAIN);
    }

    /** The bytes of a part; null where there is none of that name. */
    byte @Nullable [] bytes(String name) {
        return parts.get(name);
    }

    void put(String name, Document tree) {
        parts.put(name, Xml.written(tree));
    }

    byte[] written() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
