// SPDX-License-Identifier: Apache-2.0
/** The closing checklist as a page and for programs. */
@NullMarked
package org.explant.web.closing;

import org.jspecify.annotations.NullMarked;
