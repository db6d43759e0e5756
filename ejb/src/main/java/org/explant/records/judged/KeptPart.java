// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.explant.records.candidate.Part;
import org.explant.records.candidate.PartName;

/**
 * A part of a candidate as it is kept.
 *
 * @param raw its words as printed
 */
public record KeptPart(Part part, String raw) {
    private static final String BETWEEN = "\t";

    static KeptPart of(Part part, String page) {
        return new KeptPart(part, plain(page.substring(part.from(), part.to())));
    }

    private static String plain(String words) {
        return String.join(" ", words.strip().split("\\s+"));
    }

    /** In their order: the key counts them. */
    static Map<String, String> texts(List<KeptPart> parts) {
        var texts = new LinkedHashMap<String, String>();
        for (KeptPart each : parts) {
            var part = each.part;
            var key = "%02d %s".formatted(texts.size(), part.name().name());
            texts.put(key, String.join(BETWEEN, "" + part.from(), "" + part.to(), plain(part.value()), each.raw));
        }
        return texts;
    }

    static List<KeptPart> read(Map<String, String> texts) {
        var parts = new ArrayList<KeptPart>();
        texts.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> {
            var name = PartName.valueOf(each.getKey().substring(3));
            var fields = each.getValue().split(BETWEEN, -1);
            var part = new Part(name, fields[2], Integer.parseInt(fields[0]), Integer.parseInt(fields[1]));
            parts.add(new KeptPart(part, fields[3]));
        });
        return parts;
    }

    /** Keeps words of pages out of logs. */
    @Override
    public String toString() {
        return "KeptPart " + part.name();
    }
}
