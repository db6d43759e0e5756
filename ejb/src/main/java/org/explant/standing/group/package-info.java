// SPDX-License-Identifier: Apache-2.0
/** Group actions: data that the firm can add to, each with its source and how sure it is. */
@NullMarked
package org.explant.standing.group;

import org.jspecify.annotations.NullMarked;
