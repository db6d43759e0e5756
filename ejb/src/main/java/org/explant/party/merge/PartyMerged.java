// SPDX-License-Identifier: Apache-2.0
package org.explant.party.merge;

import java.util.UUID;
import org.explant.party.PartyRef;

/**
 * Two entries became one, in this transaction. Every row that points at the one that went by a foreign key has been carried
 * already; this is for what is no foreign key.
 */
public record PartyMerged(UUID merge, PartyRef gone, PartyRef kept) {}
