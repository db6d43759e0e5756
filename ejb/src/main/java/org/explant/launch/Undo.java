// SPDX-License-Identifier: Apache-2.0
package org.explant.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.explant.launch.postgres.Refusal;

/** What was started, to be stopped the other way round: once, and nothing is started any more after that. */
final class Undo {
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final Consumer<String> say;
    private boolean done;

    Undo(Consumer<String> say) {
        this.say = say;
    }

    /** Remembers how to take back what the action does, even where it fails half way. */
    synchronized <T> T before(Runnable takeBack, Supplier<T> action) {
        if (done) throw new Refusal("Explant is being stopped.");
        steps.push(takeBack);
        return action.get();
    }

    /** Whether everything was taken back, or is being so. */
    synchronized boolean isDone() {
        return done;
    }

    synchronized void all() {
        if (done) return;
        done = true;
        for (var step : steps) {
            try {
                step.run();
            } catch (Refusal e) {
                say.accept(String.valueOf(e.getMessage()));
            }
        }
    }
}
