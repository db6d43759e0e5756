// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.explant.demo.paper.Dates;
import org.explant.demo.paper.Dice;
import org.explant.demo.paper.Library;
import org.jspecify.annotations.Nullable;

/** What happened to one claimant's hip, from which every paper of the claim is told. */
final class Story {
    private static final double COBALT_NMOL_IN_A_MICROGRAM = 16.968; // atomic mass 58.933
    private static final double CHROMIUM_NMOL_IN_A_MICROGRAM = 19.232; // atomic mass 51.996

    private final Dice dice;
    private final Map<String, String> facts = new HashMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private final Hip hip;
    private final LocalDate symptoms;
    private final LocalDate lastSeen;
    private final @Nullable LocalDate revised;
    private final @Nullable LocalDate scanned;
    private final @Nullable Hip second;

    /** Blood taken on a day, in nmol/L. */
    record Sample(LocalDate on, int cobalt, int chromium) {}

    Story(int index, DemoClaimant claimant, LocalDate opened, Dice dice) {
        this.dice = dice;
        hip = Hip.operated(dice.chance(50) ? "left" : "right", Device.turn(index), dice);
        symptoms = symptomsBefore(opened);
        revised = dice.chance(55) ? between(symptoms.plusDays(500), opened.minusDays(60)) : null;
        lastSeen = opened.plusDays(120);
        scanned =
                Imaging.of(index) == Imaging.NONE ? null : between(later(symptoms), revised == null ? opened : revised);
        new Cast(dice).tell(facts);
        tellClaimant(claimant);
        hip.tell(facts);
        second = tellSecondHip(index);
        tellCourse(Imaging.of(index));
        tellBlood();
        tellSlips();
        tellTrimmings();
    }

    Hip hip() {
        return hip;
    }

    /** The other hip, where it was operated on too. */
    @Nullable
    Hip second() {
        return second;
    }

    LocalDate lastSeen() {
        return lastSeen;
    }

    @Nullable
    LocalDate revised() {
        return revised;
    }

    @Nullable
    LocalDate scanned() {
        return scanned;
    }

    List<Sample> samples() {
        return samples;
    }

    LocalDate symptoms() {
        return symptoms;
    }

    /** The story as told in one paper, which may know better than the rest. */
    Map<String, String> facts(Map<String, String> own) {
        var told = new HashMap<>(facts);
        told.putAll(own);
        return told;
    }

    boolean knows(String name) {
        return facts.containsKey(name);
    }

    String fact(String name) {
        return Objects.requireNonNull(facts.get(name), name);
    }

    void tellFirm(String reference, DemoAccount feeEarner, DemoAccount partner) {
        facts.put("firm", Practice.NAME);
        facts.put("firm.address", "Ropewalk House, 5 Ropewalk, Castlemire NY1 3LT");
        facts.put("ref", feeEarner.initials() + "/" + partner.initials() + "/" + reference);
        facts.put("fe", feeEarner.name());
        facts.put("partner", partner.name());
    }

    static Map<String, String> blood(Sample sample) {
        var told = new HashMap<String, String>();
        told.put("co", Integer.toString(sample.cobalt()));
        told.put("cr", Integer.toString(sample.chromium()));
        told.put("co.ug", micrograms(sample.cobalt(), COBALT_NMOL_IN_A_MICROGRAM));
        told.put("cr.ug", micrograms(sample.chromium(), CHROMIUM_NMOL_IN_A_MICROGRAM));
        told.put("co.pad", "%4d".formatted(sample.cobalt()));
        told.put("cr.pad", "%4d".formatted(sample.chromium()));
        told.put("sample.date", Dates.inWords(sample.on()));
        return told;
    }

    private static String micrograms(int nanomoles, double weight) {
        return String.format(Locale.ROOT, "%.1f", nanomoles / weight);
    }

    private LocalDate symptomsBefore(LocalDate opened) {
        long years = ChronoUnit.YEARS.between(hip.implanted(), opened);
        return hip.implanted().plusDays(dice.between(700, (int) Math.max(900, (years - 3) * 365)));
    }

    /** Blood and scans became usual with the first general guidance. */
    private static LocalDate later(LocalDate day) {
        var guidance = LocalDate.of(2010, 6, 1);
        return day.isAfter(guidance) ? day : guidance;
    }

    private LocalDate between(LocalDate from, LocalDate to) {
        long days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return StageLine.weekday(from.plusDays(dice.between(0, (int) days)));
    }

