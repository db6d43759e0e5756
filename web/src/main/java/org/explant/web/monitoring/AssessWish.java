// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.explant.implant.construct.Construct;
import org.explant.implant.construct.MetalOnMetal;
import org.explant.implant.construct.Side;
import org.explant.monitoring.guidance.DeviceFamily;
import org.explant.monitoring.history.Bearing;
import org.explant.monitoring.history.HipHistory;
import org.explant.monitoring.history.HipImage;
import org.explant.monitoring.history.HipScore;
import org.explant.monitoring.history.History;
import org.explant.monitoring.history.ImagingFinding;
import org.explant.monitoring.history.ImagingModality;
import org.explant.monitoring.history.Review;
import org.explant.monitoring.history.ScoreScale;
import org.explant.monitoring.history.SymptomSpell;
import org.explant.monitoring.result.Concentration;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.MetalResult;
import org.explant.monitoring.result.MetalUnit;
import org.explant.monitoring.result.BloodSpecimen;
import org.explant.party.Sex;
import org.explant.shared.PartialDate;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A person to judge, as a program tells it; whatever is missing is unknown.
 *
 * @param recorded whether reviews and tests are all told; where not, nothing is called late. Taken as true when missing
 * @param guidance the only alert to ask about what is due
 */
public record AssessWish(
        @Nullable String asOf,
        @Nullable String guidance,
        @Nullable String sex,
        @Nullable String died,
        @Nullable Boolean recorded,
        @Nullable List<Hip> hips,
        @Nullable List<Blood> bloods,
        @Nullable List<Seen> reviews) {
    /** More of anything is no person's history. */
    private static final int MOST = 500;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** One hip. */
    public record Hip(
            @Nullable String side,
            @Nullable List<Bore> bearings,
            @Nullable List<Spell> symptoms,
            @Nullable List<Image> images,
            @Nullable List<Score> scores) {
        HipHistory toHip() {
            return new HipHistory(
                    required(Side.class, side),
                    some(bearings).stream().map(Bore::toBearing).toList(),
                    some(symptoms).stream().map(Spell::toSpell).toList(),
                    some(images).stream().map(Image::toImage).toList(),
                    some(scores).stream().map(Score::toScore).toList());
        }
    }

    /** A bearing, dates as exact as they are known: 2006-05-10, 2006-05, 2006. */
    public record Bore(
            @Nullable String in,
            @Nullable String out,
            @Nullable Boolean removed,
            @Nullable String metalOnMetal,
            @Nullable String construct,
            @Nullable Integer headMillimetres,
            @Nullable String device,
            @Nullable Boolean ratedTenA) {
        Bearing toBearing() {
            return new Bearing(
                    in == null ? null : PartialDate.parse(in),
                    out == null ? null : PartialDate.parse(out),
                    out != null || Boolean.TRUE.equals(removed),
                    metalOnMetal == null ? MetalOnMetal.UNKNOWN : Texts.code(MetalOnMetal.class, metalOnMetal),
                    construct == null ? Construct.UNKNOWN : Texts.code(Construct.class, construct),
                    headMillimetres,
                    device == null ? null : Texts.code(DeviceFamily.class, device),
                    ratedTenA);
        }
    }

    /** With symptoms, or without, from a day on. */
    public record Spell(
            @Nullable String from,
            @Nullable String to,
            @Nullable Boolean symptomatic) {
        SymptomSpell toSpell() {
            if (symptomatic == null) throw new BadRequestException();
            return new SymptomSpell(day(from), to == null ? null : day(to), symptomatic);
        }
    }

    /** An image. */
    public record Image(
            @Nullable String on,
            @Nullable String modality,
            @Nullable List<String> findings) {
        HipImage toImage() {
            Set<ImagingFinding> found = some(findings).stream()
                    .map(each -> Texts.code(ImagingFinding.class, each))
                    .collect(Collectors.toSet());
            return new HipImage(day(on), required(ImagingModality.class, modality), found);
        }
    }

    /** The total of an Oxford Hip Score. */
    public record Score(
            @Nullable String on,
            @Nullable String scale,
            @Nullable Integer total) {
        HipScore toScore() {
            if (total == null) throw new BadRequestException();
            var known = scale == null ? ScoreScale.NOT_KNOWN : Texts.code(ScoreScale.class, scale);
            return new HipScore(day(on), known, total);
        }
    }

    /** A result of cobalt or chromium as printed, such as {@code "<10"}. */
    public record Blood(
            @Nullable String metal,
            @Nullable String printed,
            @Nullable String unit,
            @Nullable String specimen,
            @Nullable String sampled) {
        MetalResult toResult() {
            return new MetalResult(
                    required(Metal.class, metal),
                    Concentration.of(Objects.requireNonNullElse(printed, ""), required(MetalUnit.class, unit)),
                    specimen == null ? BloodSpecimen.NOT_KNOWN : Texts.code(BloodSpecimen.class, specimen),
                    day(sampled));
        }
    }

    /** A clinic review. */
    public record Seen(@Nullable String on, @Nullable String function) {
        Review toReview() {
            var known = function == null ? Review.HipFunction.NOT_SAID : Texts.code(Review.HipFunction.class, function);
            return new Review(day(on), known);
        }
    }

    History toHistory() {
        return new History(
                sex == null ? Sex.NOT_KNOWN : Texts.code(Sex.class, sex),
                died == null ? null : day(died),
                some(hips).stream().map(Hip::toHip).toList(),
                some(bloods).stream().map(Blood::toResult).toList(),
                some(reviews).stream().map(Seen::toReview).toList(),
                recorded == null || recorded);
    }

    @Nullable
    LocalDate asOfDay() {
        return asOf == null ? null : day(asOf);
    }

    static LocalDate day(@Nullable String text) {
        var day = Texts.day(text);
        if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) throw new BadRequestException();
        return day;
    }

    private static <E extends Enum<E>> E required(Class<E> type, @Nullable String code) {
        if (code == null) throw new BadRequestException();
        return Texts.code(type, code);
    }

    private static <T> List<T> some(@Nullable List<T> told) {
        if (told == null) return List.of();
        if (told.size() > MOST || told.contains(null)) throw new BadRequestException();
        return told;
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "AssessWish";
    }
}
