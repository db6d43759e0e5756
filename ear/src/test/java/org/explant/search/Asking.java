// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.explant.document.Desk;
import org.explant.document.Papers;
import org.jspecify.annotations.Nullable;

/** Questions put over the network. */
final class Asking {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Asking() {}

    /** Asks until the index has taken the page up; it promises two seconds, a busy machine may need more. */
    static JsonObject found(Desk desk, String query) {
        Instant deadline = Instant.now().plus(PATIENCE);
        JsonObject answer = Desk.json(ask(desk, query, null));
        while (answer.getInt("total") == 0 && Instant.now().isBefore(deadline)) {
            Desk.pause(200);
            answer = Desk.json(ask(desk, query, null));
        }
        return answer;
    }

    static HttpResponse<byte[]> ask(Desk desk, String query, @Nullable String claim) {
        var body = Json.createObjectBuilder().add("query", query);
        if (claim != null) body.add("claim", claim);
        byte[] bytes = body.build().toString().getBytes(StandardCharsets.UTF_8);
        return desk.send("POST", "searches", BodyPublishers.ofByteArray(bytes), "Content-Type", "application/json");
    }

    static HttpResponse<byte[]> change(Desk desk, String method, String path) {
        return desk.send(method, path, BodyPublishers.noBody());
    }

    static HttpResponse<byte[]> post(Desk desk, String path, JsonObjectBuilder body) {
        byte[] bytes = body.build().toString().getBytes(StandardCharsets.UTF_8);
        return desk.send("POST", path, BodyPublishers.ofByteArray(bytes), "Content-Type", "application/json");
    }

    static HttpResponse<byte[]> narrowed(Desk desk, String query, String facet, String value) {
        var one = Json.createObjectBuilder().add("facet", facet).add("value", value);
        var body = Json.createObjectBuilder()
                .add("query", query)
                .add("narrowed", Json.createArrayBuilder().add(one));
        return post(desk, "searches", body);
    }

    /** One that stands nowhere else. */
    static String word() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "q";
    }

    /** A letter of so many pages, brought into a claim and read. */
    static String brought(Desk desk, String claim, String paper, int pages) {
        String document = desk.brought(claim, "letter.pdf", Papers.text(paper, pages));
        desk.settled(document);
        return document;
    }
}
