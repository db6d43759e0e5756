// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.security.enterprise.credential.Credential;
import org.explant.access.signin.SignedIn;

/** What a browser shows by its cookie: who signed in then. */
record SessionCredential(SignedIn then) implements Credential {}
