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

/** Somebody who brings in claims and looks at lists, by the interface alone. */
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

    /** Sends a sheet of so many claims, has it tried and run; seconds from the first byte to the last row. */
    double bringIn(int from, int claims) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var id = found(send("POST", "imports", csv(from, claims)), "\"id\":\"([^\"]+)\"");
        var columns =
                "{\"externalId\":0,\"forenames\":1,\"surname\":2,\"born\":3,\"openedOn\":4,\"stage\":5,\"stageSince\":6}";
        var mapping = "{\"source\":\"bench\",\"columns\":%s,\"feeEarner\":\"%s\",\"supervisingPartner\":\"%s\"}";
        var partner = account();
        send("PUT", "imports/" + id + "/mapping", mapping.formatted(columns, partner, partner));
        await(id, "CHECKED");
        send("POST", "imports/" + id + "/run", null);
        var done = await(id, "DONE");
        if (!done.contains("\"CREATE\":" + claims)) throw new IllegalStateException(done);
        return (System.nanoTime() - began) / 1e9;
    }

    /** How many claims there are. */
    long total() throws IOException, InterruptedException {
        return Long.parseLong(found(send("GET", "claims?size=1", null), "\"total\":(\\d+)"));
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

    private String account() throws IOException, InterruptedException {
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

    private static String csv(int from, int claims) {
        var lines = new StringBuilder("Ref,Forename,Surname,Born,Opened,Stage,Since\n");
        String[] stages = {"Enquiry", "Retained", "Records requested", "Letter of claim", "Issued", "Disclosure"};
        for (int n = from; n < from + claims; n++)
            lines.append("B%d,Forename%d,Llŷr %d,%02d/%02d/19%02d,%02d/%02d/2019,%s,2020-%02d-%02d%n"
                    .formatted(
                            n,
                            n % 97,
                            n % 1009,
                            1 + n % 28,
                            1 + n % 12,
                            30 + n % 50,
                            1 + n % 28,
                            1 + n % 12,
                            stages[n % stages.length],
                            1 + n % 12,
                            1 + n % 28));
        return lines.toString();
    }
}
