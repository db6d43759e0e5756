// SPDX-License-Identifier: Apache-2.0
/** Who gets in: the one authentication mechanism, the gate before every page and call, sign-in and accounts screens. */
@NullMarked
package org.explant.web.access;

import org.jspecify.annotations.NullMarked;
