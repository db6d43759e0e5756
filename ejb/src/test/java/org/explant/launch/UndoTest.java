// SPDX-License-Identifier: Apache-2.0
package org.explant.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.explant.launch.postgres.Refusal;
import org.junit.jupiter.api.Test;

class UndoTest {
    private final List<String> heard = new ArrayList<>();
    private final Undo undo = new Undo(heard::add);

    @Test
    void whatWasStartedLastIsStoppedFirstAndEverythingOnce() {
        undo.before(() -> heard.add("database"), () -> 1);
        undo.before(() -> heard.add("server"), () -> 2);
        undo.all();
        undo.all();
        assertEquals(List.of("server", "database"), heard);
    }

    @Test
    void whatFailedHalfWayIsStoppedToo() {
        assertThrows(
                Refusal.class,
                () -> undo.before(() -> heard.add("database"), () -> {
                    throw new Refusal("The schema is newer.");
                }));
        undo.all();
        assertEquals(List.of("database"), heard);
    }

    @Test
    void aStepThatRefusesToStopIsSaidAndKeepsNoOtherRunning() {
        undo.before(() -> heard.add("database"), () -> 1);
        undo.before(
                () -> {
                    throw new Refusal("The server hangs.");
                },
                () -> 2);
        undo.all();
        assertEquals(List.of("The server hangs.", "database"), heard);
    }

    @Test
    void nothingIsStartedAfterTheEnd() {
        undo.all();
        assertThrows(Refusal.class, () -> undo.before(() -> {}, () -> heard.add("started")));
        assertEquals(List.of(), heard);
    }
}
