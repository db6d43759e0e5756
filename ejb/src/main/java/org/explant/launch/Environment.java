// SPDX-License-Identifier: Apache-2.0
package org.explant.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.explant.launch.postgres.Login;
import org.explant.launch.postgres.Refusal;
import org.explant.launch.postgres.Secret;

/** The environment, read one kind of value at a time. An empty value counts as none. */
record Environment(Map<String, String> values) {
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    Optional<Path> folder(String name) {
        try {
            return text(name).map(value -> Path.of(value).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw new Refusal("%s is not the name of a folder.", name);
        }
    }

    int port(String name, int otherwise) {
        String value = text(name).orElse(Integer.toString(otherwise));
        int port = value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
        if (port < 1 || port > 65_535) throw new Refusal("%s must be a port from 1 to 65535, not \"%s\".", name, value);
        return port;
    }

    /** Given itself, or as the file that holds it by the same name with {@code _FILE}. */
    Optional<Secret> secret(String name) {
        var file = text(name + "_FILE");
        if (text(name).isPresent() && file.isPresent())
            throw new Refusal("Set either %s or %s_FILE, not both.", name, name);
        return file.map(f -> Secret.readFrom(Path.of(f))).or(() -> text(name).map(Secret::new));
    }

    Optional<Login> login() {
        var url = text("EXPLANT_DB_URL");
        if (url.isEmpty()) return Optional.empty();
        if (!url.get().matches("jdbc:postgresql://[^/?]+/[^/?]+(\\?.*)?"))
            throw new Refusal("EXPLANT_DB_URL must look like jdbc:postgresql://host:5432/database.");
        var user = text("EXPLANT_DB_USER")
                .orElseThrow(() -> new Refusal(
                        "EXPLANT_DB_URL is set, so EXPLANT_DB_USER must name the role that owns that database."));
        var password = secret("EXPLANT_DB_PASSWORD")
                .orElseThrow(
                        () -> new Refusal(
                                "EXPLANT_DB_URL is set, so EXPLANT_DB_PASSWORD or EXPLANT_DB_PASSWORD_FILE must give the owner's password."));
        return Optional.of(new Login(url.get(), user, password));
    }
}
