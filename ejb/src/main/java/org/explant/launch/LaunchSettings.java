// SPDX-License-Identifier: Apache-2.0
package org.explant.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.explant.launch.postgres.DatabaseFolders;
import org.explant.launch.postgres.Login;
import org.explant.launch.postgres.Refusal;
import org.explant.launch.postgres.Secret;

/**
 * What the environment says, checked.
 *
 * @param home where server, reader and launcher lie; never written to
 * @param data everything that is kept, except keys
 * @param keys secrets and the key of the documents, outside the data directory
 * @param bind the address that the server listens on
 * @param url how people reach it, where that is not {@code http://127.0.0.1:port}
 * @param database the owner's login of a database of one's own; none means the one brought along
 * @param appUser the role that the server connects as
 * @param heap the server's largest heap, as Java writes it
 * @param ownBackup whether whoever runs it has taken the backup before a schema changes
 */
record LaunchSettings(
        Path home,
        Path data,
        Path keys,
        int port,
        String bind,
        Optional<String> url,
        Optional<Login> database,
        String appUser,
        Optional<Secret> appPassword,
        Optional<Secret> demoPassword,
        String heap,
        boolean ownBackup) {

    /** Reads them; data and keys lie below {@code base} unless told otherwise. */
    static LaunchSettings of(Map<String, String> environment, Path home, Path base) {
        var read = new Environment(environment);
        var settings = new LaunchSettings(
                home,
                read.folder("EXPLANT_DATA").orElse(base.resolve("data")),
                read.folder("EXPLANT_KEYS").orElse(base.resolve("keys")),
                read.port("EXPLANT_PORT", 8080),
                read.text("EXPLANT_BIND").orElse("127.0.0.1"),
                read.text("EXPLANT_URL"),
                read.login(),
                read.text("EXPLANT_DB_APP_USER").orElse("explant_app"),
                read.secret("EXPLANT_DB_APP_PASSWORD"),
                read.secret("EXPLANT_DEMO_PASSWORD"),
                read.text("EXPLANT_HEAP").orElse("2g"),
                read.text("EXPLANT_BACKUP").filter("mine"::equals).isPresent());
        settings.refuseWhatCannotWork();
        return settings;
    }

    DatabaseFolders databaseFolders() {
        return new DatabaseFolders(data, keys);
    }

    /** Where a person's browser goes. */
    String address() {
        return url.orElse("http://127.0.0.1:" + port) + "/explant/";
    }

    private void refuseWhatCannotWork() {
        if (keys.startsWith(data))
            throw new Refusal(
                    "EXPLANT_KEYS (%s) must lie outside the data directory, so that a copy of the data holds no key.",
                    keys);
        if (!heap.matches("[1-9][0-9]*[mMgG]"))
            throw new Refusal("EXPLANT_HEAP must be a number and m or g, for instance 2g.");
        if (url.isPresent() && !url.get().matches("https?://[^/]+"))
            throw new Refusal("EXPLANT_URL must be https:// and a host, without a path.");
        boolean secure = url.filter(u -> u.startsWith("https://")).isPresent();
        if (!secure && !isLoopback(bind))
            throw new Refusal(
                    "Explant listens beyond this machine (EXPLANT_BIND=%s) only behind TLS; set EXPLANT_URL to its https address.",
                    bind);
        if (!secure
                && url.isPresent()
                && !isLoopback(url.get().replaceFirst("https?://", "").replaceFirst(":\\d+$", "")))
            throw new Refusal("EXPLANT_URL must be an https address: sign-in cookies are not sent over plain http.");
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new Refusal("The address %s is not known on this machine.", address);
        }
    }
}
