// SPDX-License-Identifier: Apache-2.0
package org.explant.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.explant.launch.postgres.Practice;
import org.explant.launch.postgres.Refusal;
import org.explant.launch.postgres.Secret;

/** Whom one can sign in as on the first day: the demo accounts, or one administrator whose password is shown once. */
final class FirstPasswords {
    private final LaunchSettings settings;
    private final boolean demo;
    private final Optional<Secret> administrator;

    FirstPasswords(LaunchSettings settings, boolean demo, Practice practice) {
        this.settings = settings;
        this.demo = demo;
        if (demo && practice == Practice.OWN)
            throw new Refusal(
                    "The database holds accounts of its own; --demo loads its book only into an empty one, so set EXPLANT_DATA to another folder.");
        this.administrator = demo || practice != Practice.EMPTY && !Files.exists(oneTime())
                ? Optional.empty()
                : Optional.of(Secret.keptIn(oneTime()));
    }

    /** What the server must know of it, by environment. */
    Map<String, String> forServer() {
        var secrets = new HashMap<String, String>();
        settings.url().ifPresent(url -> secrets.put("EXPLANT_URL", url));
        administrator.ifPresent(password -> secrets.put("EXPLANT_FIRST_PASSWORD", password.value()));
        if (demo) {
            secrets.put("EXPLANT_DEMO", "true");
            secrets.put("EXPLANT_DEMO_PASSWORD", demoPassword().value());
        }
        return secrets;
    }

    /** What the person at the keyboard must know of it. A one-time password is forgotten once it was told. */
    String told() {
        var words = new StringBuilder("Explant is ready: ").append(settings.address());
        if (demo)
            words.append("\nSign in as solicitor, paralegal, partner or administrator; the password of all four is ")
                    .append(demoPassword().value());
        administrator.ifPresent(
                password -> words.append("\nSign in as administrator; the password, shown only this once, is ")
                        .append(password.value()));
        forgetOneTime();
        return words.append("\nCtrl-C stops it.").toString();
    }

    private Secret demoPassword() {
        return settings.demoPassword()
                .orElseGet(() -> Secret.keptIn(settings.keys().resolve("demo.password")));
    }

    private Path oneTime() {
        return settings.keys().resolve("first-administrator.password");
    }

    private void forgetOneTime() {
        try {
            Files.deleteIfExists(oneTime());
        } catch (IOException e) {
            throw Refusal.because("The one-time password cannot be removed", e);
        }
    }
}
