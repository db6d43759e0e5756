// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.explant.demo.paper.Dates;
import org.explant.demo.paper.Dice;

/** One operated hip: which device went in, when, and on which side. */
record Hip(String side, Device device, int head, LocalDate implanted, List<String> labels) {
    static Hip operated(String side, Device device, Dice dice) {
        int head = dice.pick(device.sizes());
        var labels = device.labels(head, side.toUpperCase(Locale.ROOT), dice);
        return new Hip(side, device, head, device.someDay(dice), labels);
    }

    String otherSide() {
        return side.equals("left") ? "right" : "left";
    }

    void tell(Map<String, String> facts) {
        facts.put("side", side);
        facts.put("Side", side.equals("left") ? "Left" : "Right");
        facts.put("device", device.brand());
        facts.put("maker", device.maker());
        facts.put("head", Integer.toString(head));
        facts.put("cup", Integer.toString(device.cupFor(head)));
        facts.put(device.resurfacing() ? "resurfacing" : "stemmed", "yes");
        facts.put("operation", device.resurfacing() ? "hip resurfacing" : "total hip replacement");
        facts.put("kind", "metal-on-metal " + facts.get("operation"));
        facts.put("labels", String.join("\n", labels));
        facts.put("components", rows());
        dated(facts, "implanted", implanted);
        dated(facts, "healed", implanted.plusDays(120));
    }

    static void dated(Map<String, String> facts, String name, LocalDate day) {
        facts.put(name, day.toString());
        facts.put(name + ".date", Dates.inWords(day));
        facts.put(name + ".month", Dates.monthOf(day));
        facts.put(name + ".year", Integer.toString(day.getYear()));
    }

    private String rows() {
        return String.join("\n", labels.stream().map(Hip::row).toList());
    }

    private static String row(String label) {
        var parts = label.substring(".label ".length()).split(" \\| ", -1);
        return ".row " + String.join(" | ", parts[0], parts[2], parts[3], parts[4]);
    }
}
