// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A code taken apart.
 *
 * @param text as typed or scanned
 * @param fields its pieces in order
 * @param remarks what is odd about it
 */
public record ScannedCode(CodeKind kind, String text, List<CodeField> fields, Set<CodeRemark> remarks) {
    /** Longer than any label's code. */
    public static final int LONGEST = 400;

    public ScannedCode {
        fields = List.copyOf(fields);
        remarks = Set.copyOf(remarks);
    }

    /** The first piece of that kind. */
    public Optional<CodeField> field(CodePart part) {
        return fields.stream().filter(each -> each.part() == part).findFirst();
    }

    /** What the piece of that kind says; empty where there is none. */
    public String value(CodePart part) {
        return field(part).map(CodeField::value).orElse("");
    }
}
