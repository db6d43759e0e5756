// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.explant.demo.paper.Dice;
import org.explant.demo.paper.Library;

/** Casts the invented doctors, hospitals and lawyers of one story. */
final class Cast {
    private final Dice dice;

    Cast(Dice dice) {
        this.dice = dice;
    }

    void tell(Map<String, String> facts) {
        tellDoctors(facts);
        tellPlaces(facts);
        facts.put("phone.surgery", "01632 960%03d".formatted(dice.between(100, 999)));
        facts.put("hospno", "%c%06d".formatted((char) ('A' + dice.between(0, 25)), dice.between(100_000, 999_999)));
    }

    private void tellDoctors(Map<String, String> facts) {
        var doctors = neighbours("doctors", 8);
        var names =
                List.of("gp", "gp2", "gp3", "anaesthetist", "radiologist", "biochemist", "pathologist", "physicist");
        for (int i = 0; i < names.size(); i++) facts.put(names.get(i), doctors.get(i));
        var surgeons = neighbours("surgeons", 4);
        facts.put("surgeon", surgeons.get(0));
        facts.put("surgeon2", surgeons.get(1));
        facts.put("registrar", surgeons.get(2));
        facts.put("expert", surgeons.get(3));
        facts.put("gp.dear", dear(doctors.getFirst()));
        facts.put("expert.dear", dear(surgeons.get(3)));
        facts.put("initials", initials(surgeons.get(1)));
        var nurses = neighbours("nurses", 3);
        facts.put("nurse.b", nurses.get(0));
        facts.put("nurse.a", nurses.get(1));
        facts.put("physio", nurses.get(2).replaceFirst("^\\S+( Nurse)?", "MCSP"));
    }

    private void tellPlaces(Map<String, String> facts) {
        var hospitals = neighbours("hospitals", 2);
        tellHospital(facts, "", hospitals.get(0).split(" \\| ", -1));
        tellHospital(
                facts,
                "2",
                dice.chance(60)
                        ? hospitals.get(0).split(" \\| ", -1)
                        : hospitals.get(1).split(" \\| ", -1));
        var surgery = dice.pick(Library.section("surgeries")).split(" \\| ", -1);
        facts.put("surgery", surgery[0]);
        facts.put("surgery.address", surgery[1]);
        var opponent = dice.pick(Library.section("opponents")).split(" \\| ", -1);
        facts.put("opponent", opponent[0]);
        facts.put("opponent.address", opponent[1]);
    }

    private static void tellHospital(Map<String, String> facts, String which, String... parts) {
        facts.put("hospital" + which, parts[0]);
        facts.put("hospital" + which + ".address", parts[1]);
        facts.put("trust" + which, parts[2]);
    }

    private List<String> neighbours(String section, int count) {
        var all = Library.section(section);
        int first = dice.between(0, all.size() - 1);
        return IntStream.range(first, first + count)
                .mapToObj(i -> all.get(i % all.size()))
                .toList();
    }

    private static String dear(String name) {
        return name.replaceAll(" ([A-Z] )+", " ");
    }

    private static String initials(String name) {
        return name.replaceAll("[^A-Z]", "");
    }
}
