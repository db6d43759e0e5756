// SPDX-License-Identifier: Apache-2.0
package org.explant.web.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.explant.shared.RuleBroken;

/** The one place where keys become sentences. */
public final class Words {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.explant.web.messages", Locale.UK, Words.class.getClassLoader());

    private Words() {}

    /** The sentence of a key, its gaps filled. */
    public static String say(String key, Object... gaps) {
        var sentence = BUNDLE.getString(key);
        return gaps.length == 0 ? sentence : new MessageFormat(sentence, Locale.UK).format(gaps);
    }

    /** The word for a value of an enumeration: its key is {@code Type.VALUE}. */
    public static String of(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** The sentence of a broken rule: its key is the rule's name. */
    public static String of(RuleBroken refusal) {
        return say(refusal.rule(), refusal.details().toArray());
    }
}
