// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import java.util.List;
import org.explant.shared.RuleBroken;

/** A letter is not filed while a field of it has no value; the fields are named, never their values. */
public final class LetterNotComplete extends RuleBroken {
    private static final long serialVersionUID = 1L;

    LetterNotComplete(List<String> missing) {
        super(String.join(", ", missing));
    }
}
