// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.time.Instant;
import org.explant.access.AccountId;

/** Who wrote something into the ledger, and when. */
record Entered(AccountId by, Instant at) {}
