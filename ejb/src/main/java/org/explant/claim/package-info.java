// SPDX-License-Identifier: Apache-2.0
/** Claims: who claims, who runs the file, where it stands, and who may know that it exists. */
@NullMarked
package org.explant.claim;

import org.jspecify.annotations.NullMarked;
