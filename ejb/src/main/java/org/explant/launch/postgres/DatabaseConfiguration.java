// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import java.nio.file.Path;

/** How our own database is made and set. Written afresh at every start. */
final class DatabaseConfiguration {
    private DatabaseConfiguration() {}

    static String[] initdb(Path cluster, String owner, Path password) {
        return new String[] {
            "--pgdata=" + cluster,
            "--username=" + owner,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=icu",
            "--icu-locale=en-GB",
            "--data-checksums"
        };
    }

    /** What is acknowledged survives a power cut; no value of a row and no text of a query reaches the log. */
    static String text(int port) {
        return """
                # Written by Explant at every start.
                port = %d
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                max_connections = 60
                shared_buffers = 256MB
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'
                log_checkpoints = off
                log_statement = 'none'
                log_error_verbosity = terse
                log_min_error_statement = panic
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                """.formatted(port);
    }
}
