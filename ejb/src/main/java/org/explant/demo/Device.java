// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.explant.demo.paper.Dice;
import org.explant.demo.paper.Library;

/**
 * A metal-on-metal hip device that was sold in the United Kingdom, with the shape of its catalogue and lot numbers.
 *
 * <p>Names and shapes are published facts; lot numbers on the demo's labels are invented.
 */
record Device(
        String brand,
        String maker,
        boolean resurfacing,
        YearMonth from,
        YearMonth to,
        List<Integer> sizes,
        String headRef,
        String cupRef,
        String lot) {
    private static final List<Device> ALL =
            Library.section("devices").stream().map(Device::parsed).toList();

    static Device turn(int turn) {
        return ALL.get(turn % ALL.size());
    }

    private static Device parsed(String line) {
        var parts = line.split(" \\| ", -1);
        return new Device(
                parts[0],
                parts[1],
                parts[2].equals("R"),
                YearMonth.parse(parts[3]),
                YearMonth.parse(parts[4]),
                sizes(parts[5]),
                parts[6],
                parts[7],
                parts[8]);
    }

    private static List<Integer> sizes(String listed) {
        var sizes = new ArrayList<Integer>();
        for (String size : listed.split(",", -1)) sizes.add(Integer.valueOf(size));
        return sizes;
    }

    LocalDate someDay(Dice dice) {
        long days = to.atDay(1).toEpochDay() - from.atDay(1).toEpochDay();
        return StageLine.weekday(from.atDay(1).plusDays(dice.between(3, (int) days)));
    }

    /** Labels as commands of the paper's forms. */
    List<String> labels(int head, String side, Dice dice) {
        var labels = new ArrayList<String>();
        labels.add(label(resurfacing ? "Femoral resurfacing head" : "Modular metal head", headRef, head, dice));
        labels.add(label("Acetabular cup", cupRef, cupFor(head), dice));
        if (!resurfacing) labels.add(label("Uncemented femoral stem", "ST-##-###", dice.between(9, 15), dice));
        if (!resurfacing && head > 36) labels.add(label("Taper sleeve 12/14", "TS-####", 0, dice));
        labels.replaceAll(label -> label + " | " + side + " HIP");
        return labels;
    }

    int cupFor(int head) {
        return head + (resurfacing ? 6 : 8);
    }

    private String label(String component, String ref, int size, Dice dice) {
        String sized = size == 0 ? "" : size + (component.contains("stem") ? "" : "mm");
        return ".label " + component + " | " + brand + " | REF "
                + digits(ref.replace("ss", "%02d".formatted(size)), dice)
                + " | LOT " + digits(lot, dice) + " | " + (sized.isEmpty() ? "Neck +0" : "Size " + sized)
                + " | STERILE R  CoCr";
    }

    private static String digits(String shape, Dice dice) {
        var filled = new StringBuilder();
        for (char sign : shape.toCharArray()) filled.append(sign == '#' ? (char) ('0' + dice.between(0, 9)) : sign);
        return filled.toString();
    }
}
