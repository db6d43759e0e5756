// SPDX-License-Identifier: Apache-2.0
/**
 * The devices: makers, systems, components, the shapes of their catalogue numbers, notices about them. Data that the
 * firm edits; each value says how sure it is and where it comes from, and every change keeps what stood before.
 */
@NullMarked
package org.explant.catalogue;

import org.jspecify.annotations.NullMarked;
