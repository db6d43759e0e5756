// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.explant.claim.Stamp;
import org.explant.letter.LetterTemplates;

/** Letters that the practice of the demo book sends from every claim. */
@Dependent
class DemoLetters {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = "<?xml version=\"1.0\"?><Types"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
            + " ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final List<String> PARAGRAPHS = List.of(
            "Our reference: {{claim.reference}}",
            "{{today}}",
            "Dear {{claimant.forenames}} {{claimant.surname}}",
            "Your claim about your hip implant",
            "I write to tell you where your claim stands. I have the care of it, and {{supervisingPartner.name}} supervises"
                    + " my work.",
            "Please let me know if you change your address, if you are asked to come for blood tests or scans, or if an"
                    + " operation is planned. Please do not agree to the disposal of any part that is removed.",
            "Yours sincerely",
            "{{feeEarner.name}}");

    private final LetterTemplates templates;

    @Inject
    DemoLetters(LetterTemplates templates) {
        this.templates = templates;
    }

    void tell(@Observes DemoFiled filed) {
        var at = filed.asAt().minusYears(1);
        var then = new Stamp(
                filed.person(filed.claim().supervisingPartner()),
                at,
                at.atTime(9, 0).toInstant(ZoneOffset.UTC));
        bringIn("Where your claim stands", PARAGRAPHS, then);
        bringIn("The advice on hip follow-up has changed", DemoMonitoringLetters.ADVICE_CHANGED, then);
        bringIn("Your hip follow-up is due", DemoMonitoringLetters.TO_THE_CLAIMANT, then);
        bringIn("Hip follow-up of your patient", DemoMonitoringLetters.TO_THE_PRACTICE, then);
    }

    private void bringIn(String name, List<String> paragraphs, Stamp then) {
        var file = name.toLowerCase(Locale.UK).replace(' ', '-') + ".docx";
        templates.bringIn(new LetterTemplates.Upload(name, file, docx(paragraphs)), then);
    }

    private static byte[] docx(List<String> paragraphs) {
        var body = paragraphs.stream()
                .map(text -> "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        var document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                + "</w:body></w:document>";
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part :
                    new TreeMap<>(Map.of("[Content_Types].xml", TYPES, "word/document.xml", document)).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
