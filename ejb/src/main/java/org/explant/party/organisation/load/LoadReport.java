// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation.load;

import java.io.Serializable;
import java.util.List;

/** What a list brought, or would bring: how many organisations are new, different, the same; and what was left out. */
public record LoadReport(int added, int changed, int same, List<WrongRow> wrong) implements Serializable {
    public LoadReport {
        wrong = List.copyOf(wrong);
    }
}
