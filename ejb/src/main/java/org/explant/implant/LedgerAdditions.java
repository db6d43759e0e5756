// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.explant.claim.ClaimId;
import org.explant.implant.source.ImplantField;
import org.jspecify.annotations.Nullable;

/** What a list adds to ledgers, gathered and put down kind by kind: the database takes it in few strokes. */
final class LedgerAdditions {
    private final List<HipOperation> operations = new ArrayList<>();
    private final List<ImplantComponent> components = new ArrayList<>();
    private final List<SourceStatement> statements = new ArrayList<>();
    private final List<Acceptance> acceptances = new ArrayList<>();
    private final List<ComponentChange> changes = new ArrayList<>();
    private final Set<Hip> touched = new LinkedHashSet<>();

    HipOperation operate(Hip hip, Entered entered) {
        var operation = new HipOperation(hip, UUID.randomUUID(), entered);
        operations.add(operation);
        touched.add(hip);
        return operation;
    }

    ImplantComponent put(ClaimId claim, HipOperation operation, Entered entered) {
        var component = new ImplantComponent(claim, operation, entered);
        components.add(component);
        return component;
    }

    /** The first to say anything of a field is accepted. */
    void say(At at, About about, Map<ImplantField, String> told, Entered entered) {
        told.forEach((field, value) -> {
            var place = new SourceStatement.Place(at.hip().claimId(), about, field);
            var statement = new SourceStatement(place, at.source(), new SourceStatement.Printed(value, null), entered);
            statements.add(statement);
            at.hand().say(about.value(), field, value, at.source().kind());
            if (!at.hand().accept(about.value(), field)) acceptances.add(statement.accept(null, entered));
        });
        if (!told.isEmpty()) touched.add(at.hip());
    }

    /** Where something is said, and by what source. */
    record At(Hip hip, HipInHand hand, Source source) {}

    void takeOut(Hip hip, ImplantComponent component, HipOperation operation, Entered entered) {
        changes.add(component.takenOut(operation, entered));
        touched.add(hip);
    }

    @Nullable
    HipOperation operation(OperationId wanted) {
        return operations.stream()
                .filter(each -> each.operationId().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    ImplantComponent component(ComponentId wanted) {
        return components.stream()
                .filter(each -> each.componentId().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** Puts everything down and lets go of it; answers with the hips that are not what they were. */
    Set<Hip> persist(EntityManager entityManager) {
        var all = Stream.of(operations, components, statements, acceptances, changes)
                .flatMap(List::stream)
                .toList();
        all.forEach(entityManager::persist);
        entityManager.flush();
        // Nothing of it changes any more: what stays in hand would be looked through before every question.
        all.forEach(entityManager::detach);
        return touched;
    }
}
