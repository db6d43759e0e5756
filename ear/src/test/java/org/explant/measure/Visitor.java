// SPDX-License-Identifier: Apache-2.0
package org.explant.measure;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody who has signed in on the page and opens screens, without a browser to draw them. */
final class Visitor {
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final String cookie;

    Visitor(URI address, String user, String password) throws IOException, InterruptedException {
        this.address = address;
        var first = client.send(
                HttpRequest.newBuilder(address.resolve("sign-in.xhtml")).build(), BodyHandlers.ofString());
        var state = VIEW_STATE.matcher(first.body());
        if (!state.find()) throw new IllegalStateException("no form to sign in");
        var form = "jakarta.faces.ViewState=" + encoded(state.group(1)) + "&signin=signin&submit=&name=" + encoded(user)
                + "&password=" + encoded(password);
        var second = client.send(
                HttpRequest.newBuilder(address.resolve("sign-in.xhtml"))
                        .header("Cookie", cookie(first))
                        .header("Origin", address.resolve("/").toString().replaceAll("/$", ""))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        cookie = cookie(second);
    }

    /** How long the screen takes to come. */
    double millis(String page) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var answer = client.send(
                HttpRequest.newBuilder(address.resolve(page))
                        .header("Cookie", cookie)
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(page + ": " + answer.statusCode());
        return (System.nanoTime() - began) / 1e6;
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(set -> set.split(";", 2)[0])
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
