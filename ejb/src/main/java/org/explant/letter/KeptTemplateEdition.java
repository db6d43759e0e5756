// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Stamp;

/** A template as it stood for a while; never changed once written, for letters were written by it. */
@Entity
@Table(name = "letter_template_edition")
class KeptTemplateEdition {
    @EmbeddedId
    private EditionKey editionKey;

    private String name;

    @Column(name = "file_name")
    private String fileName;

    private byte[] docx;

    private String sha256;

    private String fields;

    @Column(name = "in_use")
    private boolean inUse;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private AccountId recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected KeptTemplateEdition() {}

    KeptTemplateEdition(TemplateId template, int number, TemplateContent content, Stamp stamp) {
        editionKey = new EditionKey(template.value(), number);
        name = content.name();
        fileName = content.fileName();
        docx = content.docx().clone();
        sha256 = sha256(docx);
        fields = String.join(" ", content.fields());
        inUse = content.inUse();
        recordedAt = stamp.at();
        recordedBy = stamp.by();
    }

    TemplateContent content() {
        return new TemplateContent(name, fileName, docx.clone(), fieldNames(), inUse);
    }

    private List<String> fieldNames() {
        return Arrays.stream(fields.split(" ")).filter(each -> !each.isEmpty()).toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Which edition of which template. */
    @Embeddable
    record EditionKey(
            @Column(name = "template_id") UUID template,
            @Column(name = "edition") int number) implements Serializable {}
}
