// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.explant.searchindex.reader.ReadingOutcome.Ending;
import org.explant.searchindex.reader.pdf.APdf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderPoolTest {
    @TempDir
    Path directory;

    private ReaderPool pool;
    private final Told told = new Told();

    @BeforeEach
    void open() {
        pool = Readers.pool(directory, 1);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void everyPageIsToldOnceAndInOrder() throws IOException {
        try (var pdf = APdf.ofPages(3_000, "ion levels on page")) {
            ReadingOutcome outcome = pool.read(pdf.in(directory), Readers.PATIENT, told);
            assertEquals(new ReadingOutcome(Ending.DONE, null, Map.of(PageState.SEARCHABLE, 3_000)), outcome);
        }
        for (int number = 1; number <= 3_000; number++) {
            assertEquals(
                    "ion levels on page " + number,
                    told.pages.get(number - 1).page().text());
            assertEquals(number, told.pages.get(number - 1).page().number());
        }
        assertEquals(1, told.endings);
    }

    @Test
    void aDocumentLockedAgainstReadersIsEncrypted() throws IOException {
        assertEquals(
                ReadingProblem.ENCRYPTED, problemOf(APdf.ofPages(1, "secret").locked("owner", "user")));
    }

    @Test
    void aDocumentLockedOnlyAgainstChangesIsRead() throws IOException {
        try (var pdf = APdf.ofPages(1, "open to all").locked("owner", "")) {
            ReadingOutcome outcome = pool.read(pdf.in(directory), Readers.PATIENT, told);
            assertEquals(Ending.DONE, outcome.ending());
            assertEquals(new DocumentFacts(1, true, false, false, false), told.facts);
            assertEquals("open to all 1", told.pages.getFirst().page().text());
        }
    }

    @Test
    void aDocumentWithoutPagesSaysSo() throws IOException {
        try (var pdf = new APdf()) {
            assertEquals(ReadingProblem.NO_PAGES, problemOf(pdf));
        }
    }

    @Test
    void whatOnlyCallsItselfAPdfIsNone() throws IOException {
        assertEquals(ReadingProblem.NOT_A_PDF, problemOf("PK\u0003\u0004 a letter".getBytes(StandardCharsets.UTF_8)));
        assertEquals(ReadingProblem.NOT_A_PDF, problemOf(new byte[0]));
    }

    @Test
    void whatBeginsAsAPdfAndGoesOnAsRubbishIsDamaged() throws IOException {
        assertEquals(
                ReadingProblem.DAMAGED, problemOf("%PDF-1.7\nrubbish without end".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aCutDocumentEndsInANamedState() throws IOException {
        try (var pdf = APdf.ofPages(20, "cut")) {
            byte[] whole = pdf.bytes();
            pool.read(file(Arrays.copyOf(whole, whole.length * 2 / 3)), Readers.PATIENT, told);
            assertEquals(1, told.endings);
        }
    }

    @Test
    void limitsOnBytesAndPagesAreKept() throws IOException {
        try (var pdf = APdf.ofPages(5, "five")) {
            Path file = pdf.in(directory);
            var p = Readers.PATIENT;
            var fewBytes = new ReadingLimits(100, 9, 999, p.opening(), p.page(), p.document());
            var fewPages = new ReadingLimits(p.bytes(), 4, 999, p.opening(), p.page(), p.document());
            assertEquals(
                    ReadingProblem.TOO_LARGE,
                    pool.read(file, fewBytes, new Told()).problem());
            assertEquals(
                    ReadingProblem.TOO_MANY_PAGES,
                    pool.read(file, fewPages, new Told()).problem());
        }
    }

    @Test
    void aFileThatIsNotThereIsOurFaultAndNotTheDocuments() {
        ReadingOutcome outcome = pool.read(directory.resolve("gone-\u00FC.pdf"), Readers.PATIENT, told);
        assertEquals(ReadingProblem.FILE_UNAVAILABLE, outcome.problem());
    }

    @Test
    void onceTheListenerWantsNoMoreNothingIsTold() throws IOException {
        var soonBored = new Told() {
            @Override
            public boolean isCancelled() {
                return pages.size() >= 5;
            }
        };
        try (var pdf = APdf.ofPages(500, "long")) {
            assertEquals(
                    Ending.CANCELLED,
                    pool.read(pdf.in(directory), Readers.PATIENT, soonBored).ending());
        }
        assertEquals(5, soonBored.pages.size());
        assertEquals(0, soonBored.endings);
        theNextDocumentIsRead();
    }

    @Test
    void aListenerThatFailsReachesTheCallerAndTheNextDocumentIsRead() throws IOException {
        var failing = new Told() {
            @Override
            public void pageRead(PageReading page) {
                throw new IllegalStateException("no room");
            }
        };
        try (var pdf = APdf.ofPages(500, "long")) {
            Path file = pdf.in(directory);
            assertThrows(IllegalStateException.class, () -> pool.read(file, Readers.PATIENT, failing));
        }
        theNextDocumentIsRead();
    }

    @Test
    void aReaderThatCannotStartIsNoDocumentsFault() throws IOException {
        var settings = new ReaderSettings("/nowhere", directory.resolve("other"), directory, 1);
        try (var broken = new ReaderPool(settings);
                var pdf = APdf.ofPages(1, "innocent")) {
            Path file = pdf.in(directory);
            assertThrows(ReaderUnavailable.class, () -> broken.read(file, Readers.PATIENT, told));
            assertEquals(0, told.endings);
        }
    }

    @Test
    void aClosedPoolLeavesNoProcessAndNoFile() throws IOException {
        theNextDocumentIsRead();
        assertEquals(1, readers().size());
        pool.close();
        assertEquals(List.of(), readers());
        try (var left = Files.list(directory.resolve("work"))) {
            assertEquals(0, left.count());
        }
        assertEquals(
                Ending.CANCELLED,
                pool.read(directory, Readers.PATIENT, new Told()).ending());
    }

    @Test
    void nothingOfTheServersEnvironmentReachesTheReader() throws IOException {
        assertFalse(System.getenv().isEmpty());
        var command = new ReaderCommand(Readers.settings(directory, 1), List.of());
        assertEquals(Map.of("LC_ALL", "C.UTF-8"), command.in(directory).environment());
    }

    static List<ProcessHandle> readers() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.isAlive()
                        && process.info().commandLine().orElse("").contains("ReaderMain"))
                .toList();
    }

    private void theNextDocumentIsRead() throws IOException {
        try (var pdf = APdf.ofPages(2, "next")) {
            assertEquals(
                    Ending.DONE,
                    pool.read(pdf.in(directory), Readers.PATIENT, new Told()).ending());
        }
    }

    private @Nullable ReadingProblem problemOf(APdf pdf) throws IOException {
        return problemOf(pdf.bytes());
    }

    private @Nullable ReadingProblem problemOf(byte[] bytes) throws IOException {
        ReadingOutcome outcome = pool.read(file(bytes), Readers.PATIENT, new Told());
        return outcome.problem();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(directory, "file-", ".pdf"), bytes);
    }
}
