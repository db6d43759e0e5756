// SPDX-License-Identifier: Apache-2.0
/** The screens and calls of undertakings. */
@NullMarked
package org.explant.web.undertaking;

import org.jspecify.annotations.NullMarked;
