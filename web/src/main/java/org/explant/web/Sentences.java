// SPDX-License-Identifier: Apache-2.0
package org.explant.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.explant.letter.docx.TemplateRefused;
import org.explant.search.QueryRefused;
import org.explant.shared.RuleBroken;

/** The one place that turns a refusal into words: the class name of the rule is the key of its sentence. */
public final class Sentences {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.explant.web.messages", Locale.UK);

    private Sentences() {}

    /** What a person reads when this rule said no. */
    public static String of(RuleBroken broken) {
        return format(
                key(broken), broken.details().stream().map(Sentences::word).toArray());
    }

    /** A code that has a word is said by it. */
    private static Object word(Object detail) {
        if (!(detail instanceof Enum<?> value)) return detail;
        var key = value.getDeclaringClass().getSimpleName() + "." + value.name();
        return WORDS.containsKey(key) ? WORDS.getString(key) : value.name();
    }

    /** A query, and a template, can be wrong in many ways, each with a sentence of its own. */
    private static String key(RuleBroken broken) {
        return switch (broken) {
            case QueryRefused query -> broken.rule() + "." + query.problem();
            case TemplateRefused template -> "TemplateProblem." + template.problem();
            default -> broken.rule();
        };
    }

    /** The words under this key, with its gaps filled. */
    public static String format(String key, Object... details) {
        return new MessageFormat(WORDS.getString(key), Locale.UK).format(details);
    }
}
