// SPDX-License-Identifier: Apache-2.0
package org.explant.web.ui;

import org.explant.web.Sentences;

/** The words for values that are codes inside: the key is {@code Type.VALUE}. */
public final class Labels {
    private Labels() {}

    /** {@code Stage.ENQUIRY} becomes the word under that key. */
    public static String of(Enum<?> value) {
        return Sentences.format(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
