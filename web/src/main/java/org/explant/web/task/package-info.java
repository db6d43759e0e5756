// SPDX-License-Identifier: Apache-2.0
/** The screens and calls of tasks and of the checklists that they start from. */
@NullMarked
package org.explant.web.task;

import org.jspecify.annotations.NullMarked;
