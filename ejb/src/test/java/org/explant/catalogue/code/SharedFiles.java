// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue.code;

import java.nio.file.Path;
import java.util.Optional;

/** Samples that may lie beside the project, or where EXPLANT_SAMPLES says. */
public final class SharedFiles {
    private SharedFiles() {}

    public static Path of(String file) {
        return Path.of(Optional.ofNullable(System.getenv("EXPLANT_SAMPLES")).orElse("../../shared/data"))
                .resolve(file);
    }
}
