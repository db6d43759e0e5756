// SPDX-License-Identifier: Apache-2.0
/** Checklists that start with a stage: data of the firm, edition by edition. */
@NullMarked
package org.explant.task.template;

import org.jspecify.annotations.NullMarked;
