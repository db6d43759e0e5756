// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody on the network: asks the running server, keeps no cookie unless told. */
public final class Caller {
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    /** The scripts of a page put it into every form; a page that is shown again asks for it. */
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client;
    private final String base;

    /** @param from a loopback address; the server counts failures by it */
    public Caller(String from) {
        try {
            client = HttpClient.newBuilder()
                    .localAddress(InetAddress.getByName(from))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        base = "http://127.0.0.1:" + System.getProperty("explant.test.port");
    }

    String origin() {
        return base;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public HttpResponse<String> send(String method, String path, @Nullable String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> openSession(String user, String password) {
        return send(
                "POST",
                "/explant/api/sessions",
                "{\"user\":\"%s\",\"password\":\"%s\"}".formatted(user, password),
                "Content-Type",
                "application/json");
    }

    /** The header that a token goes into. */
    public String[] token(String user, String password) {
        var found = TOKEN.matcher(openSession(user, password).body());
        if (!found.find()) throw new AssertionError("no token");
        return new String[] {"Authorization", "Bearer " + found.group(1)};
    }

    /** Signs in on the page as a browser does, from a cookie it had before. */
    HttpResponse<String> signInOnPage(Cookie before, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.put("signin", "signin");
        fields.put("submit", "");
        return submit("/explant/sign-in.xhtml", before, fields);
    }

    /** Loads a page and sends one of its forms. */
    HttpResponse<String> submit(String page, Cookie browser, Map<String, String> fields) {
        var loaded = get(page, "Cookie", browser.header());
        var body = new StringBuilder("jakarta.faces.ViewState=" + encoded(viewState(loaded)));
        fields.forEach(
                (name, value) -> body.append('&').append(name).append('=').append(encoded(value)));
        return send(
                "POST",
                page,
                body.toString(),
                "Cookie",
                browser.header(),
                "Origin",
                base,
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    /** A page, asked for by that browser. */
    HttpResponse<String> page(String path, Cookie browser) {
        return get(path, "Cookie", browser.header());
    }

    /** Where an answer sends the browser. */
    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere");
    }

    /** A fresh session, as the sign-in page gives it to anybody. */
    Cookie stranger() {
        return Cookie.of(get("/explant/sign-in.xhtml")).orElseThrow();
    }

    /** A browser that has signed in. */
    Cookie browser(String user, String password) {
        return Cookie.of(signInOnPage(stranger(), Map.of("name", user, "password", password)))
                .orElseThrow();
    }

    static String viewState(HttpResponse<String> page) {
        var found = VIEW_STATE.matcher(page.body());
        if (!found.find()) throw new AssertionError("no view state in " + page.statusCode());
        return found.group(1);
    }

    private static Optional<String> found(Pattern pattern, HttpResponse<String> page) {
        return pattern.matcher(page.body()).results().map(hit -> hit.group(1)).findFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The session cookie as it was set. */
    record Cookie(String value, String attributes) {
        static Optional<Cookie> of(HttpResponse<?> response) {
            return response.headers().allValues("Set-Cookie").stream()
                    .filter(set -> set.startsWith("__Host-explant="))
                    .map(set -> set.split(";", 2))
                    .map(parts -> new Cookie(parts[0], parts[1]))
                    .reduce((_, last) -> last);
        }

        String header() {
            return value;
        }
    }
}
