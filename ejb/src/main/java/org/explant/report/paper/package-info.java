// SPDX-License-Identifier: Apache-2.0
/**
 * A report as something to take away: {@link org.explant.report.paper.Paper} says what stands on it, three writers make
 * a file of it. The same paper always gives the same bytes, and no file tells of a person, a path or a machine.
 */
@NullMarked
package org.explant.report.paper;

import org.jspecify.annotations.NullMarked;
