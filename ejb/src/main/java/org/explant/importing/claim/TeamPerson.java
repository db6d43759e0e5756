// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.claim;

import org.explant.access.AccountId;
import org.explant.access.Role;

/** Somebody who works on claims, and what a sheet may call that person. */
record TeamPerson(AccountId accountId, String signInName, String fullName, String initials, Role role) {}
