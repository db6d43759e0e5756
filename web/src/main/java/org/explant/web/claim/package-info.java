// SPDX-License-Identifier: Apache-2.0
/** The screens of claims: list, file, details, stage, wall. */
@NullMarked
package org.explant.web.claim;

import org.jspecify.annotations.NullMarked;
