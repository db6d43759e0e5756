// SPDX-License-Identifier: Apache-2.0
package org.explant.letter.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a DOCX as Word would, or as somebody with bad intentions would. */
public final class ADocx {
    private static final String TYPES = "<?xml version=\"1.0\"?><Types"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
            + " ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>";
    private static final String PLAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private ADocx() {
        parts.put("[Content_Types].xml", TYPES.formatted(PLAIN));
    }

    /** Of these paragraphs, each of one run. */
    public static ADocx of(String... paragraphs) {
        var body = new StringBuilder();
        for (String text : paragraphs)
            body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
        return new ADocx().body(body.toString());
    }

    public ADocx body(String xml) {
        return part("word/document.xml", root("document", "<w:body>" + xml + "</w:body>"));
    }

    public ADocx part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    ADocx calledMacro() {
        return part("[Content_Types].xml", TYPES.formatted("application/vnd.ms-word.document.macroEnabled.main+xml"));
    }

    static String root(String name, String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name + " xmlns:w=\"" + Xml.WORD + "\">" + inside
                + "</w:" + name + ">";
    }

    public byte[] file() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
