// SPDX-License-Identifier: Apache-2.0
package org.explant.web.alert;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.explant.alert.AlertLine;
import org.explant.alert.Alerts;
import org.explant.alert.StandingId;
import org.explant.alert.StandingLine;
import org.explant.alert.StandingSearches;
import org.explant.alert.digest.AlertDigests;
import org.explant.alert.digest.DigestLine;
import org.explant.shared.NotFound;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** What standing searches found, of late or in the digest of one morning; and the searches themselves. */
@Named
@ViewScoped
public class AlertsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/alerts.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private transient Alerts alerts;

    @Inject
    private transient StandingSearches standing;

    @Inject
    private transient AlertDigests digests;

    private @Nullable LocalDate day;
    private transient List<AlertLine> lines = List.of();
    private transient List<StandingLine> searches = List.of();
    private transient List<DigestLine> days = List.of();

    public void load() {
        days = digests.lines();
        searches = standing.lines();
        lines = day == null ? alerts.latest() : ofDay(day);
    }

    private List<AlertLine> ofDay(LocalDate wanted) {
        var digest = days.stream().filter(each -> each.day().equals(wanted)).findFirst();
        return digest.map(found -> alerts.between(found.toldAfter(), found.toldUpto()))
                .orElseThrow(NotFound::new);
    }

    /** Takes note, and goes to the first page with its words boxed. */
    public String open(AlertLine line) {
        return open(line, line.pages().getFirst().page());
    }

    /** Takes note, and goes to this page with its words boxed. */
    public String open(AlertLine line, int page) {
        var search = alerts.open(line.standing(), line.document());
        return "/viewer.xhtml?faces-redirect=true&document=" + line.document() + "&page=" + page + "&search=" + search;
    }

    public String noteAll() {
        alerts.noteAll();
        Notices.done("alerts.noted");
        return AGAIN;
    }

    public String follow(StandingId which) {
        standing.follow(which);
        return AGAIN;
    }

    public String leave(StandingId which) {
        standing.leave(which);
        return AGAIN;
    }

    public String share(StandingId which, boolean shared) {
        standing.share(which, shared);
        return AGAIN;
    }

    public String end(StandingId which) {
        standing.end(which);
        Notices.done("alerts.ended");
        return AGAIN;
    }

    public boolean isUnread() {
        return lines.stream().anyMatch(AlertLine::unread);
    }

    public List<AlertLine> getLines() {
        return lines;
    }

    public List<StandingLine> getSearches() {
        return searches;
    }

    public List<DigestLine> getDays() {
        return days;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate wanted) {
        day = wanted;
    }
}
