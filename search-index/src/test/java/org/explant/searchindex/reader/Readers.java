// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pools and limits for tests; the program's class path is what this test runs on, less the tests. */
final class Readers {
    static final ReadingLimits PATIENT =
            new ReadingLimits(100 << 20, 5_000, 1 << 20, seconds(30), seconds(20), seconds(120));

    private Readers() {}

    static ReaderPool pool(Path directory, int processes) {
        return new ReaderPool(settings(directory, processes));
    }

    static ReaderSettings settings(Path directory, int processes) {
        // The list of the machine's fonts is the same for every test and dear to make.
        Path fonts = Path.of("target", "fontcache");
        return new ReaderSettings(classPath(), directory.resolve("work"), fonts, processes);
    }

    static ReadingLimits withPageLimit(Duration page) {
        return new ReadingLimits(
                PATIENT.bytes(), PATIENT.pages(), PATIENT.pageText(), PATIENT.opening(), page, PATIENT.document());
    }

    static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    static String classPath() {
        return Stream.of(
                        ReaderPool.class,
                        PDDocument.class,
                        RandomAccessRead.class,
                        TrueTypeFont.class,
                        LogFactory.class)
                .map(Readers::homeOf)
                .collect(Collectors.joining(File.pathSeparator));
    }

    static String homeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
