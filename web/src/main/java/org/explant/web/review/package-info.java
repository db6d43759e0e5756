// SPDX-License-Identifier: Apache-2.0
/** The screens and calls of file reviews. */
@NullMarked
package org.explant.web.review;

import org.jspecify.annotations.NullMarked;
