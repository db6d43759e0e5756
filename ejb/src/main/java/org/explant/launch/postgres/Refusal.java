// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import java.io.IOException;

/** Why the command cannot go on, as the one plain sentence that the person at the keyboard reads. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String sentence, Object... gaps) {
        super(sentence.formatted(gaps), null, false, false);
    }

    /** A file or folder that did not do what it must. */
    public static Refusal because(String what, IOException cause) {
        return new Refusal("%s: %s.", what, reason(cause));
    }

    private static String reason(IOException cause) {
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("no reason given");
    }
}
