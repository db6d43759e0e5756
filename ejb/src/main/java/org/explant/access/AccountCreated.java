// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

/** A person was given an account. */
public record AccountCreated(AccountId account, Role role) {}
