// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.util.List;

/**
 * Who else is in the story of a claim.
 *
 * @param hospital name, address and trust
 * @param surgery name and address of the practice
 * @param opponent name and address of the firm on the other side
 * @param executor a relation, where the claimant has died
 */
public record DemoCast(
        String surgeon,
        String gp,
        String expert,
        String counsel,
        List<String> hospital,
        List<String> surgery,
        List<String> opponent,
        List<String> executor) {
    public DemoCast {
        hospital = List.copyOf(hospital);
        surgery = List.copyOf(surgery);
        opponent = List.copyOf(opponent);
        executor = List.copyOf(executor);
    }

    static DemoCast of(Story story, DemoClaimant claimant) {
        return new DemoCast(
                story.fact("surgeon"),
                story.fact("gp"),
                story.fact("expert"),
                story.fact("counsel"),
                List.of(story.fact("hospital"), story.fact("hospital.address"), story.fact("trust")),
                List.of(story.fact("surgery"), story.fact("surgery.address")),
                List.of(story.fact("opponent"), story.fact("opponent.address")),
                claimant.died() == null
                        ? List.of()
                        : List.of(
                                claimant.sex() == DemoClaimant.Sex.FEMALE ? "Gerald" : "Maureen", claimant.surname()));
    }
}
