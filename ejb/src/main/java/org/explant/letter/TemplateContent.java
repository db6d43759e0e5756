// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import java.util.List;
import org.explant.party.TextTooLong;

/**
 * What a template consists of.
 *
 * @param docx the file as it was uploaded and found to be sound
 * @param fields those it asks for
 * @param inUse whether letters may be written by it
 */
record TemplateContent(String name, String fileName, byte[] docx, List<String> fields, boolean inUse) {
    private static final int LONGEST = 200;

    TemplateContent {
        name = name.strip();
        if (name.isEmpty()) throw new TemplateNeedsName();
        if (name.length() > LONGEST) throw new TextTooLong(LONGEST);
        fields = List.copyOf(fields);
    }
}
