// SPDX-License-Identifier: Apache-2.0
package org.explant.web.implant;

import java.util.List;
import java.util.UUID;
import org.explant.implant.ComponentSheet;
import org.explant.implant.FieldSheet;
import org.explant.implant.HipSheet;
import org.explant.implant.OperationSheet;
import org.explant.implant.SourceLine;
import org.explant.implant.construct.Finding;
import org.explant.implant.construct.InSitu;
import org.explant.implant.construct.Part;
import org.explant.implant.source.Assessment;
import org.jspecify.annotations.Nullable;

/** Hips as programs read them: every field with its sources, ids as plain values. */
public final class HipJson {
    private HipJson() {}

    /** Both hips, and what is in on the day that was asked for. */
    public record Hips(long total, List<Hip> items) {}

    /** One hip. */
    public record Hip(
            String side,
            int edition,
            List<Operation> operations,
            List<Doubt> findings,
            @Nullable OnDay inSitu) {
        static Hip of(HipSheet hip, @Nullable InSitu asked) {
            return new Hip(
                    hip.side().name(),
                    hip.edition(),
                    hip.operations().stream().map(Operation::of).toList(),
                    hip.findings().stream().map(Doubt::of).toList(),
                    asked == null ? null : OnDay.of(asked));
        }
    }

    /**
     * What is in at the end of a day.
     *
     * @param certain ids of components that are in, however the partial dates are read
     * @param possible ids of components that are in by some reading of them
     * @param metalOnMetal YES, NO or UNKNOWN
     */
    public record OnDay(
            String day,
            List<UUID> certain,
            List<UUID> possible,
            String construct,
            @Nullable String headMaterial,
            @Nullable String socketMaterial,
            @Nullable Integer headMillimetres,
            String metalOnMetal) {
        static OnDay of(InSitu asked) {
            var build = asked.build();
            return new OnDay(
                    asked.day().toString(),
                    ids(asked.certain()),
                    ids(asked.possible()),
                    build.construct().name(),
                    name(build.head()),
                    name(build.socket()),
                    build.headMillimetres(),
                    asked.metalOnMetal().name());
        }

        private static List<UUID> ids(List<Part> parts) {
            return parts.stream().map(part -> part.component().value()).toList();
        }
    }

    /** Something that does not fit, or that matters. */
    public record Doubt(
            String kind,
            @Nullable UUID operation,
            @Nullable UUID component,
            @Nullable UUID other,
            @Nullable String field) {
        static Doubt of(Finding finding) {
            var operation = finding.operation();
            var component = finding.component();
            var other = finding.other();
            return new Doubt(
                    finding.kind().name(),
                    operation == null ? null : operation.value(),
                    component == null ? null : component.value(),
                    other == null ? null : other.value(),
                    name(finding.field()));
        }
    }

    /** An operation with its components. */
    public record Operation(
            UUID id,
            String kind,
            @Nullable String date,
            String sureness,
            int sources,
            List<Field> fields,
            List<Component> implanted,
            List<UUID> removed) {
        static Operation of(OperationSheet operation) {
            var date = operation.date();
            return new Operation(
                    operation.operationId().value(),
                    operation.kind().name(),
                    date == null ? null : date.toString(),
                    judged(operation.overall()),
                    operation.overall().sources(),
                    fieldsOf(operation.fields()),
                    operation.implanted().stream().map(Component::of).toList(),
                    operation.removed().stream()
                            .map(each -> each.componentId().value())
                            .toList());
        }
    }

    /** A component. */
    public record Component(
            UUID id,
            String kind,
            UUID implantedBy,
            @Nullable UUID explantedBy,
            String sureness,
            int sources,
            List<Field> fields) {
        static Component of(ComponentSheet component) {
            var out = component.explantedBy();
            return new Component(
                    component.componentId().value(),
                    component.kind().name(),
                    component.implantedBy().value(),
                    out == null ? null : out.value(),
                    judged(component.overall()),
                    component.overall().sources(),
                    fieldsOf(component.fields()));
        }
    }

    /** A field of which something was said. */
    public record Field(
            String field, @Nullable String value, String sureness, int sources, List<Statement> statements) {
        static Field of(FieldSheet sheet) {
            return new Field(
                    sheet.field().name(),
                    sheet.value(),
                    judged(sheet.assessment()),
                    sheet.assessment().sources(),
                    sheet.lines().stream().map(Statement::of).toList());
        }
    }

    /** What one source says of it. */
    public record Statement(
            UUID id,
            String value,
            String source,
            String grade,
            @Nullable UUID document,
            @Nullable Integer page,
            @Nullable UUID organisation,
            @Nullable UUID person,
            @Nullable String note,
            boolean accepted,
            String enteredBy,
            String enteredAt,
            @Nullable String withdrawnReason,
            @Nullable String withdrawnAt) {
        static Statement of(SourceLine line) {
            var withdrawn = line.withdrawnAt();
            return new Statement(
                    line.statementId().value(),
                    line.value(),
                    line.source().name(),
                    line.grade().name(),
                    line.document(),
                    line.page(),
                    line.organisation(),
                    line.person(),
                    line.note(),
                    line.accepted(),
                    line.enteredBy(),
                    line.enteredAt().toString(),
                    line.withdrawnReason(),
                    withdrawn == null ? null : withdrawn.toString());
        }
    }

    static List<Field> fieldsOf(List<FieldSheet> fields) {
        return fields.stream().filter(FieldSheet::isTold).map(Field::of).toList();
    }

    private static String judged(Assessment assessment) {
        return assessment.sureness().name();
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
