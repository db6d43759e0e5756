// SPDX-License-Identifier: Apache-2.0
/**
 * Where the bytes of originals lie: every file under a key of its own, which is wrapped by a master key that lies
 * elsewhere. It knows no claim and no document, only the subject a file belongs to.
 */
@NullMarked
package org.explant.vault;

import org.jspecify.annotations.NullMarked;
