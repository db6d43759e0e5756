// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.explant.searchindex.reader.DocumentFacts;
import org.explant.searchindex.reader.Frame;
import org.explant.searchindex.reader.PagePicture;
import org.explant.searchindex.reader.ReadingProblem;
import org.jspecify.annotations.Nullable;

/** A PDF that opened, has pages, and keeps within the limits. */
final class OpenDocument implements Closeable {
    private static final String SIGNATURE = "%PDF-";
    private static final int SIGNATURE_WITHIN = 1024;
    private static final long LARGEST_SCRATCH = 2L << 30;

    private final PDDocument document;
    private final int pages;
    private @Nullable PageArtist artist;

    private OpenDocument(PDDocument document, int pages) {
        this.document = document;
        this.pages = pages;
    }

    static OpenDocument open(Frame.Job job) throws Unreadable {
        Path file = sized(job);
        return withPages(load(file), job.pages());
    }

    private static Path sized(Frame.Job job) throws Unreadable {
        try {
            Path file = Path.of(job.path());
            if (Files.size(file) > job.bytes()) {
                throw new Unreadable(ReadingProblem.TOO_LARGE);
            }
            if (!hasSignature(file)) {
                throw new Unreadable(ReadingProblem.NOT_A_PDF);
            }
            return file;
        } catch (IOException | InvalidPathException missing) {
            throw new Unreadable(ReadingProblem.FILE_UNAVAILABLE);
        }
    }

    private static boolean hasSignature(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] start = stream.readNBytes(SIGNATURE_WITHIN);
            return new String(start, StandardCharsets.ISO_8859_1).contains(SIGNATURE);
        }
    }

    /** PDFBox answers a damaged file with any exception there is. */
    private static PDDocument load(Path file) throws Unreadable {
        try {
            var scratch = MemoryUsageSetting.setupTempFileOnly(LARGEST_SCRATCH).streamCache;
            return Loader.loadPDF(new RandomAccessReadBufferedFile(file), "", scratch);
        } catch (InvalidPasswordException locked) {
            throw new Unreadable(ReadingProblem.ENCRYPTED);
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError damaged) {
            throw new Unreadable(isOfEncryption(damaged) ? ReadingProblem.ENCRYPTED : ReadingProblem.DAMAGED);
        }
    }

    /** A lock that PDFBox does not know fails where locks are opened, in no exception of its own. */
    private static boolean isOfEncryption(Throwable damaged) {
        String locks = InvalidPasswordException.class.getPackageName();
        return Arrays.stream(damaged.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(locks));
    }

    private static OpenDocument withPages(PDDocument document, int most) throws Unreadable {
        boolean sound = false;
        try {
            int pages = PageTree.mend(document.getPages().getCOSObject(), most);
            if (pages == 0 || pages > most) {
                throw new Unreadable(pages == 0 ? ReadingProblem.NO_PAGES : ReadingProblem.TOO_MANY_PAGES);
            }
            sound = true;
            return new OpenDocument(document, pages);
        } catch (RuntimeException | StackOverflowError damaged) {
            throw new Unreadable(ReadingProblem.DAMAGED);
        } finally {
            if (!sound) {
                closeQuietly(document);
            }
        }
    }

    DocumentFacts facts() {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        return new DocumentFacts(
                pages,
                document.isEncrypted(),
                names != null && names.containsKey(COSName.EMBEDDED_FILES),
                catalog.containsKey(COSName.COLLECTION),
                form != null && form.containsKey(COSName.XFA));
    }

    int pageCount() {
        return pages;
    }

    /** The pages in their order, found once: to ask PDFBox for each by number costs a walk through all before it. */
    Iterator<PDPage> pages() {
        return document.getPages().iterator();
    }

    /** Missing where there is no such page. */
    PagePicture draw(int number) {
        if (artist == null) artist = new PageArtist(document);
        try {
            return number > pages ? PagePicture.missing(number) : artist.draw(document.getPage(number - 1), number);
        } catch (RuntimeException | StackOverflowError damaged) {
            return PagePicture.missing(number);
        }
    }

    @Override
    public void close() {
        closeQuietly(document);
    }

    /** Nothing was written, so nothing is lost where closing fails. */
    private static void closeQuietly(PDDocument document) {
        try {
            document.close();
        } catch (IOException | RuntimeException ignored) {
            // The scratch file lies in a directory that is emptied with the process.
        }
    }

    /** The document cannot be read, and why. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final ReadingProblem problem;

        Unreadable(ReadingProblem problem) {
            super(problem.name());
            this.problem = problem;
        }

        ReadingProblem problem() {
            return problem;
        }
    }
}
