// SPDX-License-Identifier: Apache-2.0
/** How passwords are judged, kept and checked. */
@NullMarked
package org.explant.access.password;

import org.jspecify.annotations.NullMarked;
