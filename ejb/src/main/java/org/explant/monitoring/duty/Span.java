// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.explant.implant.construct.MetalOnMetal;
import org.explant.monitoring.guidance.Era;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.Reading;
import org.explant.monitoring.history.Bearing;
import org.explant.monitoring.history.HipHistory;
import org.explant.monitoring.history.History;

/**
 * A time in which neither the guidance nor what is known of the hip changed.
 *
 * @param until the first day after it
 */
record Span(LocalDate from, LocalDate until, Era era, Bearing bearing, Reading reading) {
    /** The spans of a hip in order, while a bearing that may be metal-on-metal was surely in it. */
    static List<Span> of(History person, HipHistory hip, GuidanceLibrary library, LocalDate end) {
        var days = new ArrayList<>(changes(hip, library, end));
        var spans = new ArrayList<Span>();
        for (int i = 0; i + 1 < days.size(); i++) {
            var from = days.get(i);
            var until = days.get(i + 1);
            var bearing = InPlace.surely(hip, from).filter(each -> each.metal() != MetalOnMetal.NO);
            var era = library.eraOn(from);
            if (bearing.isEmpty() || era.isEmpty()) continue;
            var reading = era.get().read(InPlace.known(person, hip, bearing.get(), from));
            var span = new Span(from, until, era.get(), bearing.get(), reading);
            if (!spans.isEmpty() && spans.getLast().continuesAs(span))
                spans.add(spans.removeLast().until(until));
            else spans.add(span);
        }
        return spans;
    }

    private static TreeSet<LocalDate> changes(HipHistory hip, GuidanceLibrary library, LocalDate end) {
        var days = new TreeSet<LocalDate>();
        library.eras().forEach(era -> days.add(era.from()));
        for (var bearing : hip.bearings()) {
            if (bearing.in() != null) days.add(bearing.in().latest());
            if (bearing.out() != null) days.add(bearing.out().earliest());
        }
        for (var spell : hip.symptoms()) {
            days.add(spell.from());
            if (spell.to() != null) days.add(spell.to().plusDays(1));
        }
        days.removeIf(day -> !day.isBefore(end));
        days.add(end);
        return days;
    }

    private boolean continuesAs(Span next) {
        return until.equals(next.from)
                && bearing.equals(next.bearing)
                && reading.equals(next.reading)
                && bearing.metal() == next.bearing.metal();
    }

    private Span until(LocalDate day) {
        return new Span(from, day, era, bearing, reading);
    }
}
