// SPDX-License-Identifier: Apache-2.0
/** Reviews of a file by a second pair of eyes: what was found, and what has to be put right by when. */
@NullMarked
package org.explant.review;

import org.jspecify.annotations.NullMarked;
