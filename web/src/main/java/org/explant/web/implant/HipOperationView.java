// SPDX-License-Identifier: Apache-2.0
package org.explant.web.implant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.catalogue.ComponentKind;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.document.DocumentLine;
import org.explant.implant.ComponentId;
import org.explant.implant.ComponentSheet;
import org.explant.implant.HipSheet;
import org.explant.implant.ImplantEntries;
import org.explant.implant.Implants;
import org.explant.implant.MoreComponents;
import org.explant.implant.NewComponent;
import org.explant.implant.NewOperation;
import org.explant.implant.OperationId;
import org.explant.implant.OperationSheet;
import org.explant.implant.construct.OperationKind;
import org.explant.implant.construct.Side;
import org.explant.shared.NotFound;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One form for an operation with all its components; or for what else an operation put in and took out. */
@Named("hipOperation")
@ViewScoped
public class HipOperationView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What one operation usually puts in; a row that stays empty is no component. */
    private static final List<ComponentKind> ROWS = List.of(
            ComponentKind.CUP,
            ComponentKind.LINER,
            ComponentKind.HEAD,
            ComponentKind.RESURFACING_HEAD,
            ComponentKind.STEM,
            ComponentKind.TAPER_SLEEVE,
            ComponentKind.OTHER);

    @Inject
    private transient Implants implants;

    @Inject
    private transient ImplantEntries entries;

    @Inject
    private transient Walls walls;

    @Inject
    private transient HipChoices choices;

    private final UUID formKey = UUID.randomUUID();
    private final SourceForm source = new SourceForm();
    private final ToldForm told = new ToldForm();
    private final List<ToldForm> rows = ROWS.stream().map(ToldForm::of).toList();
    private @Nullable String ref;
    private Side side = Side.LEFT;
    private @Nullable String operation;
    private List<String> removed = List.of();
    private transient List<DocumentLine> documents = List.of();
    private transient List<ComponentSheet> removable = List.of();

    public void load() {
        var claim = claim();
        documents = choices.documents(claim);
        choices.hand(documents).ifPresent(source::take);
        var hips = implants.hips(claim);
        if (operation != null) take(hips, new OperationId(Addressed.id(operation)));
        var at = side;
        var hip = hips.stream().filter(each -> each.side() == at).findFirst();
        removable = hip.stream()
                .flatMap(each -> each.components().stream())
                .filter(each -> each.explantedBy() == null
                        && !each.implantedBy().value().toString().equals(operation))
                .toList();
        told.setOperation(hip.isEmpty() ? OperationKind.PRIMARY : OperationKind.REVISION);
    }

    private void take(List<HipSheet> hips, OperationId id) {
        var hip = hips.stream()
                .filter(each -> each.operation(id).isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
        side = hip.side();
        told.setDate(hip.operation(id).map(OperationSheet::date).orElse(null));
    }

    public String save() {
        var components = rows.stream()
                .filter(ToldForm::isFilled)
                .map(row -> new NewComponent(row.told()))
                .toList();
        var out = removed.stream()
                .map(each -> new ComponentId(Addressed.id(each)))
                .collect(Collectors.toSet());
        if (operation == null)
            entries.record(
                    claim(),
                    new NewOperation(formKey, side, source.toSource(), told.told(), told.meant(), components, out));
        else {
            var id = new OperationId(Addressed.id(operation));
            entries.add(claim(), new MoreComponents(id, source.toSource(), components, out));
        }
        Notices.done("hips.recorded");
        return "/claim-hips.xhtml?faces-redirect=true&ref=" + reference();
    }

    private ClaimId claim() {
        return walls.open(reference());
    }

    private ClaimReference reference() {
        return new ClaimReference(ref == null ? "" : ref);
    }

    public SourceForm getSource() {
        return source;
    }

    public ToldForm getTold() {
        return told;
    }

    public List<ToldForm> getRows() {
        return rows;
    }

    public List<DocumentLine> getDocuments() {
        return documents;
    }

    public List<ComponentSheet> getRemovable() {
        return removable;
    }

    public List<String> getRemoved() {
        return removed;
    }

    public void setRemoved(List<String> chosen) {
        removed = List.copyOf(chosen);
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String asked) {
        ref = asked;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side asked) {
        side = asked;
    }

    public @Nullable String getOperation() {
        return operation;
    }

    public void setOperation(@Nullable String asked) {
        operation = asked;
    }
}
