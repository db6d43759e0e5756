// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.source;

import java.util.Collection;
import java.util.List;

/**
 * What the sources together make of a field.
 *
 * @param sources how many sources speak, each paper counted once
 */
public record Assessment(Sureness sureness, int sources) {
    /** Weighs what was said of one field and not withdrawn. */
    public static Assessment of(ImplantField field, List<Said> said) {
        int sources = sources(said);
        if (sources == 0) return new Assessment(Sureness.UNKNOWN, 0);
        if (contradicts(field, said)) return new Assessment(Sureness.DISAGREE, sources);
        return new Assessment(alone(said, sources), sources);
    }

    /** Weighs a whole thing by its fields: one contradiction makes it doubtful, whoever else agrees. */
    public static Assessment overall(Collection<Assessment> fields, List<Said> all) {
        int sources = sources(all);
        if (sources == 0) return new Assessment(Sureness.UNKNOWN, 0);
        var disagreeing = fields.stream().anyMatch(each -> each.sureness() == Sureness.DISAGREE);
        return new Assessment(disagreeing ? Sureness.DISAGREE : alone(all, sources), sources);
    }

    private static Sureness alone(List<Said> said, int sources) {
        if (sources > 1) return Sureness.AGREED;
        boolean weak = said.stream().allMatch(each -> each.grade() == Grade.WEAK);
        return weak ? Sureness.ONE_WEAK_SOURCE : Sureness.ONE_SOURCE;
    }

    private static int sources(List<Said> said) {
        return (int) said.stream().map(Said::origin).distinct().count();
    }

    private static boolean contradicts(ImplantField field, List<Said> said) {
        for (Said one : said)
            for (Said other : said) if (!field.reading().agree(one.value(), other.value())) return true;
        return false;
    }
}
