// SPDX-License-Identifier: Apache-2.0
package org.explant.citation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.document.NoSuchPage;
import org.explant.shared.NotFound;

/** The page somebody picked up in the viewer, kept until they pick up another one or sign out. */
@Stateless
@RolesAllowed(Permission.EDITS_CLAIMS)
public class PagesAtHand {
    @Inject
    private CitationQueries queries;

    @Inject
    private CurrentReader reader;

    @Inject
    private Clock clock;

    /** Picks the page up. */
    public PageAtHand pickUp(PageCitation page) {
        var account = reader.accountId();
        int pages = queries.visiblePages(page.document(), account).orElseThrow(NotFound::new);
        if (page.page() > pages) throw new NoSuchPage();
        queries.entityManager().merge(new PickedPage(account, page, clock.instant()));
        queries.entityManager().flush();
        return atHand().orElseThrow(NotFound::new);
    }

    /** What the reader has at hand; nothing where the claim has been closed to them since. */
    public Optional<PageAtHand> atHand() {
        var account = reader.accountId();
        return queries.atHand(account.value(), account);
    }

    /** Puts it down. */
    public void putDown() {
        var kept = queries.entityManager()
                .find(PickedPage.class, reader.accountId().value());
        if (kept != null) queries.entityManager().remove(kept);
    }
}
