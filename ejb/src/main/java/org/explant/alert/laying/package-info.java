// SPDX-License-Identifier: Apache-2.0
/**
 * Lays every newly read page before the standing searches, in the order of the backlog and once. What is laid, what was
 * found and what is thereby done stand in one transaction; killed at any moment, it goes on where it stood.
 */
@NullMarked
package org.explant.alert.laying;

import org.jspecify.annotations.NullMarked;
