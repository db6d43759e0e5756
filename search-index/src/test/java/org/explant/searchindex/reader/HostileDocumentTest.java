// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.explant.searchindex.reader.ReadingOutcome.Ending;
import org.explant.searchindex.reader.pdf.APdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages made to hang the reader or to eat its memory cost themselves, not their document, and never the server. */
class HostileDocumentTest {
    private static final int MORE_THAN_ITS_MEMORY = 300_000_000;

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
    void aPageThatHangsCostsThatPage() throws IOException {
        try (var pdf = APdf.ofPages(1, "before")) {
            hanging(pdf);
            pdf.raw("BT /F1 12 Tf 50 700 Td (after) Tj ET");
            ReadingOutcome outcome = pool.read(pdf.in(directory), Readers.withPageLimit(Readers.seconds(2)), told);
            assertEquals(Ending.DONE, outcome.ending());
            assertEquals(List.of(PageState.SEARCHABLE, PageState.TIMED_OUT, PageState.SEARCHABLE), told.states());
            assertEquals("after", told.pages.get(2).page().text());
        }
    }

    @Test
    void aPageThatEatsMemoryCostsThatPage() throws IOException {
        try (var pdf = APdf.ofPages(1, "before")) {
            eatingMemory(pdf);
            pdf.raw("BT /F1 12 Tf 50 700 Td (after) Tj ET");
            pool.read(pdf.in(directory), Readers.PATIENT, told);
            assertEquals(List.of(PageState.SEARCHABLE, PageState.FAILED, PageState.SEARCHABLE), told.states());
            assertEquals(ReadingProblem.READER_DIED, told.pages.get(1).problem());
        }
    }

    @Test
    void aDocumentThatOutlivesThreeReadersIsGivenUp() throws IOException {
        var killing = new Killing(10);
        try (var pdf = APdf.ofPages(3_000, "page")) {
            ReadingOutcome outcome = pool.read(pdf.in(directory), Readers.PATIENT, killing);
            assertEquals(ReadingProblem.READER_DIED, outcome.problem());
            assertEquals(3, outcome.pages().get(PageState.FAILED));
            assertEquals(1, killing.endings);
        }
    }

    @Test
    void formsThatDrawThemselvesEnd() throws IOException {
        try (var pdf = new APdf()) {
            var form = form(pdf, "/X Do");
            form.getResources().put(COSName.getPDFName("X"), form);
            pdf.document().addPage(pageDrawing(pdf, form));
            pool.read(pdf.in(directory), Readers.PATIENT, told);
            assertEquals(List.of(PageState.NO_TEXT), told.states());
        }
    }

    @Test
    void aReaderKilledFromOutsideCostsAtMostThePageItWasAt() throws IOException {
        var killing = new Killing(2_000);
        try (var pdf = APdf.ofPages(3_000, "page")) {
            ReadingOutcome outcome = pool.read(pdf.in(directory), Readers.PATIENT, killing);
            assertEquals(Ending.DONE, outcome.ending());
            assertEquals(3_000, killing.pages.size());
            assertEquals(1, outcome.pages().get(PageState.FAILED));
        }
    }

    @Test
    void aReadingThatIsInterruptedEnds() throws Exception {
        try (var pdf = new APdf()) {
            hanging(pdf);
            Path file = pdf.in(directory);
            var outcome = new ReadingOutcome[1];
            var reading = new Thread(() -> outcome[0] = pool.read(file, Readers.PATIENT, told));
            reading.start();
            while (told.facts == null) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            reading.interrupt();
            reading.join();
            assertEquals(Ending.CANCELLED, outcome[0].ending());
            assertEquals(0, told.endings);
        }
    }

    @Test
    void aDocumentThatTakesTooLongInAllIsGivenUp() throws IOException {
        try (var pdf = APdf.ofPages(1, "before")) {
            hanging(pdf);
            var p = Readers.PATIENT;
            var hasty =
                    new ReadingLimits(p.bytes(), p.pages(), p.pageText(), p.opening(), p.page(), Readers.seconds(3));
            assertEquals(
                    ReadingProblem.TIMED_OUT,
                    pool.read(pdf.in(directory), hasty, told).problem());
            assertEquals(List.of(PageState.SEARCHABLE), told.states());
        }
    }

    @Test
    void theReaderSaysNoWordOfADocumentOnStandardError() throws Exception {
        Path errors = directory.resolve("errors.txt");
        var command = new ReaderCommand(Readers.settings(directory, 1), List.of());
        Process process = command.in(directory).redirectError(errors.toFile()).start();
        try (var pdf = new APdf()) {
            // Unknown fonts, operators and broken strings: all that makes libraries talk.
            pdf.raw(
                    "BT /Canary 12 Tf 5 5 Td (Canary) Tj /F1 12 Tf (\\001Canary) Tj (Can) Canary ET /Canary Do << /Canary");
            Path file = pdf.in(directory);
            Frames.write(process.getOutputStream(), new Frame.Job(file.toString(), 1, 1 << 20, 9, 999));
            process.getOutputStream().close();
            assertEquals(new Frame.Ready(), Frames.read(process.getInputStream()));
            assertTrue(Frames.read(process.getInputStream()) instanceof Frame.Opened);
            assertTrue(Frames.read(process.getInputStream()) instanceof Frame.Page);
            assertEquals(new Frame.Done(), Frames.read(process.getInputStream()));
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertFalse(Files.readString(errors, StandardCharsets.ISO_8859_1).contains("Canary"));
    }

    /** Kills every reader at every so many pages. */
    private static final class Killing extends Told {
        private final int every;

        Killing(int every) {
            this.every = every;
        }

        @Override
        public void pageRead(PageReading page) {
            super.pageRead(page);
            if (page.page().number() % every == 0) {
                ReaderPoolTest.readers().forEach(ProcessHandle::destroyForcibly);
            }
        }
    }

    /** Ten forms, each drawing the next ten times: ten thousand million drawings. */
    static void hanging(APdf pdf) throws IOException {
        PDFormXObject inner = form(pdf, "q Q");
        for (int i = 0; i < 10; i++) {
            PDFormXObject outer = form(pdf, "/X Do ".repeat(10));
            outer.getResources().put(COSName.getPDFName("X"), inner);
            inner = outer;
        }
        pdf.document().addPage(pageDrawing(pdf, inner));
    }

    private static PDFormXObject form(APdf pdf, String content) throws IOException {
        var form = new PDFormXObject(pdf.document());
        form.setBBox(PDRectangle.A4);
        form.setResources(new PDResources());
        try (var out = form.getContentStream().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static PDPage pageDrawing(APdf pdf, PDFormXObject form) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        page.setResources(new PDResources());
        page.getResources().put(COSName.getPDFName("X"), form);
        var stream = new PDStream(pdf.document());
        try (var out = stream.createOutputStream()) {
            out.write("/X Do".getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        return page;
    }

    /** One string of hundreds of millions of letters, which packs into a few hundred thousand bytes. */
    private static void eatingMemory(APdf pdf) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        var stream = new PDStream(pdf.document());
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write('(');
            byte[] block = "a".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < MORE_THAN_ITS_MEMORY; written += block.length) {
                out.write(block);
            }
            out.write(") Tj".getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        pdf.document().addPage(page);
    }
}
