// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.access.AccountId;
import org.explant.access.AccountLine;
import org.explant.access.Accounts;
import org.explant.audit.Act;
import org.explant.audit.AuditFilter;
import org.explant.audit.AuditLine;
import org.explant.audit.AuditTrail;
import org.explant.shared.NotFound;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** The trail as the administrator reads it, by day, person and kind; its filter stands in the address. */
@Named
@ViewScoped
public class AuditView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;
    private static final String AGAIN = "/audit.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private transient AuditTrail trail;

    @Inject
    private transient Accounts accounts;

    private @Nullable Act act;
    private @Nullable String account;
    private @Nullable LocalDate day;
    private int first;
    private transient Slice<AuditLine> slice = new Slice<>(0, List.of());
    private List<AccountLine> people = List.of();

    public void load() {
        people = accounts.lines();
        var wanted = new AuditFilter(act, wantedAccount(), day);
        slice = trail.lines(wanted, new SliceRequest(Math.max(first, 0), SIZE, "seq", false));
    }

    public String show() {
        first = 0;
        return AGAIN;
    }

    public String verify() {
        var verdict = trail.verify(null);
        var broken = verdict.broken();
        if (broken == null)
            Notices.done("audit.sound", verdict.links(), verdict.head().hash().substring(0, 12));
        else Notices.warn("audit.broken", broken.seq(), broken.kind());
        return AGAIN;
    }

    /** The details of a line: codes and counts, nothing of a claim. */
    public String facts(AuditLine line) {
        return line.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> fact.getKey() + " " + fact.getValue())
                .collect(Collectors.joining(", "));
    }

    public boolean isSystem(AuditLine line) {
        return AccountId.SYSTEM.value().equals(line.account());
    }

    public List<AuditLine> getLines() {
        return slice.items();
    }

    public long getTotal() {
        return slice.total();
    }

    public boolean isNewer() {
        return first > 0;
    }

    public boolean isOlder() {
        return first + SIZE < slice.total();
    }

    public int getFirstOfNewer() {
        return Math.max(first - SIZE, 0);
    }

    public int getFirstOfOlder() {
        return first + SIZE;
    }

    public Act[] getActs() {
        return Act.values();
    }

    public List<AccountLine> getPeople() {
        return people;
    }

    public @Nullable Act getAct() {
        return act;
    }

    public void setAct(@Nullable Act chosen) {
        act = chosen;
    }

    private @Nullable AccountId wantedAccount() {
        try {
            return account == null ? null : new AccountId(UUID.fromString(account));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String chosen) {
        account = chosen;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate chosen) {
        day = chosen;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int index) {
        first = index;
    }
}
