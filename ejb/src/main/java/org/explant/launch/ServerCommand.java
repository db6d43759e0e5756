// SPDX-License-Identifier: Apache-2.0
package org.explant.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.explant.launch.postgres.Folders;
import org.explant.launch.postgres.Ports;

/**
 * How the application server is called. Its home is only read: its configuration is copied to the data directory at
 * every start, and everything it writes lies there. No secret stands on the command line.
 */
final class ServerCommand {
    /** What the server needs of the JDK beyond what is open to everybody, as its own start script says. */
    private static final List<String> OPENED = Stream.of(
                    "java.base/java.lang",
                    "java.base/java.lang.invoke",
                    "java.base/java.lang.reflect",
                    "java.base/java.io",
                    "java.base/java.net",
                    "java.base/java.security",
                    "java.base/java.util",
                    "java.base/java.util.concurrent",
                    "java.management/javax.management",
                    "java.naming/javax.naming")
            .map(name -> "--add-opens=" + name + "=ALL-UNNAMED")
            .toList();

    private static final List<String> EXPORTED = Stream.of(
                    "java.desktop/sun.awt",
                    "java.naming/com.sun.jndi.ldap",
                    "java.naming/com.sun.jndi.url.ldap",
                    "java.naming/com.sun.jndi.url.ldaps",
                    "jdk.naming.dns/com.sun.jndi.dns")
            .map(name -> "--add-exports=" + name + "=ALL-UNNAMED")
            .toList();

    /** Until its own configuration is read: what goes wrong before that must be readable somewhere. */
    private static final String BOOT_LOGGING = """
            logger.level=WARN
            logger.handlers=CONSOLE
            handler.CONSOLE=org.jboss.logmanager.handlers.ConsoleHandler
            handler.CONSOLE.formatter=PATTERN
            formatter.PATTERN=org.jboss.logmanager.formatters.PatternFormatter
            formatter.PATTERN.properties=pattern
            formatter.PATTERN.pattern=%d{HH:mm:ss,SSS} %-5p [%c] %s%e%n
            """;

    private final LaunchSettings settings;
    private final Path base;

    ServerCommand(LaunchSettings settings) {
        this.settings = settings;
        this.base = settings.data().resolve("server");
    }

    /** Credentials of the owner and settings of the launcher are none of the server's business. */
    static boolean staysOutside(String name) {
        return name.startsWith("EXPLANT_DB_") && !name.equals("EXPLANT_DB_POOL")
                || name.startsWith("EXPLANT_DEMO_")
                || name.equals("JAVA_TOOL_OPTIONS")
                || name.equals("JDK_JAVA_OPTIONS");
    }

    /** Lays the configuration of this build out where the server will look for it. */
    void prepare() throws IOException {
        Path configuration = base.resolve("configuration");
        Folders.delete(configuration);
        Folders.delete(base.resolve("tmp"));
        Files.createDirectories(configuration);
        Path packaged = settings.home().resolve("server/standalone/configuration");
        for (String name : List.of(
                "explant.xml",
                "mgmt-users.properties",
                "mgmt-groups.properties",
                "application-users.properties",
                "application-roles.properties"))
            Files.copy(packaged.resolve(name), configuration.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(configuration.resolve("logging.properties"), BOOT_LOGGING);
    }

    List<String> line() {
        Path server = settings.home().resolve("server");
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Xms256m", "-Xmx" + settings.heap(), "-XX:+ExitOnOutOfMemoryError"));
        line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--add-modules=java.se,jdk.incubator.vector"));
        line.addAll(OPENED);
        line.addAll(EXPORTED);
        line.addAll(properties());
        line.addAll(List.of("-jar", server.resolve("jboss-modules.jar").toString()));
        line.addAll(List.of("-mp", server.resolve("modules").toString(), "org.jboss.as.standalone"));
        line.add("-Djboss.home.dir=" + server);
        line.add("-Djboss.server.base.dir=" + base);
        line.add("-Djboss.server.log.dir=" + settings.data().resolve("log"));
        line.addAll(List.of("-b", settings.bind(), "-bmanagement", "127.0.0.1"));
        line.add("--read-only-server-config=explant.xml");
        return line;
    }

    private List<String> properties() {
        return List.of(
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
                "-Dorg.jboss.boot.log.file=" + settings.data().resolve("log").resolve("server.log"),
                "-Dlogging.configuration="
                        + base.resolve("configuration/logging.properties").toUri(),
                "-Djboss.http.port=" + settings.port(),
                "-Djboss.management.http.port=" + Ports.free(),
                "-Dexplant.data=" + settings.data(),
                "-Dexplant.keys=" + settings.keys(),
                "-Dexplant.reader=" + settings.home().resolve("reader/lib"));
    }
}
