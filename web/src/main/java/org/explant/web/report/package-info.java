// SPDX-License-Identifier: Apache-2.0
/** Reports on screen, and the words that stand on them when they are taken away. */
@NullMarked
package org.explant.web.report;

import org.jspecify.annotations.NullMarked;
