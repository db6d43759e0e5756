// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import org.explant.access.AccountId;

/** A person ended a session or a token. */
public record SignedOut(AccountId account, String address) {}
