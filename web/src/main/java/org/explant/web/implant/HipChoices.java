// SPDX-License-Identifier: Apache-2.0
package org.explant.web.implant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.explant.catalogue.ComponentKind;
import org.explant.citation.PageAtHand;
import org.explant.citation.PagesAtHand;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentLine;
import org.explant.document.Documents;
import org.explant.implant.construct.Material;
import org.explant.implant.construct.OperationKind;
import org.explant.implant.construct.Side;
import org.explant.implant.source.Grade;
import org.explant.implant.source.SourceKind;
import org.explant.shared.SliceRequest;

/** What the forms of the ledger offer to choose from. */
@Named("hipChoices")
@RequestScoped
public class HipChoices {
    @Inject
    private Documents documents;

    @Inject
    private PagesAtHand hands;

    /** The documents of a claim, by title. */
    List<DocumentLine> documents(ClaimId claim) {
        return documents
                .lines(claim, new SliceRequest(0, SliceRequest.LARGEST, "title", true))
                .items();
    }

    /** The page picked up in the viewer, where it is one of these documents. */
    Optional<PageAtHand> hand(List<DocumentLine> among) {
        return hands.atHand().filter(hand -> among.stream()
                .anyMatch(each -> each.documentId().equals(hand.page().document())));
    }

    public SourceKind[] getSources() {
        return SourceKind.values();
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    public OperationKind[] getOperations() {
        return OperationKind.values();
    }

    public ComponentKind[] getComponents() {
        return ComponentKind.values();
    }

    public Material[] getMaterials() {
        return Material.values();
    }

    public Side[] getSides() {
        return Side.values();
    }
}
