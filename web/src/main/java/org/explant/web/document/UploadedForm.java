// SPDX-License-Identifier: Apache-2.0
package org.explant.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.explant.document.DocumentType;
import org.explant.document.IncomingFile;
import org.explant.document.NewDocument;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A form with a file in it: fields may stand before the file and behind it, and the file is never put down. */
public final class UploadedForm implements IncomingFile {
    private static final String FILE = "file";

    private final MultipartReader parts;
    private final Map<String, String> fields = new HashMap<>();
    private final MultipartReader.Part file;

    private UploadedForm(MultipartReader parts) throws IOException {
        this.parts = parts;
        file = untilFile().orElseThrow(NotAnUpload::new);
    }

    /** Reads up to the file. */
    public static UploadedForm of(InputStream body, @Nullable String boundary) throws IOException {
        if (boundary == null || boundary.isEmpty() || boundary.length() > 70) throw new NotAnUpload();
        return new UploadedForm(new MultipartReader(body, boundary));
    }

    /** The name the file came with. */
    public String fileName() {
        @Nullable String name = file.head().fileName();
        return name == null ? "" : name;
    }

    /** A field that stood before the file. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(v -> !v.isBlank());
    }

    @Override
    public InputStream content() {
        return file.body();
    }

    @Override
    public NewDocument described(NewDocument before) throws IOException {
        if (untilFile().isPresent()) throw new NotAnUpload();
        return before.described(
                field("title").orElse(null),
                field("type").map(UploadedForm::type).orElse(DocumentType.UNSORTED),
                field("documentDate").map(PartialDate::parse).orElse(null));
    }

    private static DocumentType type(String code) {
        return DocumentType.ofCode(code).orElseThrow(NoSuchDocumentType::new);
    }

    private Optional<MultipartReader.Part> untilFile() throws IOException {
        for (var part = parts.next(); part.isPresent(); part = parts.next()) {
            if (part.get().head().field().equals(FILE)) return part;
            fields.put(part.get().head().field(), part.get().text());
        }
        return Optional.empty();
    }
}
