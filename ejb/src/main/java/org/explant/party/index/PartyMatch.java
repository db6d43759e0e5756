// SPDX-License-Identifier: Apache-2.0
package org.explant.party.index;

import org.explant.party.PartyRef;
import org.explant.party.naming.Likeness;

/** Somebody or something held under a name alike. */
public record PartyMatch(PartyRef party, Likeness likeness) {}
