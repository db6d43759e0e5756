// SPDX-License-Identifier: Apache-2.0
/** What every screen shares: words, ways of writing a date or a number, long lists, and the refusals of rules. */
@NullMarked
package org.explant.web.ui;

import org.jspecify.annotations.NullMarked;
