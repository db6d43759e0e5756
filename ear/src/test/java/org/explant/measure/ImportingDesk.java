// SPDX-License-Identifier: Apache-2.0
package org.explant.measure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody who brings in sheets and looks at lists, by the interface alone. */
final class ImportingDesk {
    private static final long PAUSE = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final String token;

    ImportingDesk(URI address, String user, String password) throws IOException, InterruptedException {
        this.address = address;
        var answer = client.send(
                HttpRequest.newBuilder(address.resolve("api/sessions"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                "{\"user\":\"%s\",\"password\":\"%s\"}".formatted(user, password)))
                        .build(),
                BodyHandlers.ofString());
        token = found(answer, "\"token\":\"([^\"]+)\"");
    }

    /** Sends a sheet, has it tried and run; seconds from the first byte to the last row. */
    double bringIn(BenchSheets.Sheet sheet) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var id = tried(sheet);
        send("POST", "imports/" + id + "/run", null);
        var done = await(id, "DONE");
        if (!done.contains("\"outcome\":{\"CREATE\":" + sheet.rows() + "}")) throw new IllegalStateException(done);
        return (System.nanoTime() - began) / 1e9;
    }

    /** Sends a sheet and has it tried alone; seconds from the first byte to the last row. */
    double tryOut(BenchSheets.Sheet sheet) throws IOException, InterruptedException {
        long began = System.nanoTime();
        tried(sheet);
        return (System.nanoTime() - began) / 1e9;
    }

    private String tried(BenchSheets.Sheet sheet) throws IOException, InterruptedException {
        var id = found(send("POST", "imports?kind=" + sheet.kind(), sheet.csv()), "\"id\":\"([^\"]+)\"");
        var columns = found(send("GET", "imports/" + id + "/suggestion", null), "\"columns\":(\\{[^}]*})");
        var mapping = "{\"source\":\"bench\",\"columns\":%s,\"feeEarner\":\"%s\",\"supervisingPartner\":\"%s\"}";
        var partner = partner();
        send("PUT", "imports/" + id + "/mapping", mapping.formatted(columns, partner, partner));
        await(id, "CHECKED");
        return id;
    }

    /** How many claims there are. */
    long total() throws IOException, InterruptedException {
        return Long.parseLong(found(send("GET", "claims?size=1", null), "\"total\":(\\d+)"));
    }

    /** Waits until what is to be done about every hip has been worked out; seconds from now. */
    double workedOut() throws IOException, InterruptedException {
        long began = System.nanoTime();
        while (!send("GET", "monitoring/worklists?size=1", null).body().contains("\"waiting\":0")) Thread.sleep(PAUSE);
        return (System.nanoTime() - began) / 1e9;
    }

    /** The id of a filter with these words. */
    String keptWords(String words) throws IOException, InterruptedException {
        return found(send("POST", "claim-filters", "{\"words\":\"" + words + "\"}"), "\"id\":\"([^\"]+)\"");
    }

    /** How long the list takes to answer. */
    double millis(String query) throws IOException, InterruptedException {
        long began = System.nanoTime();
        send("GET", "claims?" + query, null);
        return (System.nanoTime() - began) / 1e6;
    }

    /** The account of a partner who has claims. */
    String partner() throws IOException, InterruptedException {
        var first = send("GET", "claims?size=1&sort=reference", null);
        var claim = found(first, "\"reference\":\"([^\"]+)\"");
        return found(send("GET", "claims/" + claim, null), "\"supervisingPartner\":\"([^\"]+)\"");
    }

    private String await(String id, String state) throws IOException, InterruptedException {
        while (true) {
            var answer = send("GET", "imports/" + id, null).body();
            if (answer.contains("\"state\":\"" + state + "\"")) return answer;
            Thread.sleep(PAUSE);
        }
    }

    private HttpResponse<String> send(String method, String path, @Nullable String body)
            throws IOException, InterruptedException {
        var type = body != null && body.startsWith("{") ? "application/json" : "application/octet-stream";
        var request = HttpRequest.newBuilder(address.resolve("api/" + path))
                .header("Authorization", "Bearer " + token)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) request.header("Content-Type", type);
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw new IllegalStateException(path + ": " + answer.body());
        return answer;
    }

    private static String found(HttpResponse<String> answer, String pattern) {
        var found = Pattern.compile(pattern).matcher(answer.body());
        if (!found.find()) throw new IllegalStateException(answer.body());
        return found.group(1);
    }
}
