// SPDX-License-Identifier: Apache-2.0
/** The firm's people and organisations, as far as the walls let a reader know of them, with every part they play. */
@NullMarked
package org.explant.claim.directory;

import org.jspecify.annotations.NullMarked;
