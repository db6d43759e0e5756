// SPDX-License-Identifier: Apache-2.0
package org.explant.web.diary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.diary.Diary;
import org.explant.diary.DiaryCounts;
import org.explant.diary.DiaryFilter;
import org.explant.diary.DiaryLine;
import org.explant.diary.DiaryScope;
import org.explant.diary.DiaryWhat;
import org.explant.diary.DiaryWhen;
import org.explant.web.ui.LazyLines;
import org.jspecify.annotations.Nullable;

/** The diary: how much awaits, and the list behind the number that was chosen. */
@Named("diaryView")
@ViewScoped
public class DiaryView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Diary diary;

    private @Nullable String scope;
    private @Nullable String when;
    private @Nullable String what;
    private @Nullable String person;
    private DiaryFilter filter = DiaryFilter.mine(DiaryWhen.WEEK);
    private @Nullable DiaryWhat chosenWhat;
    private @Nullable AccountId chosenPerson;
    private transient @Nullable DiaryCounts counts;
    private transient @Nullable LazyLines<DiaryLine> lines;

    public void load() {
        filter = new DiaryWish(scope, when, what, person).filter();
        counts = diary.counts(filter);
        chosenWhat = filter.what();
        chosenPerson = filter.person();
        lines = new LazyLines<>(
                wanted -> diary.lines(filter, wanted), line -> line.entryId().toString(), "dueOn", true);
    }

    public String narrow() {
        return address(new DiaryFilter(filter.scope(), filter.when(), chosenWhat, chosenPerson));
    }

    /** The same list, of these people's work. */
    public String of(DiaryScope other) {
        return "/diary.xhtml?" + DiaryWish.query(new DiaryFilter(other, filter.when(), filter.what(), filter.person()));
    }

    /** The same list, on those days. */
    public String on(DiaryWhen other) {
        return "/diary.xhtml?" + DiaryWish.query(filter.on(other));
    }

    /** Where the same list can be taken away. */
    public String file(String format) {
        return "/api/diary/file?format=" + format + "&" + DiaryWish.query(filter);
    }

    private static String address(DiaryFilter wanted) {
        return "/diary.xhtml?faces-redirect=true&" + DiaryWish.query(wanted);
    }

    /** The number on a tile. */
    public long number(DiaryWhen days) {
        if (counts == null) return 0;
        return switch (days) {
            case OVERDUE -> counts.overdue();
            case TODAY -> counts.today();
            case WEEK -> counts.week();
            case MONTH -> counts.month();
            case ALL -> counts.all();
        };
    }

    public DiaryFilter getFilter() {
        return filter;
    }

    public List<DiaryScope> getScopes() {
        return Arrays.asList(DiaryScope.values());
    }

    public List<DiaryWhen> getDays() {
        return Arrays.asList(DiaryWhen.values());
    }

    public List<DiaryWhat> getWhats() {
        return Arrays.asList(DiaryWhat.values());
    }

    public @Nullable LazyLines<DiaryLine> getLines() {
        return lines;
    }

    public @Nullable DiaryWhat getChosenWhat() {
        return chosenWhat;
    }

    public void setChosenWhat(@Nullable DiaryWhat chosen) {
        chosenWhat = chosen;
    }

    public @Nullable AccountId getChosenPerson() {
        return chosenPerson;
    }

    public void setChosenPerson(@Nullable AccountId chosen) {
        chosenPerson = chosen;
    }

    /** The page of the claim file on which the entry stands. */
    public String page(DiaryLine line) {
        return DiaryWords.page(line);
    }

    /** What awaits, in words. */
    public String words(DiaryLine line) {
        return DiaryWords.of(line);
    }

    public @Nullable String getScope() {
        return scope;
    }

    public void setScope(@Nullable String typed) {
        scope = typed;
    }

    public @Nullable String getWhen() {
        return when;
    }

    public void setWhen(@Nullable String typed) {
        when = typed;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String typed) {
        what = typed;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String typed) {
        person = typed;
    }
}
