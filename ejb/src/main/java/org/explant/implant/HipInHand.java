// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.explant.catalogue.ComponentKind;
import org.explant.implant.construct.OperationKind;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.SourceKind;
import org.explant.shared.DatePrecision;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A hip while a list is worked into it: what stands in the ledger, and what was added since. */
final class HipInHand {
    /** An operation puts in as many as it likes of these. */
    private static final Set<ComponentKind> OF_WHICH_MANY = EnumSet.of(
            ComponentKind.SCREW,
            ComponentKind.CEMENT,
            ComponentKind.CENTRALISER,
            ComponentKind.CEMENT_RESTRICTOR,
            ComponentKind.OTHER);

    record Operated(
            OperationId operation,
            OperationKind kind,
            @Nullable PartialDate date) {}

    record Put(
            ComponentId component,
            OperationId by,
            ComponentKind kind,
            @Nullable OperationId out) {}

    private record Saying(UUID about, ImplantField field, String value, SourceKind source) {}

    private final List<Operated> operations = new ArrayList<>();
    private final Map<ComponentId, Put> components = new HashMap<>();
    private final Set<Saying> said = new HashSet<>();
    private final Map<UUID, Set<ImplantField>> accepted = new HashMap<>();

    static HipInHand of(@Nullable HipSheet sheet) {
        var hip = new HipInHand();
        if (sheet != null) sheet.operations().forEach(hip::take);
        return hip;
    }

    private void take(OperationSheet operation) {
        add(new Operated(operation.operationId(), operation.kind(), operation.date()));
        take(operation.operationId().value(), operation.fields());
        for (ComponentSheet each : operation.implanted()) {
            add(new Put(each.componentId(), operation.operationId(), each.kind(), each.explantedBy()));
            take(each.componentId().value(), each.fields());
        }
    }

    private void take(UUID about, List<FieldSheet> fields) {
        for (FieldSheet field : fields) {
            if (field.accepted() != null) accept(about, field.field());
            for (SourceLine line : field.lines())
                if (line.isStanding() && line.citation() == null)
                    said.add(new Saying(about, field.field(), line.value(), line.source()));
        }
    }

    /** The operation meant; empty where the hip has none that it can be. */
    Optional<Operated> operation(Map<ImplantField, String> told) {
        var kind = OperationKind.valueOf(Objects.requireNonNull(told.get(ImplantField.OPERATION)));
        var date = date(told);
        Predicate<Operated> ofKind = each -> each.kind() == kind;
        var ofThatDay = date != null && date.precision() == DatePrecision.DAY
                ? those(each -> date.equals(each.date()))
                : List.<Operated>of();
        if (ofThatDay.size() == 1) return Optional.of(ofThatDay.getFirst());
        var alike = those(ofKind.and(each -> mayBe(each.date(), date)));
        if (alike.size() > 1) throw new SeveralOperationsMeant();
        return alike.stream().findFirst();
    }

    /** The component that such an operation put in, where there can be one alone and it is free to be meant. */
    Optional<Put> alike(OperationId operation, ComponentKind kind, Predicate<ComponentId> free) {
        if (OF_WHICH_MANY.contains(kind)) return Optional.empty();
        return components.values().stream()
                .filter(each -> each.by().equals(operation) && each.kind() == kind && free.test(each.component()))
                .findFirst();
    }

    Optional<Put> component(ComponentId component) {
        return Optional.ofNullable(components.get(component));
    }

    /** What of it that kind of source has not said yet. */
    Map<ImplantField, String> fresh(UUID about, Map<ImplantField, String> told, SourceKind source) {
        var fresh = new EnumMap<ImplantField, String>(ImplantField.class);
        told.forEach((field, value) -> {
            if (!said.contains(new Saying(about, field, value, source))) fresh.put(field, value);
        });
        return fresh;
    }

    void say(UUID about, ImplantField field, String value, SourceKind source) {
        said.add(new Saying(about, field, value, source));
    }

    /** Whether a value of the field counts already; from now on one does. */
    boolean accept(UUID about, ImplantField field) {
        return !accepted.computeIfAbsent(about, _ -> EnumSet.noneOf(ImplantField.class))
                .add(field);
    }

    void add(Operated operation) {
        operations.add(operation);
    }

    void add(Put component) {
        components.put(component.component(), component);
    }

    static @Nullable PartialDate date(Map<ImplantField, String> told) {
        var text = told.get(ImplantField.DATE);
        return text == null ? null : PartialDate.parse(text);
    }

    private List<Operated> those(Predicate<Operated> wanted) {
        return operations.stream().filter(wanted).toList();
    }

    private static boolean mayBe(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one == null || other == null ? one == other : one.mayBe(other);
    }
}
