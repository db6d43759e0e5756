// SPDX-License-Identifier: Apache-2.0
/** The kinds of dated facts, what each is made of, and the rules they keep; pure, without clock or database. */
@NullMarked
package org.explant.standing.fact;

import org.jspecify.annotations.NullMarked;
