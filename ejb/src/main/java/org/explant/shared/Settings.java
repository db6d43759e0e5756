// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the operator decided. A setting {@code explant.first.password} is looked for as system property, then as
 * environment variable {@code EXPLANT_FIRST_PASSWORD}, then in the file that {@code EXPLANT_FIRST_PASSWORD_FILE} names,
 * so that a secret needs to stand in no command line.
 */
@ApplicationScoped
public class Settings {
    private final Function<String, @Nullable String> properties;
    private final Function<String, @Nullable String> environment;

    /** Reads the running server. */
    public Settings() {
        this(System::getProperty, System::getenv);
    }

    /** Reads what is given; for tests. */
    public Settings(Function<String, @Nullable String> properties, Function<String, @Nullable String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /** Where files and the index live. */
    public Path data() {
        return Path.of(required("explant.data"));
    }

    /** The key file or its folder; it lies outside {@link #data()}. */
    public Path keys() {
        return Path.of(required("explant.keys"));
    }

    /** The folder of jars that the reader's process runs from. */
    public Path readerLibrary() {
        return Path.of(required("explant.reader"));
    }

    /** The address people use; unset, only loopback names are answered. */
    public Optional<URI> url() {
        return optional("explant.url").map(URI::create);
    }

    /** Addresses of the proxies whose word on where a request came from counts; none unless named. */
    public Set<String> proxies() {
        return optional("explant.proxies")
                .map(named -> Set.copyOf(Arrays.asList(named.strip().split("[,\\s]+"))))
                .orElse(Set.of());
    }

    /** The password of the first administrator, asked for once while no account exists. */
    public Optional<String> firstPassword() {
        return optional("explant.first.password");
    }

    /** A setting that may be missing. */
    public Optional<String> optional(String name) {
        var variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(properties.apply(name))
                .or(() -> Optional.ofNullable(environment.apply(variable)))
                .or(() -> Optional.ofNullable(environment.apply(variable + "_FILE"))
                        .map(Settings::contentOf))
                .filter(value -> !value.isBlank());
    }

    private String required(String name) {
        return optional(name).orElseThrow(() -> new IllegalStateException("The setting " + name + " is missing."));
    }

    private static String contentOf(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
