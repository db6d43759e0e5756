// SPDX-License-Identifier: Apache-2.0
/** The demo book: a fictional practice with its claims and papers, the same for everyone who asks as at the same day. */
@NullMarked
package org.explant.demo;

import org.jspecify.annotations.NullMarked;
