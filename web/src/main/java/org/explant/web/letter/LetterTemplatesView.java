// SPDX-License-Identifier: Apache-2.0
package org.explant.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.explant.letter.LetterTemplates;
import org.explant.letter.LetterTemplates.Upload;
import org.explant.letter.TemplateLine;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** The firm's letter templates: seen by all who write letters, kept by those who may. */
@Named("letterTemplates")
@ViewScoped
public class LetterTemplatesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LetterTemplates templates;

    private transient List<TemplateLine> lines = List.of();
    private transient List<String> fields = List.of();
    private transient @Nullable Part file;
    private @Nullable String name;
    private @Nullable String replaced;

    public void load() {
        lines = templates.all();
        fields = templates.fields();
    }

    /** A new template, or a better file for the chosen one. */
    public String upload() {
        var upload = received();
        var line = lines.stream()
                .filter(each -> each.template().toString().equals(replaced))
                .findFirst();
        if (line.isPresent())
            templates.replace(line.get().template(), line.get().edition(), named(upload, line.get()));
        else templates.add(upload);
        Notices.done("letter.template.kept");
        return here();
    }

    public String use(TemplateLine line) {
        templates.use(line.template(), line.edition(), !line.inUse());
        Notices.done("letter.template.kept");
        return here();
    }

    private Upload received() {
        var sent = Objects.requireNonNull(file);
        var title = name == null ? Objects.toString(sent.getSubmittedFileName(), "") : name;
        try (var in = sent.getInputStream()) {
            return new Upload(title, Objects.toString(sent.getSubmittedFileName(), "template.docx"), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Upload named(Upload upload, TemplateLine line) {
        return name == null ? new Upload(line.name(), upload.fileName(), upload.docx()) : upload;
    }

    private static String here() {
        return "/letter-templates.xhtml?faces-redirect=true";
    }

    public List<TemplateLine> getLines() {
        return lines;
    }

    public List<String> getFields() {
        return fields;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part sent) {
        file = sent;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public @Nullable String getReplaced() {
        return replaced;
    }

    public void setReplaced(@Nullable String chosen) {
        replaced = chosen;
    }
}
