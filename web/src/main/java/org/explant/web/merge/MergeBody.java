// SPDX-License-Identifier: Apache-2.0
package org.explant.web.merge;

import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.explant.claim.duplicate.DuplicateLine;
import org.explant.claim.duplicate.DuplicatePair;
import org.explant.claim.merge.MergePreview;
import org.explant.claim.merge.MergeRow;
import org.explant.claim.merge.MergeSheet;
import org.explant.claim.merge.MergeWish;
import org.jspecify.annotations.Nullable;

/** What programs read and write of duplicates and merges. */
public final class MergeBody {
    private MergeBody() {}

    /** Somebody held already. */
    public record Candidate(
            String kind,
            String id,
            String name,
            @Nullable LocalDate born,
            @Nullable String postcode,
            int score,
            List<String> reasons,
            List<String> claims) {
        public static Candidate of(DuplicateLine line) {
            return new Candidate(
                    Parties.kind(line.party()),
                    line.party().value().toString(),
                    line.name(),
                    line.born(),
                    line.postcode(),
                    line.likeness().score(),
                    line.likeness().reasons().stream().map(Enum::name).toList(),
                    line.claims());
        }
    }

    /** Two entries that may be one. */
    public record Pair(Candidate one, Candidate other, int score, List<String> reasons) {
        static Pair of(DuplicatePair pair) {
            return new Pair(
                    Candidate.of(pair.one()),
                    Candidate.of(pair.other()),
                    pair.likeness().score(),
                    pair.likeness().reasons().stream().map(Enum::name).toList());
        }
    }

    /** A row that moves, or moved, whole. */
    public record Row(String table, @Nullable String claim, Map<String, String> values) {
        static Row of(MergeRow row) {
            return new Row(row.table(), row.claim(), row.values());
        }
    }

    /** One of the two; its version goes into the wish. */
    public record Side(String id, String name, int version) {
        static Side of(MergePreview.Side side) {
            return new Side(side.party().value().toString(), side.name(), side.version());
        }
    }

    /**
     * All that a merge would do.
     *
     * @param fields in which the two differ
     * @param others more rows move that the caller may not know of
     */
    public record Preview(Side kept, Side gone, List<String> fields, List<Row> rows, boolean others) {
        static Preview of(MergePreview preview) {
            return new Preview(
                    Side.of(preview.kept()),
                    Side.of(preview.gone()),
                    preview.fields().stream().map(each -> each.name()).toList(),
                    preview.rows().stream().map(Row::of).toList(),
                    preview.others());
        }
    }

    /** A merge to make: upon the versions of the preview. */
    public record Wish(
            @Nullable String kind,
            @Nullable String kept,
            @Nullable Integer keptVersion,
            @Nullable String gone,
            @Nullable Integer goneVersion,
            @Nullable List<String> fromGone,
            @Nullable String reason) {
        MergeWish toWish() {
            if (keptVersion == null || goneVersion == null) throw new BadRequestException();
            return new MergeWish(
                    new MergeWish.Upon(Parties.of(kind, kept), keptVersion),
                    new MergeWish.Upon(Parties.of(kind, gone), goneVersion),
                    fromGone == null ? Set.of() : Set.copyOf(fromGone),
                    Objects.requireNonNullElse(reason, ""));
        }
    }

    /** What stood before a merge. */
    public record Before(
            String id,
            String kind,
            String now,
            Instant at,
            String by,
            String reason,
            Row kept,
            Row gone,
            List<Row> rows) {
        static Before of(MergeSheet sheet) {
            return new Before(
                    sheet.line().merge().toString(),
                    Parties.kind(sheet.kept()),
                    sheet.kept().value().toString(),
                    sheet.line().at(),
                    sheet.line().by(),
                    sheet.line().reason(),
                    Row.of(sheet.keptBefore()),
                    Row.of(sheet.goneBefore()),
                    sheet.rows().stream().map(Row::of).toList());
        }
    }
}
