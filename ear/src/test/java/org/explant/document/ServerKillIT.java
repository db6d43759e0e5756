// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.explant.RunningExplant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real server is killed while files come in, are read and are searched. */
class ServerKillIT {
    private static final int ROUNDS = Integer.getInteger("explant.server.kill.rounds", 3);

    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.ofItsOwn();

    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final Random random = new Random(3);

    @Test
    void noAcknowledgedDocumentIsLostAndEachIsReadToItsEndOnce() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            var desk = Desk.at(EXPLANT, "PARALEGAL");
            var killed = new AtomicBoolean();
            String claim = desk.claim();
            var senders = new Thread[] {
                sender(desk, claim, killed), sender(desk, claim, killed), searcher(desk, killed), searcher(desk, killed)
            };
            Thread.sleep(3_000 + random.nextInt(3_000));
            killed.set(true);
            EXPLANT.kill();
            for (Thread sender : senders) {
                sender.join();
            }
            EXPLANT.start();
        }
        assertFalse(acknowledged.isEmpty());
        var desk = Desk.at(EXPLANT, "PARTNER");
        acknowledged.forEach((id, pages) -> verify(desk, id, pages));
        indexEqualsDatabase(desk);
        agreesDocumentByDocument();
        System.out.printf(
                "%d kills of the server: %d documents acknowledged, none lost%n", ROUNDS, acknowledged.size());
    }

    /** Every page of the tests' papers names cobalt: what is found must be what the database holds, neither more nor less. */
    private static void indexEqualsDatabase(Desk desk) {
        int held = Integer.parseInt(desk.ask("select sum(pages_searchable) from document"));
        int documents = Integer.parseInt(desk.ask("select count(*) from document where pages_searchable > 0"));
        Instant deadline = Instant.now().plusSeconds(30);
        var found = cobalt(desk);
        while (found.getInt("total") != held && Instant.now().isBefore(deadline)) {
            Desk.pause(250);
            found = cobalt(desk);
        }
        assertEquals(held, found.getInt("total"));
        assertEquals(documents, found.getInt("documents"));
    }

    /** The product's own comparison: number of documents, of pages, and every document's state. */
    private static void agreesDocumentByDocument() {
        var keeper = Desk.at(EXPLANT, "ADMINISTRATOR");
        var body = HttpRequest.BodyPublishers.ofString("");
        var compared = Desk.json(keeper.send("POST", "index/comparisons", body, "Content-Type", "application/json"));
        assertEquals(0, compared.getInt("disagreeing"));
    }

    private static JsonObject cobalt(Desk desk) {
        var body = HttpRequest.BodyPublishers.ofString("{\"query\":\"cobalt\"}");
        return Desk.json(desk.send("POST", "searches", body, "Content-Type", "application/json"));
    }

    private Thread sender(Desk desk, String claim, AtomicBoolean killed) {
        return Thread.ofVirtual().start(() -> {
            while (!killed.get()) {
                int pages = 20 + random.nextInt(60);
                try {
                    String id = desk.brought(
                            claim, "letter.pdf", Papers.text(UUID.randomUUID().toString(), pages));
                    acknowledged.put(id, pages);
                } catch (IllegalStateException cutOff) {
                    // The kill came in the middle: nothing was acknowledged.
                    return;
                }
            }
        });
    }

    /** Searches all the time, whatever becomes of the answers. */
    private static Thread searcher(Desk desk, AtomicBoolean killed) {
        return Thread.ofVirtual().start(() -> {
            try {
                while (!killed.get()) cobalt(desk);
            } catch (IllegalStateException | JsonException cutOff) {
                // The kill came in the middle of an answer.
                return;
            }
        });
    }

    private static void verify(Desk desk, String id, int pages) {
        var sheet = desk.settled(id);
        assertEquals("SEARCHABLE", sheet.getString("state"), sheet.toString());
        assertEquals(pages, sheet.getInt("pagesSearchable"));
        assertEquals(
                Integer.toString(pages), desk.ask("select count(*) from page_text where document_id = '" + id + "'"));
        assertEquals(200, desk.get("documents/" + id + "/content").statusCode());
    }
}
