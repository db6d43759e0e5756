// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import static org.explant.access.Permission.SEARCHES;
import static org.explant.access.Permission.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.audit.Act;
import org.explant.search.NewSearch;
import org.explant.search.SearchSheet;
import org.explant.search.Searches;
import org.explant.shared.NotFound;

/** Begins, shares and ends searches that stand; the words of each stay in its stored search. */
@Stateless
@RolesAllowed(SEARCHES)
public class StandingSearches {
    @Inject
    private AlertQueries queries;

    @Inject
    private Searches searches;

    @Inject
    private WatchLanguage language;

    @Inject
    private AlertDesk desk;

    /** One's own, and those that colleagues share. */
    public List<StandingLine> lines() {
        return queries.lines(desk.reader(), desk.account());
    }

    /**
     * A stored search of one's own watches from now on what is newly read.
     *
     * @throws NotWatchable where no single page can answer it
     */
    public StandingId begin(@NotNull @Valid NewStanding wanted) {
        SearchSheet asked = searches.asked(wanted.search());
        if (!asked.shape().isOfPages()) throw new NotWatchable();
        language.read(asked.query(), asked.exact(), asked.shape().formsOff());
        var fresh = new StandingSearch(wanted, desk.reader(), desk.now());
        queries.entityManager().persist(fresh);
        queries.entityManager().flush();
        tell(fresh.standingId());
        desk.acted(Act.SEARCH_WATCHED, fresh.standingId().value(), Map.of("shared", Boolean.toString(wanted.shared())));
        return fresh.standingId();
    }

    /** Has a search stand for somebody who is not there, for all colleagues; once, however often it is asked for. */
    @RolesAllowed(SYSTEM)
    public void bringIn(@NotNull AccountId owner, @NotNull String name, @NotNull @Valid NewSearch words) {
        if (queries.named(name, owner) > 0) return;
        var fresh = new StandingSearch(new NewStanding(searches.bringIn(words, owner), name, true), owner, desk.now());
        queries.entityManager().persist(fresh);
        queries.entityManager().flush();
        var following = StandingFollower.Following.of(fresh.standingId(), owner);
        queries.entityManager().persist(new StandingFollower(following, desk.now()));
    }

    /** Lets colleagues follow it, or no more of them; who follows already goes on. */
    public void share(@NotNull StandingId standing, boolean shared) {
        own(standing).share(shared);
        desk.acted(Act.WATCH_CHANGED, standing.value(), Map.of("shared", Boolean.toString(shared)));
    }

    /** It watches no more, for nobody; what it told stays readable. */
    public void end(@NotNull StandingId standing) {
        own(standing).end(desk.now());
        desk.acted(Act.WATCH_CHANGED, standing.value(), Map.of("ended", "true"));
    }

    /** The reader is told from now on what it finds. */
    public void follow(@NotNull StandingId standing) {
        if (queries.standing(standing, desk.reader()).isEmpty()) throw new NotFound();
        tell(standing);
        desk.acted(Act.WATCH_CHANGED, standing.value(), Map.of("followed", "true"));
    }

    /** The reader is told no more; also where it is shared no longer. */
    public void leave(@NotNull StandingId standing) {
        var follower = queries.entityManager()
                .find(StandingFollower.class, StandingFollower.Following.of(standing, desk.reader()));
        if (follower == null) throw new NotFound();
        queries.entityManager().remove(follower);
        desk.acted(Act.WATCH_CHANGED, standing.value(), Map.of("followed", "false"));
    }

    private void tell(StandingId standing) {
        var following = StandingFollower.Following.of(standing, desk.reader());
        var already = queries.entityManager().find(StandingFollower.class, following);
        if (already == null) queries.entityManager().persist(new StandingFollower(following, desk.now()));
    }

    private StandingSearch own(StandingId standing) {
        return queries.own(standing, desk.reader()).orElseThrow(NotFound::new);
    }
}
