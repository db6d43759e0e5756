// SPDX-License-Identifier: Apache-2.0
/** What happened on a claim file, on the screen and over the network. */
@NullMarked
package org.explant.web.timeline;

import org.jspecify.annotations.NullMarked;
