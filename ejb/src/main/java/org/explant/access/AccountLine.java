// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

/** An account as lists and choices show it. */
public record AccountLine(
        AccountId accountId, String signInName, String fullName, String initials, Role role, boolean disabled) {}
