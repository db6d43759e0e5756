// SPDX-License-Identifier: Apache-2.0
/** Related claims as a page and for programs. */
@NullMarked
package org.explant.web.relation;

import org.jspecify.annotations.NullMarked;
