// SPDX-License-Identifier: Apache-2.0
/** The search screen: what is asked, what was found, and how complete that is. */
@NullMarked
package org.explant.web.search;

import org.jspecify.annotations.NullMarked;
