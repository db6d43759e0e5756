// SPDX-License-Identifier: Apache-2.0
/** The screens and calls of removed components: where each one is, and who has held it. */
@NullMarked
package org.explant.web.custody;

import org.jspecify.annotations.NullMarked;
