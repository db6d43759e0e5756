// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import org.explant.party.index.PartyMatch;

/** Somebody alike, and a part that they play or played. */
record ConflictHit(int place, PartyMatch match, RoleFound role) {}
