// SPDX-License-Identifier: Apache-2.0
/** What happened on a claim file, told by every feature from its own tables: one list, the newest first. */
@NullMarked
package org.explant.claim.timeline;

import org.jspecify.annotations.NullMarked;
