// SPDX-License-Identifier: Apache-2.0
package org.explant.demo.paper;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns template text into what one paper says, on one day of one story.
 *
 * <p>{@code {fact}} is the story's; {@code {rule}} draws a line of the library; {@code {a|b}} one of both;
 * {@code {#3-9}} a number; {@code {date}} the day in words, {@code {short}} in figures, {@code {short+2-9}} after that many
 * more days; {@code {alert}} the guidance in force on that day; {@code {age}} the claimant's age; {@code {n}} the next number of a list.
 */
final class Telling {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");

    private final Map<String, String> facts;
    private final Map<String, List<String>> decks = new HashMap<>();
    private final Dice dice;
    private LocalDate on;
    private int rows;

    Telling(Map<String, String> facts, Dice dice, LocalDate on) {
        this.facts = facts;
        this.dice = dice;
        this.on = on;
    }

    void turnTo(LocalDate date) {
        if (date.isAfter(on)) on = earlier(date);
    }

    /** A list begins with its oldest entry. */
    void backTo(LocalDate date) {
        on = date;
    }

    boolean knows(String fact) {
        return facts.containsKey(fact);
    }

    boolean isAfter(String fact) {
        return knows(fact) && !on.isBefore(day(fact));
    }

    LocalDate day(String fact) {
        return LocalDate.parse(fact(fact));
    }

    LocalDate on() {
        return on;
    }

    String fact(String name) {
        var value = facts.get(name);
        if (value == null) throw new IllegalStateException("The demo story has no fact called " + name);
        return value;
    }

    int count(String range) {
        var bounds = RANGE.matcher(range);
        if (!bounds.matches()) return Integer.parseInt(range);
        return dice.between(Integer.parseInt(bounds.group(1)), Integer.parseInt(bounds.group(2)));
    }

    String say(String template) {
        String text = template;
        for (Matcher place = PLACE.matcher(text); place.find(); place = PLACE.matcher(text))
            text = text.substring(0, place.start()) + said(place.group(1)) + text.substring(place.end());
        return text;
    }

    private String said(String place) {
        if (place.indexOf('|') >= 0) return chosen(dealt(place, List.of(place.split("\\|", -1))));
        if (place.startsWith("#")) return Integer.toString(count(place.substring(1)));
        int plus = place.indexOf('+');
        if (plus > 0) {
            turnTo(on.plusDays(count(place.substring(plus + 1))));
            return said(place.substring(0, plus));
        }
        return switch (place) {
            case "date" -> Dates.inWords(on);
            case "short" -> Dates.inFigures(on);
            case "month" -> Dates.monthOf(on);
            case "time" -> "%02d:%02d".formatted(dice.between(8, 18), dice.between(0, 59));
            case "n" -> Integer.toString(++rows);
            case "age" -> Integer.toString(Period.between(day("born"), on).getYears());
            case "alert" -> Dates.alertInForce(on);
            default -> knows(place) ? fact(place) : dealt(place, Library.section(place));
        };
    }

    /** Deals choices like cards, so that a paper says nothing twice before it has said everything once. */
    private String dealt(String name, List<String> choices) {
        var deck = decks.computeIfAbsent(name, fresh -> new ArrayList<>());
        if (deck.isEmpty()) deck.addAll(choices);
        return deck.remove(dice.between(0, deck.size() - 1));
    }

    /** One of the choices; the name of a fact stands for the fact. */
    private String chosen(String choice) {
        return knows(choice) ? fact(choice) : choice;
    }

    private LocalDate earlier(LocalDate date) {
        return knows("until") && date.isAfter(day("until")) ? later(day("until")) : date;
    }

    private LocalDate later(LocalDate limit) {
        return limit.isAfter(on) ? limit : on;
    }
}
