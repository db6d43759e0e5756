// SPDX-License-Identifier: Apache-2.0
package org.explant.web.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.explant.catalogue.CatalogueChangeLine;
import org.explant.catalogue.CatalogueField;
import org.explant.catalogue.Cell;
import org.explant.catalogue.Confidence;
import org.explant.catalogue.Identified;
import org.explant.catalogue.ItemSheet;
import org.explant.catalogue.Proposal;
import org.explant.catalogue.SystemLine;
import org.explant.catalogue.code.CodeField;
import org.explant.catalogue.code.CodeRemark;
import org.explant.shared.PartialDate;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** The catalogue as programs read and write it. */
public final class DeviceJson {
    private DeviceJson() {}

    /** A value, how sure it is, and its source. */
    public record CellBody(
            @Nullable String value,
            @Nullable String confidence,
            @Nullable String source) {
        static CellBody of(Cell cell) {
            return new CellBody(cell.value(), cell.confidence().name(), cell.source());
        }

        Cell toCell() {
            var sure = confidence == null ? Confidence.GENERAL_KNOWLEDGE : Texts.code(Confidence.class, confidence);
            return new Cell(Objects.requireNonNullElse(value, ""), sure, Objects.requireNonNullElse(source, ""));
        }
    }

    /** A system in the list. */
    public record SystemBody(
            String id,
            String name,
            String makerId,
            String maker,
            String construct,
            String group,
            @Nullable String marketedFrom,
            @Nullable String marketedTo,
            String status,
            int notices,
            String weakestConfidence) {
        static SystemBody of(SystemLine line) {
            return new SystemBody(
                    line.systemId().toString(),
                    line.name(),
                    line.maker().toString(),
                    line.makerName(),
                    line.construct().name(),
                    line.group().name(),
                    text(line.marketedFrom()),
                    text(line.marketedTo()),
                    line.status().name(),
                    line.notices(),
                    line.weakest().name());
        }
    }

    /** An entry with what stands under it. */
    public record ItemBody(
            String id, String kind, int edition, boolean inUse, Map<String, CellBody> values, List<ItemBody> below) {
        static ItemBody of(ItemSheet sheet) {
            var values = new LinkedHashMap<String, CellBody>();
            sheet.cells().forEach((field, cell) -> values.put(field.name(), CellBody.of(cell)));
            return new ItemBody(
                    sheet.itemId().toString(),
                    sheet.kind().name(),
                    sheet.edition(),
                    sheet.inUse(),
                    values,
                    sheet.below().stream().map(ItemBody::of).toList());
        }
    }

    /** A change of one field. */
    public record ChangeBody(
            int edition,
            String field,
            @Nullable CellBody before,
            @Nullable CellBody after,
            String reason,
            String by,
            Instant at) {
        static ChangeBody of(CatalogueChangeLine line) {
            return new ChangeBody(
                    line.edition(),
                    line.field().name(),
                    line.before() == null ? null : CellBody.of(line.before()),
                    line.after() == null ? null : CellBody.of(line.after()),
                    line.reason(),
                    line.by(),
                    line.at());
        }
    }

    /** A piece of a bar code. */
    public record PieceBody(
            String part, String tag, String value, @Nullable LocalDate date) {
        static PieceBody of(CodeField field) {
            return new PieceBody(field.part().name(), field.tag(), field.value(), field.date());
        }
    }

    /** What a number may be. */
    public record ProposalBody(
            String componentId,
            String component,
            String kind,
            String system,
            String maker,
            @Nullable Integer size,
            @Nullable String sizeMeans,
            boolean sizeKnown,
            String shape,
            String confidence,
            boolean secondGuess) {
        static ProposalBody of(Proposal proposal) {
            var component = proposal.component();
            return new ProposalBody(
                    component.componentId().toString(),
                    component.name(),
                    component.kind().name(),
                    component.system().name(),
                    component.system().makerName(),
                    proposal.size(),
                    proposal.sizeMeans() == null ? null : proposal.sizeMeans().name(),
                    proposal.sizeKnown(),
                    proposal.shape(),
                    proposal.confidence().name(),
                    proposal.secondGuess());
        }
    }

    /** A code taken apart. */
    public record IdentifiedBody(
            String code, List<PieceBody> pieces, Set<CodeRemark> remarks, List<ProposalBody> proposals) {
        static IdentifiedBody of(Identified found) {
            return new IdentifiedBody(
                    found.code().kind().name(),
                    found.code().fields().stream().map(PieceBody::of).toList(),
                    new TreeSet<>(found.code().remarks()),
                    found.proposals().stream().map(ProposalBody::of).toList());
        }
    }

    static Map<CatalogueField, Cell> cells(@Nullable Map<String, CellBody> values) {
        var cells = new EnumMap<CatalogueField, Cell>(CatalogueField.class);
        if (values != null)
            values.forEach((field, cell) -> cells.put(Texts.code(CatalogueField.class, field), cell.toCell()));
        return cells;
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
