// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation.load;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text file of columns, taken apart. Commas, semicolons, tabs, bars and the sign ¬ part them, whichever is most
 * frequent in the first line; quotation marks hold a field together, save beside ¬, which needs none.
 */
final class Table {
    private static final String SEPARATORS = "\u00AC,;\t|";

    private final String text;
    private final char separator;
    private int at;

    private Table(String text) {
        this.text = text;
        int end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        separator = (char) SEPARATORS
                .chars()
                .reduce((a, b) -> count(first, b) > count(first, a) ? b : a)
                .orElse(',');
    }

    /** One line of the file, by the number an editor gives it. */
    record Row(int number, List<String> fields) {}

    /** In UTF-8 where it is that, in Latin-1 where it is not. */
    static List<Row> of(byte[] file) {
        return new Table(decoded(file)).rows();
    }

    private static String decoded(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException noUtf8) {
            return new String(file, StandardCharsets.ISO_8859_1);
        }
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        int line = 1;
        while (at < text.length()) {
            int from = at;
            var fields = row();
            if (fields.size() > 1 || !fields.getFirst().isBlank()) rows.add(new Row(line, fields));
            line += Math.toIntExact(
                    text.substring(from, at).chars().filter(c -> c == '\n').count());
        }
        return rows;
    }

    private List<String> row() {
        var fields = new ArrayList<String>();
        while (true) {
            fields.add(field());
            if (at >= text.length()) return fields;
            char end = text.charAt(at++);
            if (end == '\n') return fields;
        }
    }

    /** Up to the separator, the end of the line or the end of the file, which is left to be read. */
    private String field() {
        var field = new StringBuilder();
        boolean quoted = separator != '\u00AC' && at < text.length() && text.charAt(at) == '"';
        if (quoted) at++;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted && c == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') at++;
                else {
                    quoted = false;
                    continue;
                }
            } else if (!quoted && (c == separator || c == '\n')) break;
            if (c != '\r') field.append(c);
        }
        return field.toString().strip();
    }

    private static long count(String line, int sign) {
        return line.chars().filter(c -> c == sign).count();
    }
}
