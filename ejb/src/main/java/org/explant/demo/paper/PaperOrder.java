// SPDX-License-Identifier: Apache-2.0
package org.explant.demo.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * A paper to be made when asked for, the same bytes every time.
 *
 * @param form section of the library to fill in
 * @param title title in the file's properties
 * @param facts what the story knows
 * @param seed chooses the turns of phrase
 * @param on the day the paper starts
 * @param pages exact number of pages of a record that fills up, or 0 for as many as the form takes
 * @param condition in what shape the file arrives
 */
public record PaperOrder(
        String form, String title, Map<String, String> facts, long seed, LocalDate on, int pages, Condition condition) {
    private static final String LOST_PASSWORD = "kept-by-the-records-office";
    private static final int KEPT_OF_DAMAGED = 3; // of ten parts

    public PaperOrder {
        facts = Map.copyOf(facts);
    }

    public int pageCount() {
        return pages > 0 ? pages : laidOut().size();
    }

    public void printTo(OutputStream out) throws IOException {
        if (condition == Condition.DAMAGED) printDamaged(out);
        else print(out);
    }

    private void printDamaged(OutputStream out) throws IOException {
        var whole = new ByteArrayOutputStream();
        print(whole);
        out.write(whole.toByteArray(), 0, whole.size() / 10 * KEPT_OF_DAMAGED);
    }

    private void print(OutputStream out) throws IOException {
        try (var document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            var printer = condition == Condition.SCANNED ? new ScanPrinter(document, seed) : new PdfPrinter(document);
            for (List<Mark> page : laidOut()) printer.print(page);
            document.setDocumentId(seed); // otherwise the clock decides
            document.setDocumentInformation(properties());
            if (condition == Condition.ENCRYPTED) lock(document);
            document.save(out);
        }
    }

    private List<List<Mark>> laidOut() {
        var paper = new DemoPaper();
        new Form(new Telling(facts, new Dice(seed), on), paper, pages).tell(form);
        return paper.finished();
    }

    private PDDocumentInformation properties() {
        var made = GregorianCalendar.from(on.atStartOfDay(ZoneOffset.UTC));
        made.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        var properties = new PDDocumentInformation();
        properties.setTitle(title);
        properties.setProducer("Explant demo book");
        properties.setCreationDate(made);
        return properties;
    }

    private void lock(PDDocument document) throws IOException {
        var name = new COSString(Long.toString(seed));
        document.getDocument().setDocumentID(new COSArray(List.of(name, name))); // the key grows from it
        var policy = new StandardProtectionPolicy(LOST_PASSWORD + "-owner", LOST_PASSWORD, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        policy.setPreferAES(false); // the other cipher begins with chance, and the bytes must not vary
        document.protect(policy);
    }
}
