// SPDX-License-Identifier: Apache-2.0
/** What one source says of one field, and how far all of them bear a value. */
@NullMarked
package org.explant.implant.source;

import org.jspecify.annotations.NullMarked;
