// SPDX-License-Identifier: Apache-2.0
package org.explant.web.worklist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.explant.monitoring.due.Worklist;
import org.explant.monitoring.due.WorklistCounts;
import org.explant.monitoring.due.WorklistFilter;
import org.explant.monitoring.due.WorklistGroup;
import org.explant.monitoring.due.WorklistLine;
import org.explant.monitoring.due.Worklists;
import org.explant.web.ui.Formats;
import org.explant.web.ui.LazyLines;
import org.jspecify.annotations.Nullable;

/** The worklists: how long each is, and the one that was chosen. */
@Named("worklistView")
@ViewScoped
public class WorklistView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Worklists worklists;

    @Inject
    private transient Clock clock;

    private @Nullable String list;
    private @Nullable String scope;
    private @Nullable String device;
    private @Nullable String hospital;
    private WorklistFilter filter = new WorklistFilter(Worklist.OVERDUE, false, null, null);
    private transient @Nullable WorklistCounts counts;
    private transient List<WorklistGroup> devices = List.of();
    private transient List<WorklistGroup> hospitals = List.of();
    private transient @Nullable LazyLines<WorklistLine> lines;
    private transient long waiting;
    private LocalDate today = LocalDate.EPOCH;

    public void load() {
        filter = new WorklistWish(list, scope, device, hospital).filter();
        today = LocalDate.now(clock.withZone(Formats.LONDON));
        counts = worklists.counts(filter.own());
        devices = worklists.devices(filter);
        hospitals = worklists.hospitals(filter);
        waiting = worklists.waiting();
        lines = new LazyLines<>(
                wanted -> worklists.lines(filter, wanted), line -> line.dutyId().toString(), "dueOn", true);
    }

    /** The same claims' other list. */
    public String of(Worklist other) {
        return "/worklists.xhtml?" + WorklistWish.query(filter.of(other));
    }

    /** The same list of the reader's own claims, or of everybody's. */
    public String whose(boolean own) {
        return "/worklists.xhtml?"
                + WorklistWish.query(new WorklistFilter(filter.list(), own, filter.device(), filter.hospital()));
    }

    /** The same list for one device; for every one when null. */
    public String ofDevice(@Nullable String key) {
        return "/worklists.xhtml?"
                + WorklistWish.query(new WorklistFilter(filter.list(), filter.own(), key, filter.hospital()));
    }

    /** The same list for one hospital; for every one when null. */
    public String ofHospital(@Nullable String key) {
        return "/worklists.xhtml?"
                + WorklistWish.query(new WorklistFilter(filter.list(), filter.own(), filter.device(), key));
    }

    /** Where the same list can be taken away. */
    public String file(String format) {
        return "/api/monitoring/worklists/file?format=" + format + "&" + WorklistWish.query(filter);
    }

    /** Where letters to everybody on the list are prepared. */
    public String getLetters() {
        return "/letters.xhtml?to=" + Addressees.of(filter);
    }

    public long number(Worklist each) {
        return counts == null ? 0 : counts.of(each);
    }

    public long late(WorklistLine line) {
        return line.daysLate(today);
    }

    public WorklistFilter getFilter() {
        return filter;
    }

    public Worklist[] getLists() {
        return Worklist.values();
    }

    /** How many claims have changed since their rows were worked out. */
    public long getWaiting() {
        return waiting;
    }

    public List<WorklistGroup> getDevices() {
        return devices;
    }

    public List<WorklistGroup> getHospitals() {
        return hospitals;
    }

    public @Nullable LazyLines<WorklistLine> getLines() {
        return lines;
    }

    public @Nullable String getList() {
        return list;
    }

    public void setList(@Nullable String asked) {
        list = asked;
    }

    public @Nullable String getScope() {
        return scope;
    }

    public void setScope(@Nullable String asked) {
        scope = asked;
    }

    public @Nullable String getDevice() {
        return device;
    }

    public void setDevice(@Nullable String asked) {
        device = asked;
    }

    public @Nullable String getHospital() {
        return hospital;
    }

    public void setHospital(@Nullable String asked) {
        hospital = asked;
    }
}
