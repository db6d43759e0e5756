// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.explant.importing.ImportLine;
import org.explant.importing.ImportSheet;
import org.explant.importing.ImportState;
import org.explant.importing.row.ImportRowLine;
import org.explant.importing.row.RowCounts;
import org.explant.importing.row.RowVerdict;
import org.explant.importing.sheet.SheetCell;
import org.jspecify.annotations.Nullable;

/** An import as a program reads it. */
public record ImportBody(
        String id,
        String kind,
        ImportState state,
        String fileName,
        Instant uploadedAt,
        int total,
        boolean cleared,
        String encoding,
        List<String> headings,
        @Nullable String source,
        Map<String, Integer> columns,
        Progress progress) {

    static ImportBody of(ImportSheet sheet) {
        var line = sheet.line();
        var mapping = sheet.mapping();
        return new ImportBody(
                line.importId().toString(),
                line.kind(),
                line.state(),
                line.fileName(),
                line.uploadedAt(),
                line.total(),
                line.cleared(),
                sheet.encoding(),
                sheet.headings(),
                mapping == null ? null : mapping.source(),
                mapping == null ? Map.of() : mapping.columns(),
                Progress.of(line, sheet.counts()));
    }

    /** How far it has come: rows tried and done, and what they came to. */
    public record Progress(
            boolean atWork, int handled, int total, Map<String, Integer> forecast, Map<String, Integer> outcome) {
        static Progress of(ImportLine line, RowCounts counts) {
            boolean running = counts.done() > 0 || line.state() == ImportState.RUNNING;
            return new Progress(
                    line.state().isAtWork(),
                    running ? counts.done() : counts.checked(),
                    line.total(),
                    named(counts.forecast()),
                    named(counts.outcome()));
        }

        private static Map<String, Integer> named(Map<RowVerdict, Integer> counts) {
            return counts.entrySet().stream()
                    .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue));
        }
    }

    /** A row: its cells as they stood, its verdict, the fields that change, and why it is refused. */
    public record Row(
            int row, List<String> cells, @Nullable RowVerdict verdict, List<String> fields, List<Reason> faults) {
        static Row of(ImportRowLine line) {
            return new Row(
                    line.number(),
                    line.cells().stream().map(SheetCell::text).toList(),
                    line.verdict(),
                    line.fields(),
                    Reason.of(line.faults()));
        }
    }

    /** A fault: the field, the rule's name and its sentence. */
    public record Reason(String field, String rule, String detail) {
        static List<Reason> of(List<org.explant.importing.row.Fault> faults) {
            var words = RowWords.why(faults);
            return java.util.stream.IntStream.range(0, faults.size())
                    .mapToObj(
                            i -> new Reason(faults.get(i).field(), faults.get(i).rule(), words.get(i)))
                    .toList();
        }
    }
}
