// SPDX-License-Identifier: Apache-2.0
/** The screens and calls of the device catalogue, and of what a label's number may be. */
@NullMarked
package org.explant.web.catalogue;

import org.jspecify.annotations.NullMarked;
