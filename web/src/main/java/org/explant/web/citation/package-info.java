// SPDX-License-Identifier: Apache-2.0
/** Pages that prove facts: picked up in the viewer, cited with one click beside the fact, or chosen by hand. */
@NullMarked
package org.explant.web.citation;

import org.jspecify.annotations.NullMarked;
