// SPDX-License-Identifier: Apache-2.0
/** Screens and calls about people, organisations and the parts they play in claims. */
@NullMarked
package org.explant.web.party;

import org.jspecify.annotations.NullMarked;
