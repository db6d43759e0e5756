// SPDX-License-Identifier: Apache-2.0
/**
 * Removed components as evidence: where each one is, who has held it since when, what was tested, what the claimant has
 * agreed to, and whether it may be destroyed. A log that is only ever added to; a wrong line is struck out, and stays.
 */
@NullMarked
package org.explant.custody;

import org.jspecify.annotations.NullMarked;
