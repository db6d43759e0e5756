// SPDX-License-Identifier: Apache-2.0
/** What awaits people across all claims: on the screen, to take away, and over the network. */
@NullMarked
package org.explant.web.diary;

import org.jspecify.annotations.NullMarked;
