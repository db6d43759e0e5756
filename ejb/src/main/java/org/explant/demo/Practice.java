// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.util.List;
import org.explant.demo.DemoAccount.Role;

/** Who works at the fictional practice. */
final class Practice {
    static final String NAME = "Larkspur & Tull LLP";

    static final List<DemoAccount> ACCOUNTS = List.of(
            new DemoAccount("partner", "Honor Larkspur-Deane", "HLD", Role.PARTNER),
            new DemoAccount("g.tullamore", "Gideon Tullamore", "GT", Role.PARTNER),
            new DemoAccount("p.venner", "Philippa Vennerley", "PV", Role.PARTNER),
            new DemoAccount("solicitor", "Rosalind Ashgrove-Pell", "RAP", Role.SOLICITOR),
            new DemoAccount("d.quarles", "Dominic Quarlesby", "DQ", Role.SOLICITOR),
            new DemoAccount("n.sandhurst", "Nerys Sandhollow", "NS", Role.SOLICITOR),
            new DemoAccount("a.oyelaran", "Adebola Oyelaran-Finch", "AOF", Role.SOLICITOR),
            new DemoAccount("t.wexley", "Tamsin Wexleigh", "TW", Role.SOLICITOR),
            new DemoAccount("paralegal", "Callum Birtwhistle", "CB", Role.PARALEGAL),
            new DemoAccount("i.maddock", "Imogen Maddockley", "IM", Role.PARALEGAL),
            new DemoAccount("s.chowdhry", "Samir Chowdhry-Lane", "SCL", Role.PARALEGAL),
            new DemoAccount("e.fenn", "Eluned Fennimore", "EF", Role.PARALEGAL),
            new DemoAccount("administrator", "Morwenna Stanbrook", "MS", Role.ADMINISTRATOR));

    private static final List<DemoAccount> FEE_EARNERS = ACCOUNTS.stream()
            .filter(account -> account.role() == Role.SOLICITOR || account.role() == Role.PARALEGAL)
            .toList();
    private static final List<DemoAccount> PARTNERS =
            ACCOUNTS.stream().filter(account -> account.role() == Role.PARTNER).toList();

    private Practice() {}

    /** The four known accounts carry more than their share, so that a visitor finds work under the own name. */
    static DemoAccount feeEarner(int turn) {
        if (turn % 4 == 0) return FEE_EARNERS.getFirst();
        return turn % 4 == 2 ? paralegal(turn) : FEE_EARNERS.get(turn % FEE_EARNERS.size());
    }

    static DemoAccount partner(int turn) {
        return PARTNERS.get(turn % 2 == 0 ? 0 : turn % PARTNERS.size());
    }

    private static DemoAccount paralegal(int turn) {
        return FEE_EARNERS.get(turn % 8 == 2 ? 5 : turn % FEE_EARNERS.size());
    }
}
