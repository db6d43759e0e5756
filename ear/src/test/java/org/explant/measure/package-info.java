// SPDX-License-Identifier: Apache-2.0
/** What {@code ./explant bench} and {@code ./explant evaluate} measure, each against a bar that was set beforehand. */
@NullMarked
package org.explant.measure;

import org.jspecify.annotations.NullMarked;
