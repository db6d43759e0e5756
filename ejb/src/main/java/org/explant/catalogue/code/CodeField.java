// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue.code;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a bar code.
 *
 * @param tag what announced it: a GS1 application identifier such as {@code 17}; empty where its place did
 * @param value as it stands in the code
 * @param date the day it means; null where it is none, or an impossible one
 */
public record CodeField(
        CodePart part, String tag, String value, @Nullable LocalDate date) {
    static CodeField of(CodePart part, String tag, String value) {
        return new CodeField(part, tag, value, null);
    }
}
