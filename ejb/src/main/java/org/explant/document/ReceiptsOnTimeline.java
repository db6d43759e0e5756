// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.explant.claim.ClaimId;
import org.explant.claim.timeline.TimelineEvent;
import org.explant.claim.timeline.TimelineSource;
import org.hibernate.query.Page;

/** The documents received, on the timeline of the claim file. */
@Dependent
class ReceiptsOnTimeline implements TimelineSource {
    /** A day's post belongs to the firm's calendar, not to the server's. */
    private static final ZoneId OFFICE = ZoneId.of("Europe/London");

    private final ReceiptQueries queries;

    @Inject
    ReceiptsOnTimeline(ReceiptQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "document";
    }

    @Override
    public long number(ClaimId claim) {
        return queries.number(claim);
    }

    @Override
    public List<TimelineEvent> newest(ClaimId claim, int most) {
        return queries.receipts(claim, Page.first(most)).stream()
                .map(this::event)
                .toList();
    }

    private TimelineEvent event(ReceiptLine receipt) {
        var on = LocalDate.ofInstant(receipt.receivedAt(), OFFICE);
        List<Object> details = List.of(receipt.type(), receipt.title());
        return new TimelineEvent(
                kind(), "document.received", on, receipt.receivedAt(), receipt.receivedBy(), details, null);
    }
}
