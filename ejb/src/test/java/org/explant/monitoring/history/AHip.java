// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.explant.implant.construct.Construct;
import org.explant.implant.construct.MetalOnMetal;
import org.explant.implant.construct.Side;
import org.explant.monitoring.guidance.DeviceFamily;
import org.explant.monitoring.result.BloodSpecimen;
import org.explant.monitoring.result.Concentration;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.MetalResult;
import org.explant.monitoring.result.MetalUnit;
import org.explant.party.Sex;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Builds a person with hips, one word after the other. */
public final class AHip {
    private final List<HipHistory> others = new ArrayList<>();
    private final List<Bearing> bearings = new ArrayList<>();
    private final List<SymptomSpell> symptoms = new ArrayList<>();
    private final List<HipImage> images = new ArrayList<>();
    private final List<HipScore> scores = new ArrayList<>();
    private final List<MetalResult> bloods = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private Sex sex = Sex.MALE;
    private Side side = Side.LEFT;
    private @Nullable LocalDate died;
    private boolean recorded = true;

    /** One of 2006 that never hurt. */
    public static AHip quiet(String what) {
        return of(what, "2006-01-01").symptoms(false, "2006-01-01");
    }

    /** One of 2006 that has always hurt. */
    public static AHip painful(String what) {
        return of(what, "2006-01-01").symptoms(true, "2006-01-01");
    }

    public static AHip of(String what, String in) {
        return new AHip().with(what, in, null);
    }

    /** {@code RES 50 BHR 10A}, {@code STEM 36 OTHER}, {@code STEM ? ?}, {@code NONMETAL 32}: what is put in, and when. */
    public AHip with(String what, @Nullable String in, @Nullable String out) {
        var words = what.split(" ");
        var construct =
                switch (words[0]) {
                    case "RES" -> Construct.RESURFACING;
                    case "STEM", "NONMETAL", "BEARING?" -> Construct.STEMMED;
                    default -> Construct.UNKNOWN;
                };
        var metal =
                switch (words[0]) {
                    case "NONMETAL" -> MetalOnMetal.NO;
                    case "BEARING?" -> MetalOnMetal.UNKNOWN;
                    default -> MetalOnMetal.YES;
                };
        var family = words.length < 3 ? "OTHER" : words[2];
        var rated = words.length < 4 ? "?" : words[3];
        bearings.add(new Bearing(
                in == null ? null : PartialDate.parse(in),
                out == null || out.equals("?") ? null : PartialDate.parse(out),
                out != null,
                metal,
                construct,
                words[1].equals("?") ? null : Integer.valueOf(words[1]),
                family.equals("?") ? null : DeviceFamily.valueOf(family),
                rated.equals("?") ? null : (Boolean) rated.equals("10A")));
        return this;
    }

    /** The operation that takes out what is in and puts this in. */
    public AHip revisedTo(String what, String on) {
        var before = bearings.removeLast();
        bearings.add(new Bearing(
                before.in(),
                PartialDate.parse(on),
                true,
                before.metal(),
                before.construct(),
                before.headMillimetres(),
                before.family(),
                before.ratedTenA()));
        return with(what, on, null);
    }

    public AHip sex(Sex told) {
        sex = told;
        return this;
    }

    public AHip woman() {
        return sex(Sex.FEMALE);
    }

    public AHip symptoms(boolean symptomatic, String from) {
        symptoms.add(new SymptomSpell(LocalDate.parse(from), null, symptomatic));
        return this;
    }

    public AHip symptoms(boolean symptomatic, String from, String to) {
        symptoms.add(new SymptomSpell(LocalDate.parse(from), LocalDate.parse(to), symptomatic));
        return this;
    }

    public AHip image(String on, ImagingModality modality, ImagingFinding... findings) {
        images.add(new HipImage(LocalDate.parse(on), modality, Set.of(findings)));
        return this;
    }

    public AHip score(String on, ScoreScale scale, int total) {
        scores.add(new HipScore(LocalDate.parse(on), scale, total));
        return this;
    }

    public AHip blood(String on, Metal metal, String printed) {
        return blood(on, metal, printed, BloodSpecimen.WHOLE_BLOOD);
    }

    /** {@code 130 nmol/L}, {@code <10 nmol/L}, {@code 7 ppb}. */
    public AHip blood(String on, Metal metal, String printed, BloodSpecimen specimen) {
        bloods.add(result(on, metal, printed, specimen));
        return this;
    }

    public static MetalResult result(String on, Metal metal, String printed, BloodSpecimen specimen) {
        var words = printed.split(" ");
        var unit =
                switch (words[1]) {
                    case "nmol/L" -> MetalUnit.NANOMOLES_PER_LITRE;
                    case "umol/L" -> MetalUnit.MICROMOLES_PER_LITRE;
                    case "ug/L" -> MetalUnit.MICROGRAMS_PER_LITRE;
                    case "ng/mL" -> MetalUnit.NANOGRAMS_PER_MILLILITRE;
                    default -> MetalUnit.PPB;
                };
        return new MetalResult(metal, Concentration.of(words[0], unit), specimen, LocalDate.parse(on));
    }

    public AHip seen(String... days) {
        for (var day : days) reviews.add(new Review(LocalDate.parse(day), Review.HipFunction.NOT_SAID));
        return this;
    }

    public AHip foundWell(String day) {
        reviews.add(new Review(LocalDate.parse(day), Review.HipFunction.WELL));
        return this;
    }

    public AHip died(String on) {
        died = LocalDate.parse(on);
        return this;
    }

    public AHip nothingRecorded() {
        recorded = false;
        return this;
    }

    /** What follows is of the other hip. */
    public AHip otherHip() {
        others.add(hip());
        side = Side.RIGHT;
        bearings.clear();
        symptoms.clear();
        images.clear();
        scores.clear();
        return this;
    }

    private HipHistory hip() {
        return new HipHistory(side, bearings, symptoms, images, scores);
    }

    public History person() {
        var hips = new ArrayList<>(others);
        hips.add(hip());
        return new History(sex, died, hips, bloods, reviews, recorded);
    }
}
