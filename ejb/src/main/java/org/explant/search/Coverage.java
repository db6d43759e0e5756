// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

/** How much evidence there is, within what the reader may see. */
record Coverage(long searchable, long notSearchable, long beingRead, long failed) {}
