// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.explant.monitoring.GuidanceLine;
import org.explant.monitoring.guidance.Condition;
import org.explant.monitoring.guidance.Frequency;
import org.explant.monitoring.guidance.GuidanceRow;
import org.explant.monitoring.guidance.GuidanceTrigger;
import org.explant.monitoring.guidance.GuidanceVersion;
import org.explant.monitoring.guidance.Requirement;
import org.explant.monitoring.guidance.Stated;
import org.jspecify.annotations.Nullable;

/** The guidance as programs read it. */
public final class GuidanceJson {
    private GuidanceJson() {}

    /** A cell: its value, how sure it is, and its source. */
    public record Cell(String value, String verification, String source) {
        static Cell of(Stated<?> stated) {
            return new Cell(text(stated.value()), stated.verification().name(), stated.source());
        }

        private static String text(Object value) {
            return switch (value) {
                case Requirement requirement -> requirement.name();
                case LocalDate day -> day.toString();
                default -> value.toString();
            };
        }
    }

    /** How often: the years in which reviews fall, and how many years apart after them, 0 for no national date. */
    public record Often(List<Integer> years, int thenEvery, String verification, String source) {
        static Often of(Stated<Frequency> stated) {
            var frequency = stated.value();
            return new Often(
                    frequency.years(), frequency.every(), stated.verification().name(), stated.source());
        }
    }

    /** Whom a row is for; what is missing does not matter to it. */
    public record Who(
            @Nullable String construct,
            @Nullable Integer headFrom,
            @Nullable Integer headTo,
            @Nullable Boolean symptomatic,
            @Nullable Boolean female,
            List<String> devices,
            @Nullable Boolean ratedTenA) {
        static Who of(Condition who) {
            return new Who(
                    who.construct() == null ? null : who.construct().name(),
                    who.headFrom(),
                    who.headTo(),
                    who.symptomatic(),
                    who.female(),
                    who.families().stream().map(Enum::name).sorted().toList(),
                    who.ratedTenA());
        }
    }

    /** A row. */
    public record Row(
            String row,
            Who group,
            Often frequency,
            @Nullable Often alternative,
            Map<String, Cell> examinations,
            String note) {
        static Row of(GuidanceRow row) {
            var cells = new TreeMap<String, Cell>();
            row.examinations().forEach((each, cell) -> cells.put(each.name(), Cell.of(cell)));
            return new Row(
                    row.rowId(),
                    Who.of(row.condition()),
                    Often.of(row.frequency()),
                    row.alternative() == null ? null : Often.of(row.alternative()),
                    cells,
                    row.note());
        }
    }

    /** A trigger. */
    public record Trigger(String trigger, Cell advice, int repeatAfterMonths) {
        static Trigger of(GuidanceTrigger trigger) {
            return new Trigger(trigger.kind().name(), Cell.of(trigger.advice()), trigger.repeatMonths());
        }
    }

    /** A version in the list. */
    public record Line(
            String reference,
            String title,
            LocalDate issued,
            @Nullable LocalDate completedBy,
            @Nullable String replacedBy,
            long unverifiedCells) {
        static Line of(GuidanceLine line) {
            var version = line.version();
            var completed = version.completedBy();
            return new Line(
                    version.reference(),
                    version.title(),
                    version.issued().value(),
                    completed == null ? null : completed.value(),
                    line.replacedBy(),
                    line.unverified());
        }
    }

    /** A version with all that stands in it. */
    public record Version(
            String reference,
            String title,
            Cell issued,
            @Nullable Cell completedBy,
            List<String> devices,
            List<String> replaces,
            String note,
            List<Row> rows,
            List<Trigger> triggers) {
        static Version of(GuidanceVersion version) {
            return new Version(
                    version.reference(),
                    version.title(),
                    Cell.of(version.issued()),
                    version.completedBy() == null ? null : Cell.of(version.completedBy()),
                    version.families().stream().map(Enum::name).sorted().toList(),
                    version.replaces().stream().sorted().toList(),
                    version.note(),
                    version.rows().stream().map(Row::of).toList(),
                    version.triggers().stream().map(Trigger::of).toList());
        }
    }
}
