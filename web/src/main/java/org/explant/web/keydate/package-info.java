// SPDX-License-Identifier: Apache-2.0
/** The screens and calls of key dates. */
@NullMarked
package org.explant.web.keydate;

import org.jspecify.annotations.NullMarked;
