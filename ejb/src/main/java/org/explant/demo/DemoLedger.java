// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.access.AccountId;
import org.explant.citation.PageCitation;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.implant.About;
import org.explant.implant.ComponentId;
import org.explant.implant.ComponentSheet;
import org.explant.implant.EarlierEntry;
import org.explant.implant.ImplantEntries;
import org.explant.implant.NewComponent;
import org.explant.implant.NewOperation;
import org.explant.implant.NewStatements;
import org.explant.implant.OperationId;
import org.explant.implant.Source;
import org.explant.implant.source.SourceKind;
import org.jspecify.annotations.Nullable;

/** Enters the demo book's operations into the ledger; what was entered before is left as it is. */
@Dependent
class DemoLedger {
    private final ImplantEntries entries;

    @Inject
    DemoLedger(ImplantEntries entries) {
        this.entries = entries;
    }

    void tell(@Observes DemoFiled filed) {
        var claim = filed.claim();
        var then = new EarlierEntry(
                filed.people().getOrDefault(claim.feeEarner(), AccountId.SYSTEM),
                DemoEntry.at(claim.moves().getLast().on()));
        var where = new Where(filed.id(), then);
        for (int i = 0; i < claim.operations().size(); i++)
            enter(
                    where,
                    DemoLoading.key("operation " + claim.sequence() + " " + i),
                    claim.operations().get(i),
                    filed.papers());
    }

    /** One operation, under a key of its own that is the same in every load. */
    private void enter(Where where, UUID key, DemoOperation operation, Map<DemoDocument, DocumentId> papers) {
        var source = source(operation.source(), operation.paper(), papers);
        var components = operation.components().stream().map(NewComponent::new).toList();
        var wanted = new NewOperation(
                key,
                operation.side(),
                source,
                operation.told(),
                Map.of(),
                components,
                leaving(where.claim(), operation));
        var id = entries.bringIn(where.claim(), wanted, where.then());
        for (DemoOperation.Saying saying : operation.sayings()) {
            var about = about(where.claim(), id, saying);
            var said = source(saying.source(), saying.paper(), papers);
            entries.bringIn(where.claim(), new NewStatements(about, said, saying.told()), where.then());
        }
    }

    /** Whose ledger, and who entered it when. */
    private record Where(ClaimId claim, EarlierEntry then) {}

    private Set<ComponentId> leaving(ClaimId claim, DemoOperation operation) {
        return entries.broughtIn(claim).stream()
                .filter(hip -> hip.side() == operation.side())
                .flatMap(hip -> hip.components().stream())
                .filter(each ->
                        each.explantedBy() == null && operation.removes().contains(each.kind()))
                .map(ComponentSheet::componentId)
                .collect(Collectors.toSet());
    }

    private About about(ClaimId claim, OperationId operation, DemoOperation.Saying saying) {
        if (saying.component() == null) return About.operation(operation);
        return entries.broughtIn(claim).stream()
                .flatMap(hip -> hip.components().stream())
                .filter(each -> each.implantedBy().equals(operation) && each.kind() == saying.component())
                .map(each -> About.component(each.componentId()))
                .findFirst()
                .orElseThrow();
    }

    private static Source source(SourceKind kind, @Nullable DemoDocument paper, Map<DemoDocument, DocumentId> papers) {
        if (paper == null) return Source.of(kind, null);
        return Source.of(kind, new PageCitation(Objects.requireNonNull(papers.get(paper)), 1));
    }
}
