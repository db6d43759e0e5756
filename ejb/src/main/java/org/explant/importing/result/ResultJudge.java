// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.explant.claim.ClaimId;
import org.explant.importing.row.Fault;
import org.explant.importing.row.RowFault;
import org.explant.monitoring.result.MetalResult;
import org.explant.monitoring.result.UnitSurprise;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a result, from what is known of the person: pure. Two results are of one sample where metal, specimen
 * and day agree.
 *
 * @param claimants by NHS number those that exist for the person who brings the sheet
 * @param recorded by claim the results that stand
 * @param sheet by NHS number the results of the sheet
 */
record ResultJudge(
        Map<String, List<SheetClaimant>> claimants,
        Map<ClaimId, List<MetalResult>> recorded,
        Map<String, List<SheetSample>> sheet) {

    /**
     * A judgement.
     *
     * @param claim where it belongs; null while that is open
     * @param same whether it is recorded already, figure for figure
     * @param refusals why the row is no result of its own
     * @param doubts why a person must decide
     */
    record Judged(@Nullable ClaimId claim, boolean same, List<Fault> refusals, List<Fault> doubts) {
        private static Judged refused(Fault why) {
            return new Judged(null, false, List.of(why), List.of());
        }
    }

    /** @param row its number in the sheet */
    Judged judge(int row, ToldResult told) {
        var samples = sheet.getOrDefault(told.nhs().digits(), List.of()).stream()
                .filter(each -> each.row() != row && each.born().equals(told.born()))
                .toList();
        var earlier = first(samples, each -> each.row() < row && isEqual(each, told));
        if (earlier != null) return Judged.refused(Fault.of("", RowFault.RESULT_TWICE_IN_THE_SHEET, earlier.row()));
        var doubts = new ArrayList<Fault>();
        var claim = claim(told, doubts);
        var standing = claim == null ? List.<MetalResult>of() : recorded.getOrDefault(claim, List.of());
        if (standing.stream().anyMatch(each -> isSample(each, told) && isEqual(each, told.result())))
            return new Judged(claim, true, List.of(), List.of());
        if (standing.stream().anyMatch(each -> isSample(each, told)))
            doubts.add(ResultDoubt.RECORDED_OTHERWISE.fault());
        var other = first(samples, each -> each.row() < row && each.isSameSampleAs(told.result()));
        if (other != null) doubts.add(ResultDoubt.OTHER_FIGURE_IN_THE_SHEET.fault(other.row()));
        beside(told, Stream.concat(standing.stream(), samples.stream().map(SheetSample::result)), doubts);
        return new Judged(claim, false, List.of(), doubts);
    }

    private @Nullable ClaimId claim(ToldResult told, List<Fault> doubts) {
        var ofNumber = claimants.getOrDefault(told.nhs().digits(), List.of());
        var both = ofNumber.stream()
                .filter(each -> told.born().equals(each.born()))
                .toList();
        if (both.size() == 1) return both.getFirst().claim();
        if (ofNumber.isEmpty()) doubts.add(ResultDoubt.NO_SUCH_CLAIMANT.fault());
        else if (both.isEmpty()) doubts.add(ResultDoubt.OTHER_BIRTH_DATE.fault());
        else doubts.add(ResultDoubt.SEVERAL_CLAIMS.fault(both.size()));
        return null;
    }

    /** What only shows beside the person's other results. */
    private static void beside(ToldResult told, Stream<MetalResult> all, List<Fault> doubts) {
        var others = all.filter(each -> !isSample(each, told)).toList();
        if (UnitSurprise.of(told.result(), others)) doubts.add(ResultDoubt.UNIT.fault());
        boolean blood = others.stream().anyMatch(MetalResult::isWholeBlood);
        if (blood && !told.result().isWholeBlood()) doubts.add(ResultDoubt.OTHER_SPECIMEN.fault());
    }

    private static boolean isSample(MetalResult other, ToldResult told) {
        var its = told.result();
        return other.metal() == its.metal()
                && other.specimen() == its.specimen()
                && other.sampled().equals(its.sampled());
    }

    private static boolean isEqual(SheetSample sample, ToldResult told) {
        return sample.isSameSampleAs(told.result()) && isEqual(sample.result(), told.result());
    }

    /** The same figure, whatever zeros were printed behind it, in the same unit. */
    private static boolean isEqual(MetalResult one, MetalResult other) {
        var its = one.printed();
        var theirs = other.printed();
        return its.unit() == theirs.unit()
                && its.below() == theirs.below()
                && its.value().compareTo(theirs.value()) == 0;
    }

    private static @Nullable SheetSample first(List<SheetSample> samples, Predicate<SheetSample> which) {
        return samples.stream().filter(which).findFirst().orElse(null);
    }
}
