// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.explant.RunningExplant;
import org.explant.access.AccountId;
import org.explant.access.password.PasswordHash;
import org.explant.claim.ClaimId;
import org.explant.group.GroupRows;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A person at a desk, with a token of the running server and a claim to work on. */
public final class Desk {
    public static final String PASSWORD = "marble-otter-seven-lamps";

    private static final String HASH = PasswordHash.of(PASSWORD).stored();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final DataSource database;
    private @Nullable String token;
    private final AccountId account;

    private Desk(URI address, DataSource database, String role) {
        this.address = address;
        this.database = database;
        account = DocumentRows.account(database, role, HASH);
        var answer = json(send(
                "POST",
                "sessions",
                BodyPublishers.ofString(
                        "{\"user\":\"%s\",\"password\":\"%s\"}".formatted(DocumentRows.signInName(account), PASSWORD)),
                "Content-Type",
                "application/json"));
        token = answer.getString("token");
    }

    /** A fresh person at the server that all tests share. */
    public static Desk of(String role) {
        var database = new PGSimpleDataSource();
        database.setUrl(System.getProperty("explant.db.url"));
        database.setUser(System.getProperty("explant.db.user"));
        database.setPassword(System.getProperty("explant.db.password"));
        URI address = URI.create("http://127.0.0.1:" + System.getProperty("explant.test.port") + "/explant/api/");
        return new Desk(address, database, role);
    }

    /** A fresh person at a server with a database of its own. */
    public static Desk at(RunningExplant explant, String role) {
        var database = new PGSimpleDataSource();
        database.setUrl(
                "jdbc:postgresql://127.0.0.1:" + firstLine(explant.data().resolve("database.port")) + "/explant");
        database.setUser("explant");
        Path keys = Path.of(explant.settings().getOrDefault("EXPLANT_KEYS", ""));
        database.setPassword(firstLine(keys.resolve("database-owner.password")));
        return new Desk(explant.address().resolve("api/"), database, role);
    }

    private static String firstLine(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh claim that everybody sees, or these alone; answers its reference. */
    public String claim(Desk... members) {
        AccountId[] ids = new AccountId[members.length];
        for (int n = 0; n < members.length; n++) ids[n] = members[n].account;
        ClaimId claim = DocumentRows.claim(database, account, ids);
        return ask("select reference from claim where claim_id = '" + claim + "'");
    }

    /** A fresh claim of a made-up person, as screens want it. */
    public String claimOfSomebody() {
        String reference = claim();
        UUID person = UUID.randomUUID();
        DocumentRows.run(
                database,
                "insert into person (person_id, version, forenames, surname, sex, reached_by) values (?, 0, 'Ada', 'Made-Up', 'FEMALE', 'ANY')",
                person);
        DocumentRows.run(
                database,
                "insert into claim_role (claim_role_id, claim_id, person_id, role, from_on)"
                        + " select gen_random_uuid(), claim_id, ?, 'CLAIMANT', opened_on from claim where reference = ?",
                person,
                reference);
        return reference;
    }

    /** A fresh claim of that person, everybody's or only for these; answers its reference. */
    public String claimOf(GroupRows.Named claimant, Desk... members) {
        AccountId[] ids = new AccountId[members.length];
        for (int n = 0; n < members.length; n++) ids[n] = members[n].account;
        return GroupRows.reference(GroupRows.claim(database, claimant, account, ids))
                .value();
    }

    public String signInName() {
        return DocumentRows.signInName(account);
    }

    HttpResponse<byte[]> bring(String claim, String name, byte[] file, String... headers) {
        return bringAs(UUID.randomUUID().toString(), claim, name, file, headers);
    }

    HttpResponse<byte[]> bringAs(String uploadId, String claim, String name, byte[] file, String... headers) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "X-File-Name";
        all[1] = "UTF-8''" + encoded;
        return send(
                "POST", "claims/" + claim + "/documents?uploadId=" + uploadId, BodyPublishers.ofByteArray(file), all);
    }

    /** Brings a file in and answers the document's id. */
    public String brought(String claim, String name, byte[] file) {
        var answer = bring(claim, name, file);
        if (answer.statusCode() != 201) throw new AssertionError(new String(answer.body(), StandardCharsets.UTF_8));
        return json(answer).getString("id");
    }

    /** What is known of a document once it is read as far as it goes. */
    public JsonObject settled(String document) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            var sheet = json(get("documents/" + document));
            if (!sheet.getString("state").matches("RECEIVED|READING")) return sheet;
            pause(200);
        }
        throw new AssertionError("never settled: " + json(get("documents/" + document)));
    }

    public HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public HttpResponse<byte[]> send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(address.resolve(path)).method(method, body);
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (headers.length > 0) request.headers(headers);
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What stands in the header of every call. */
    String bearer() {
        return "Bearer " + token;
    }

    /** The first column of the first row. */
    public String ask(String question) {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var rows = select.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes the database past the server. */
    public void change(String statement) {
        DocumentRows.run(database, statement);
    }

    public static JsonObject json(HttpResponse<byte[]> answer) {
        try (var reader = Json.createReader(new StringReader(new String(answer.body(), StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
