// SPDX-License-Identifier: Apache-2.0
/** Screens and calls for what claims share: proceedings, standstills, group actions. */
@NullMarked
package org.explant.web.group;

import org.jspecify.annotations.NullMarked;
