// SPDX-License-Identifier: Apache-2.0
/** Guidance while it is edited, released and withdrawn. */
@NullMarked
package org.explant.web.guidance;

import org.jspecify.annotations.NullMarked;
