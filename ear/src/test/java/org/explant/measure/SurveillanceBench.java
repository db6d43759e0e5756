// SPDX-License-Identifier: Apache-2.0
package org.explant.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.explant.implant.construct.Construct;
import org.explant.implant.construct.MetalOnMetal;
import org.explant.implant.construct.Side;
import org.explant.monitoring.duty.Duties;
import org.explant.monitoring.guidance.DeviceFamily;
import org.explant.monitoring.guidance.Era;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.history.Bearing;
import org.explant.monitoring.history.HipHistory;
import org.explant.monitoring.history.History;
import org.explant.monitoring.history.Review;
import org.explant.monitoring.history.SymptomSpell;
import org.explant.monitoring.result.Concentration;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.MetalResult;
import org.explant.monitoring.result.MetalUnit;
import org.explant.monitoring.result.BloodSpecimen;
import org.explant.party.Sex;
import org.explant.shared.PartialDate;

/** The engine alone, on loaded values, on one core: ten thousand hips with reviews and results. */
public final class SurveillanceBench implements Measure {
    private static final int HIPS = 10_000;
    private static final int ROUNDS = 5;
    private static final double BAR_SECONDS = 1;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Override
    public String name() {
        return "surveillance";
    }

    @Override
    public Command command() {
        return Command.BENCH;
    }

    @Override
    public List<Row> rows() {
        var library = GuidanceLibrary.shipped();
        var duties = new Duties(library, OwnSettings.DEFAULT);
        var eras = library.versions().stream().map(Era::only).toList();
        var people = people(new Random(20170629));
        double present = seconds(() -> people.forEach(person -> eras.forEach(era -> duties.under(era, TODAY, person))));
        double past = seconds(() -> people.forEach(person -> duties.past(TODAY, person)));
        return List.of(
                Row.atMost("due today, 10,000 hips under all versions (s)", present, BAR_SECONDS),
                Row.atMost("advised since 2010, 10,000 hips (s)", past, BAR_SECONDS));
    }

    /** The median of some rounds, after one that warms up: the time of one core, whatever else the machine does. */
    private static double seconds(Runnable work) {
        work.run();
        var times = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            long begun = THREAD.getCurrentThreadCpuTime();
            work.run();
            times.add((THREAD.getCurrentThreadCpuTime() - begun) / 1e9);
        }
        return times.stream().sorted().toList().get(ROUNDS / 2);
    }

    private static List<History> people(Random random) {
        var people = new ArrayList<History>();
        for (int i = 0; i < HIPS; i++) people.add(person(random));
        return people;
    }

    private static History person(Random random) {
        var operated = LocalDate.of(2003 + random.nextInt(8), 1 + random.nextInt(12), 1 + random.nextInt(28));
        boolean stemmed = random.nextBoolean();
        var bearing = new Bearing(
                PartialDate.day(operated),
                null,
                false,
                MetalOnMetal.YES,
                stemmed ? Construct.STEMMED : Construct.RESURFACING,
                random.nextInt(10) == 0 ? null : 28 + random.nextInt(28),
                random.nextInt(5) == 0 ? null : stemmed ? DeviceFamily.OTHER : DeviceFamily.BHR,
                random.nextInt(3) == 0 ? null : (Boolean) random.nextBoolean());
        var spells = random.nextInt(4) == 0
                ? List.<SymptomSpell>of()
                : List.of(new SymptomSpell(operated, null, random.nextBoolean()));
        var hip = new HipHistory(Side.LEFT, List.of(bearing), spells, List.of(), List.of());
        var reviews = new ArrayList<Review>();
        var bloods = new ArrayList<MetalResult>();
        for (var day = operated.plusMonths(11); day.isBefore(TODAY); day = day.plusDays(200 + random.nextInt(500))) {
            reviews.add(new Review(day, Review.HipFunction.NOT_SAID));
            for (Metal metal : Metal.values()) bloods.add(result(metal, day, random));
        }
        return new History(random.nextBoolean() ? Sex.FEMALE : Sex.MALE, null, List.of(hip), bloods, reviews, true);
    }

    private static MetalResult result(Metal metal, LocalDate day, Random random) {
        var printed = Concentration.of(Integer.toString(10 + random.nextInt(200)), MetalUnit.NANOMOLES_PER_LITRE);
        return new MetalResult(metal, printed, BloodSpecimen.WHOLE_BLOOD, day);
    }
}
