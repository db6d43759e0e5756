// SPDX-License-Identifier: Apache-2.0
/** The same change to many claims: seen row by row first, then run in the background, and taken back where it can be. */
@NullMarked
package org.explant.importing.bulk;

import org.jspecify.annotations.NullMarked;
