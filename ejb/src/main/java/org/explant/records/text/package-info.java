// SPDX-License-Identifier: Apache-2.0
/** A page as words, figures and signs, each with its place, read once from its first letter to its last. */
@NullMarked
package org.explant.records.text;

import org.jspecify.annotations.NullMarked;
