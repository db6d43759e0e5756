// SPDX-License-Identifier: Apache-2.0
/** How a person becomes a reader: the check of name and password, brakes on guessing, tokens and sessions. */
@NullMarked
package org.explant.access.signin;

import org.jspecify.annotations.NullMarked;
