// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A claim of the fictional practice.
 *
 * @param sequence from 1, in order of opening
 * @param feeEarner sign-in name of an account
 * @param supervisingPartner sign-in name of an account
 * @param moves from the enquiry to the present stage, in order
 * @param operations what was entered into the implant ledger
 * @param restrictedTo sign-in names of those who may know of the claim; empty where everyone may
 */
public record DemoClaim(
        int sequence,
        DemoClaimant claimant,
        LocalDate opened,
        String feeEarner,
        String supervisingPartner,
        List<DemoMove> moves,
        List<String> restrictedTo,
        DemoCast cast,
        List<DemoDocument> documents,
        List<DemoOperation> operations) {
    public DemoClaim {
        moves = List.copyOf(moves);
        restrictedTo = List.copyOf(restrictedTo);
        documents = List.copyOf(documents);
        operations = List.copyOf(operations);
    }

    public String stage() {
        return moves.getLast().stage();
    }
}
