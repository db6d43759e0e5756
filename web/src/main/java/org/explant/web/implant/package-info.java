// SPDX-License-Identifier: Apache-2.0
/** The implant ledger on screen and for programs. */
@NullMarked
package org.explant.web.implant;

import org.jspecify.annotations.NullMarked;
