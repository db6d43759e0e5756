// SPDX-License-Identifier: Apache-2.0
package org.explant.web.closing;

import java.io.Serializable;
import org.explant.closing.ClosingLine;
import org.explant.closing.Tick;
import org.explant.closing.TickState;
import org.jspecify.annotations.Nullable;

/** A line of the checklist with what is typed. */
public class TickInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String item;
    private final int seen;
    private final transient ClosingLine line;
    private final TickState stood;
    private final @Nullable String said;
    private TickState state;
    private @Nullable String words;
    private boolean overtaken;

    TickInput(ClosingLine line) {
        item = line.item();
        seen = line.number();
        this.line = line;
        stood = line.state();
        said = line.words();
        state = stood;
        words = said;
    }

    boolean isChanged() {
        return state != stood || !text(words).equals(text(said));
    }

    /** The line as it stands now, with what this person typed on top of it where they had changed something. */
    TickInput upon(ClosingLine now) {
        var fresh = new TickInput(now);
        if (!isChanged() || state == now.state() && text(words).equals(text(now.words()))) return fresh;
        fresh.overtaken = now.number() != seen;
        fresh.state = state;
        fresh.words = words;
        return fresh;
    }

    /** Somebody else said something of this line since; theirs and this person's stand beside each other. */
    public boolean isOvertaken() {
        return overtaken;
    }

    String item() {
        return item;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    Tick tick() {
        return new Tick(item, state, words, seen);
    }

    public ClosingLine getLine() {
        return line;
    }

    public TickState getState() {
        return state;
    }

    public void setState(TickState typed) {
        state = typed;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed;
    }
}
