// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.row;

import java.util.List;
import org.explant.shared.RuleBroken;

/**
 * Why a row is refused.
 *
 * @param field the field of the import, or empty where the row as a whole is meant
 * @param rule key of its sentence: the class name of a broken rule, or {@code RowFault.X}
 * @param gaps what fills the sentence
 */
public record Fault(String field, String rule, List<String> gaps) {
    public Fault {
        gaps = List.copyOf(gaps);
    }

    public static Fault of(String field, RowFault what, Object... gaps) {
        return new Fault(
                field,
                "RowFault." + what,
                List.of(gaps).stream().map(String::valueOf).toList());
    }

    public static Fault of(String field, RuleBroken broken) {
        return new Fault(
                field,
                broken.rule(),
                broken.details().stream().map(String::valueOf).toList());
    }
}
