// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import org.explant.access.AccountId;

/** A person signed in from this address. */
public record SignInSucceeded(AccountId account, String address) {}