    private void tellClaimant(DemoClaimant claimant) {
        boolean woman = claimant.sex() == DemoClaimant.Sex.FEMALE;
        String digits = claimant.nhsNumber();
        facts.put("name", claimant.name());
        facts.put("title", claimant.title());
        facts.put("forename", claimant.forename());
        facts.put("surname", claimant.surname());
        facts.put("born", claimant.born().toString());
        facts.put("dob", Dates.inFigures(claimant.born()));
        facts.put("nhs", digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6));
        facts.put("address1", claimant.addressLines().getFirst());
        facts.put("town", claimant.addressLines().getLast());
        facts.put("postcode", claimant.postcode());
        facts.put("phone", claimant.contact().phone());
        facts.put("sex", woman ? "Female" : "Male");
        facts.put("he", woman ? "she" : "he");
        facts.put("He", woman ? "She" : "He");
        facts.put("his", woman ? "her" : "his");
        facts.put("him", woman ? "her" : "him");
        facts.put("man", woman ? "woman" : "man");
        facts.put("spouse", woman ? "husband" : "wife");
    }

    private @Nullable Hip tellSecondHip(int index) {
        if (index % 5 != 2) return null;
        var other = Hip.operated(hip.otherSide(), hip.device(), dice);
        facts.put("second", "yes");
        facts.put("second.side", other.side());
        facts.put("second.month", Dates.monthOf(other.implanted()));
        return other;
    }

    private void tellCourse(Imaging imaging) {
        Hip.dated(facts, "symptoms", symptoms);
        if (revised != null) Hip.dated(facts, "revised", revised);
        if (scanned != null) Hip.dated(facts, "mri", scanned);
        facts.put("mri.finding", "{mri." + imaging.findings() + "}");
        facts.put("mri.short", "{short." + imaging.findings() + "}");
        facts.put(
                "us.finding",
                imaging == Imaging.CLEAN || imaging == Imaging.NEGATED ? "{us.finding.clean}" : "{us.finding.soft}");
    }

    private void tellBlood() {
        var to = revised == null ? lastSeen.minusDays(150) : revised;
        var day = later(symptoms).plusDays(dice.between(30, 400));
        int cobalt = dice.pick(List.of(34, 62, 96, 119, 131, 152, 187, 240));
        var rows = new StringBuilder();
        for (int i = 0; i < 6 && (i == 0 || day.isBefore(to)); i++) {
            var sample = new Sample(StageLine.weekday(day), cobalt, cobalt * dice.between(45, 90) / 100);
            samples.add(sample);
            rows.append(".row %s | %d | %d | %s\n"
                    .formatted(
                            Dates.inFigures(sample.on()),
                            sample.cobalt(),
                            sample.chromium(),
                            fact(i % 3 == 0 ? "gp" : "surgeon2")));
            day = day.plusDays(dice.between(80, 420));
            cobalt = Math.max(15, cobalt + dice.between(-12, 70));
        }
        facts.put("ions", rows.toString().strip());
        facts.put("ions.first", samples.getFirst().on().toString());
        facts.put("co.first", Integer.toString(samples.getFirst().cobalt()));
        facts.putAll(blood(samples.getLast()));
    }

    /** Papers contradict each other, as papers do: a side, a size, a year. */
    private void tellSlips() {
        int year = hip.implanted().getYear();
        slip("discharge.side", hip.side(), dice.chance(15) ? hip.otherSide() : hip.side(), "slip.side");
        slip("gp.year", Integer.toString(year), Integer.toString(year + (dice.chance(25) ? 1 : 0)), "slip.year");
        slip(
                "letter.head",
                Integer.toString(hip.head()),
                Integer.toString(hip.head() + (dice.chance(20) ? 2 : 0)),
                "slip.size");
        facts.put("gp.side", dice.chance(8) ? hip.otherSide() : hip.side());
    }

    private void slip(String fact, String right, String written, String flag) {
        facts.put(fact, written);
        if (!written.equals(right)) facts.put(flag, "yes");
    }

    private void tellTrimmings() {
        facts.put("care.alert", Dates.alertInForce(revised == null ? lastSeen : revised));
        facts.put("face", dice.pick(List.of("SANS", "SERIF")));
        facts.put("claimno", "KB-%d-000%03d".formatted(lastSeen.getYear() + 1, dice.between(101, 999)));
        facts.put("counsel", dice.pick(Library.section("counsel")));
    }
}
