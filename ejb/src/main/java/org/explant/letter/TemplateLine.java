// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A template as lists show it.
 *
 * @param edition in force: what a change must name
 * @param fieldText the names of its fields, with a blank between
 * @param recordedBy full name of whoever made this edition
 */
public record TemplateLine(
        TemplateId template,
        Integer edition,
        String name,
        String fileName,
        String fieldText,
        Boolean inUse,
        Instant recordedAt,
        String recordedBy) {
    /** The fields it asks for. */
    public List<String> fields() {
        return Arrays.stream(fieldText.split(" "))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
