// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.catalogue.ComponentKind;
import org.explant.implant.construct.HipFacts;
import org.explant.implant.construct.Material;
import org.explant.implant.construct.OperationKind;
import org.explant.implant.construct.Part;
import org.explant.implant.construct.Side;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.Millimetres;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a claim's ledger together: operations in the order of their dates, components under them. */
final class LedgerReading {
    private static final Comparator<OperationSheet> BY_DATE =
            Comparator.comparing(OperationSheet::date, Comparator.nullsLast(Comparator.comparing(PartialDate::from)));

    private final LedgerRows rows;
    private final @Nullable LocalDate died;
    private final Map<OperationId, @Nullable PartialDate> dates = new HashMap<>();

    LedgerReading(LedgerRows rows, @Nullable LocalDate died) {
        this.rows = rows;
        this.died = died;
        for (HipOperation operation : rows.operations())
            dates.put(operation.operationId(), date(fields(operation).sheets()));
    }

    /** The left hip, then the right one, as far as there are any. */
    List<HipSheet> hips() {
        return rows.hips().stream()
                .sorted(Comparator.comparing(Hip::side))
                .map(this::hip)
                .toList();
    }

    private HipSheet hip(Hip hip) {
        var components = rows.components().stream()
                .filter(each -> each.hipId().equals(hip.hipId()))
                .map(this::component)
                .sorted(Comparator.comparing(ComponentSheet::kind))
                .toList();
        var operations = rows.operations().stream()
                .filter(each -> each.hipId().equals(hip.hipId()))
                .map(each -> operation(each, components))
                .sorted(BY_DATE)
                .toList();
        var facts = new HipFacts(
                hip.side(),
                operations.stream().map(LedgerReading::operated).toList(),
                operations.stream()
                        .flatMap(each -> each.implanted().stream())
                        .map(ComponentSheet::part)
                        .toList());
        return new HipSheet(
                hip.hipId(), hip.side(), hip.edition(), operations, facts, Doubts.of(facts, operations, died));
    }

    private OperationSheet operation(HipOperation operation, List<ComponentSheet> ofHip) {
        var id = operation.operationId();
        var fields = fields(operation);
        var kind = Fields.code(OperationKind.class, Fields.value(fields.sheets(), ImplantField.OPERATION));
        return new OperationSheet(
                id,
                kind == null ? OperationKind.OTHER : kind,
                dates.get(id),
                fields.sheets(),
                fields.overall(),
                ofHip.stream().filter(each -> each.implantedBy().equals(id)).toList(),
                ofHip.stream().filter(each -> id.equals(each.explantedBy())).toList());
    }

    private ComponentSheet component(ImplantComponent component) {
        var id = component.componentId();
        var fields = Fields.of(ImplantField.ofComponent(), rows.about(About.component(id)));
        var out = component.explantedBy();
        var stay = new Part.Stay(
                component.implantedBy(), dates.get(component.implantedBy()), out, out == null ? null : dates.get(out));
        return new ComponentSheet(
                id, component.implantedBy(), out, fields.sheets(), fields.overall(), part(id, fields.sheets(), stay));
    }

    private Fields fields(HipOperation operation) {
        return Fields.of(ImplantField.ofOperation(), rows.about(About.operation(operation.operationId())));
    }

    private Part part(ComponentId id, List<FieldSheet> fields, Part.Stay stay) {
        var kind = Fields.code(ComponentKind.class, Fields.value(fields, ImplantField.COMPONENT));
        var size = millimetres(fields, ImplantField.SIZE);
        boolean named = Stream.of(ImplantField.MAKER, ImplantField.SYSTEM, ImplantField.REF)
                .anyMatch(field -> Fields.value(fields, field) != null);
        return new Part(
                id,
                kind == null ? ComponentKind.OTHER : kind,
                rows.makers().meant(Fields.value(fields, ImplantField.MAKER)),
                named,
                size.map(Millimetres::outer).orElse(null),
                inner(fields, kind, size),
                Fields.code(Material.class, Fields.value(fields, ImplantField.BEARING)),
                stay);
    }

    /** The inner size where it is told; else the second figure of "54/48"; of a liner its only figure. */
    private static @Nullable Integer inner(
            List<FieldSheet> fields, @Nullable ComponentKind kind, Optional<Millimetres> size) {
        var told = millimetres(fields, ImplantField.INNER_SIZE);
        if (told.isPresent()) return told.get().outer();
        if (size.isEmpty() || size.get().inner() != null)
            return size.map(Millimetres::inner).orElse(null);
        return kind == ComponentKind.LINER ? size.get().outer() : null;
    }

    private static Optional<Millimetres> millimetres(List<FieldSheet> fields, ImplantField field) {
        return Optional.ofNullable(Fields.value(fields, field)).flatMap(Millimetres::of);
    }

    private static @Nullable PartialDate date(List<FieldSheet> fields) {
        var text = Fields.value(fields, ImplantField.DATE);
        return text == null ? null : PartialDate.parse(text);
    }

    private static HipFacts.Operated operated(OperationSheet operation) {
        var said = new ArrayList<>(operation.fields());
        operation.implanted().forEach(component -> said.addAll(component.fields()));
        var sides = said.stream()
                .filter(sheet -> sheet.field() == ImplantField.SIDE)
                .flatMap(sheet -> sheet.lines().stream())
                .filter(SourceLine::isStanding)
                .map(line -> Fields.code(Side.class, line.value()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new HipFacts.Operated(operation.operationId(), operation.kind(), operation.date(), sides);
    }
}
