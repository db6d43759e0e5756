// SPDX-License-Identifier: Apache-2.0
package org.explant.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.document.DocumentLine;
import org.explant.document.DocumentType;
import org.explant.document.DocumentVersion;
import org.explant.document.Documents;
import org.explant.document.PageReviews;
import org.explant.document.Privilege;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.explant.web.Sentences;
import org.explant.web.ui.LazyLines;
import org.explant.web.ui.Notices;
import org.primefaces.PrimeFaces;

/** The documents tab of a claim file: the list, what is selected in it, and the form that says what they are. */
@Named
@ViewScoped
public class DocumentsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Documents documents;

    @Inject
    private transient PageReviews reviews;

    @Inject
    private transient Walls walls;

    private final LazyLines<DocumentLine> lines =
            new LazyLines<>(this::slice, line -> line.documentId().toString(), "received", false);
    private ClaimReference reference;
    private ClaimId claim;
    private List<DocumentLine> selected = new ArrayList<>();
    private DocumentForm form = new DocumentForm();

    @SuppressWarnings("NullAway.Init")
    public DocumentsView() {}

    @PostConstruct
    void open() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("ref");
        reference = new ClaimReference(asked == null ? "" : asked);
        claim = walls.open(reference);
    }

    /** Opens the dialog upon what is selected. */
    public void edit() {
        if (selected.isEmpty()) Notices.warn("documents.none");
        form = selected.size() == 1 ? DocumentForm.of(selected.getFirst()) : new DocumentForm();
    }

    public void save() {
        documents.change(versions(), form.toChange());
        Notices.done("documents.saved", selected.size());
        PrimeFaces.current().ajax().addCallbackParam("saved", true);
        selected = new ArrayList<>();
    }

    public void review() {
        if (selected.isEmpty()) {
            Notices.warn("documents.none");
            return;
        }
        selected.forEach(line -> reviews.markAll(line.documentId()));
        Notices.done("documents.reviewed");
    }

    private List<DocumentVersion> versions() {
        return selected.stream()
                .map(line -> new DocumentVersion(line.documentId(), line.version()))
                .toList();
    }

    private Slice<DocumentLine> slice(SliceRequest wanted) {
        return documents.lines(claim, wanted);
    }

    public LazyLines<DocumentLine> getLines() {
        return lines;
    }

    public String getReference() {
        return reference.value();
    }

    public List<DocumentLine> getSelected() {
        return selected;
    }

    public void setSelected(List<DocumentLine> chosen) {
        selected = chosen;
    }

    public DocumentForm getForm() {
        return form;
    }

    public DocumentType[] getTypes() {
        return DocumentType.values();
    }

    public Privilege[] getPrivileges() {
        return Privilege.values();
    }

    public String date(DocumentLine line) {
        return DocumentWords.date(line.date());
    }

    public String state(DocumentLine line) {
        return DocumentWords.state(line);
    }

    public String kind(DocumentLine line) {
        return DocumentWords.kind(line.state());
    }

    public String type(DocumentType type) {
        return DocumentWords.type(type);
    }

    public String reviewed(DocumentLine line) {
        return line.pages() == 0 ? "" : Sentences.format("documents.reviewedOf", line.pagesReviewed(), line.pages());
    }

    public List<String> problems(DocumentLine line) {
        return DocumentWords.problems(line.problems());
    }
}
