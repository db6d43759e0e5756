// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.Accounts;
import org.explant.access.Permission;
import org.explant.claim.ClaimId;
import org.explant.claim.Claims;
import org.explant.custody.Consent;
import org.explant.custody.Custody;
import org.explant.custody.EarlierExplant;
import org.explant.custody.EntryKind;
import org.explant.custody.NewEntry;
import org.explant.custody.NewExplant;
import org.explant.custody.PlaceKind;
import org.explant.custody.TestKind;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Gives some claims of the demo book removed components with a log each; places and people are invented. */
@Stateless
@PermitAll
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoCustody {
    /** Claims of the book that are open to everybody. */
    static final List<Integer> CLAIMS = List.of(2, 5, 11, 16, 23, 30);

    private static final String CENTRE = "Hartwell Implant Retrieval Centre (fictional)";
    private static final String HOSPITAL = "St Swithun’s Hospital (fictional)";

    @Inject
    private Claims claims;

    @Inject
    private Custody custody;

    @Inject
    private Accounts accounts;

    /** Does nothing for a claim that has a component recorded already. */
    public void load() {
        var writer = accounts.named(Practice.ACCOUNTS.getFirst().signIn()).orElseThrow();
        for (int i = 0; i < CLAIMS.size(); i++) {
            int turn = i;
            claims.broughtIn(key(CLAIMS.get(i)))
                    .filter(claim -> custody.sheets(claim).isEmpty())
                    .ifPresent(claim -> bringIn(claim, turn, writer));
        }
    }

    private void bringIn(ClaimId claim, int turn, AccountId writer) {
        String year = Integer.toString(2012 + turn);
        var head = new NewExplant(null, "Femoral head", PartialDate.parse(year + "-05-14"));
        custody.bringIn(claim, new EarlierExplant(head, log(turn, year), writer));
        if (turn % 2 == 1) return;
        var cup = new NewExplant(null, "Acetabular cup", PartialDate.parse(year + "-05"));
        custody.bringIn(claim, new EarlierExplant(cup, List.of(), writer));
    }

    /** One is well kept, one is tested but not held, one is lost, of one nothing is known. */
    static List<NewEntry> log(int turn, String year) {
        var log = new ArrayList<NewEntry>();
        if (turn == 4) return log;
        log.add(handOver(year + "-05-14", PlaceKind.HOSPITAL, HOSPITAL, "Theatre 3"));
        log.add(consent(year + "-06", turn % 2 == 0 ? Consent.ALL_TESTS : Consent.TESTS_THAT_DESTROY_NOTHING));
        if (turn == 3) {
            log.add(noted(EntryKind.LOST, year + "-11", "The hospital finds no record of it after theatre."));
            return log;
        }
        log.add(handOver(year + "-07-02", PlaceKind.RETRIEVAL_CENTRE, CENTRE, "Dr A. Penrose"));
        if (turn < 2) log.add(noted(EntryKind.HOLD_PLACED, year + "-08", "Preservation letter sent to all holders."));
        log.add(test(year + "-10", turn == 0 ? TestKind.TAPER_MEASURED : TestKind.WEAR_MEASURED));
        return log;
    }

    private static NewEntry handOver(String on, PlaceKind kind, String place, String holder) {
        return new NewEntry(EntryKind.HANDED_OVER, PartialDate.parse(on), kind, place, holder, null, null, null);
    }

    private static NewEntry consent(String on, Consent given) {
        return new NewEntry(EntryKind.CONSENT, PartialDate.parse(on), null, null, null, given, null, null);
    }

    private static NewEntry test(String on, TestKind test) {
        return new NewEntry(EntryKind.TESTED, PartialDate.parse(on), null, null, null, null, test, "Report to follow.");
    }

    private static NewEntry noted(EntryKind kind, String on, @Nullable String words) {
        return new NewEntry(kind, PartialDate.parse(on), null, null, null, null, null, words);
    }

    private static UUID key(int sequence) {
        return UUID.nameUUIDFromBytes(("explant demo book claim " + sequence).getBytes(StandardCharsets.UTF_8));
    }
}
